import { errors } from '@strapi/utils';
import createHttpError from 'http-errors';

import { assertNever, type DomainError } from '../kernel';

/** A refusal as Strapi's admin shows it: with its own words, never masked (Strapi's ForbiddenError would be). */
export const toStrapiError = (error: DomainError): Error => {
  const details = { code: error.code, problems: error.problems };
  switch (error.refusal) {
    case 'invalid':
      return new errors.ApplicationError(error.message, details);
    case 'not-found':
      return new errors.NotFoundError(error.message, details);
    case 'not-allowed':
      return new errors.PolicyError(error.message, details);
    case 'conflict':
      return createHttpError(409, error.message, { details, name: 'ConflictError' });
    case 'unavailable':
      return createHttpError(503, error.message, { details, name: 'UnavailableError', expose: true });
    default:
      return assertNever(error.refusal);
  }
};
