import type { Core } from '@strapi/strapi';

import { DomainError } from '../../../../../kernel';
import { aroundStock } from '../../../../../strapi-edge';

interface Tokens {
  readonly authenticateAdminToken: (token: string) => Promise<{ readonly authenticated: boolean }>;
}

interface Services {
  extend(uid: string, extension: (service: Tokens) => Tokens): void;
}

/**
 * An admin token is limited to some of its owner's rights on Strapi's own pages alone; on Concord's it would act as the owner, with all of
 * them. None is made, changed or renewed any more, and one from before opens nothing; it can be looked at and deleted.
 * To be called in `register`, before routes take their handlers.
 */
export const closeAdminTokens = (strapi: Core.Strapi): void => {
  aroundStock(strapi, { controller: 'admin::admin-token', names: ['create', 'update', 'regenerate'] }, () => {
    throw noTokens();
  });
  strapi.get<Services>('services').extend('admin::api-token-admin', (service) => ({
    ...service,
    async authenticateAdminToken(token) {
      const found = await service.authenticateAdminToken(token);
      if (found.authenticated) throw noTokens();
      return found;
    },
  }));
};

const noTokens = (): DomainError =>
  new DomainError({
    code: 'admin-token.unused',
    refusal: 'not-allowed',
    message:
      'Concord is not used by admin tokens. Whoever works here signs in; websites read what is public with a key of their partnership.',
  });
