import type { Core } from '@strapi/strapi';
import { z } from 'zod';

interface TokenService {
  verify(token: string): Promise<unknown>;
}

const payload = z.object({ id: z.number().int().positive() });

/** The account that users-permissions issued a token to; null for a token that is forged, too old, or for something else. */
export const userOfToken = async (strapi: Core.Strapi, token: string): Promise<number | null> => {
  try {
    const issued = await strapi.plugin('users-permissions').service<TokenService>('jwt').verify(token);
    return payload.safeParse(issued).data?.id ?? null;
  } catch {
    return null;
  }
};
