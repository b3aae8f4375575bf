import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import type { SignedIn } from '../application/recognise-reader';

import { createPasswordSeal } from './password-seal';

interface TokenService {
  issue(payload: object): string;
  verify(token: string): Promise<unknown>;
}

/** `seal` is made from the password as stored, so that every sign-in ends with the password it was by. */
const payload = z.object({ id: z.number().int().positive(), seal: z.string() });

/** Tokens of users-permissions, bound to the password. */
export const practitionerTokens = (strapi: Core.Strapi) => {
  const tokens = () => strapi.plugin('users-permissions').service<TokenService>('jwt');
  const seal = createPasswordSeal(strapi.config.get<string>('plugin::users-permissions.jwtSecret'), 'sign-ins');
  return {
    issue: ({ id, storedPassword }: { readonly id: number; readonly storedPassword: string }): string =>
      tokens().issue({ id, seal: seal([String(id), storedPassword]) }),

    /** Null for a token that is forged, too old, or for something else. */
    async read(token: string): Promise<SignedIn | null> {
      try {
        const issued = payload.parse(await tokens().verify(token));
        return { userId: issued.id, isBy: (storedPassword) => seal([String(issued.id), storedPassword]) === issued.seal };
      } catch {
        return null;
      }
    },
  };
};
