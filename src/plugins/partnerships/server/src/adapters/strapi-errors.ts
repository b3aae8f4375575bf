import { errors } from '@strapi/utils';
import createHttpError from 'http-errors';

import { assertNever, DomainError, storageRefusal } from '../../../../../kernel';

/**
 * A refusal as Strapi's admin shows it: with its own words, never masked (Strapi's ForbiddenError would be).
 * Anything else is a fault and passes through, to be logged and masked by Strapi.
 */
export const toStrapiError = (error: unknown): unknown => {
  if (!(error instanceof DomainError)) return error;
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

/** Runs work at Strapi's edge, with refusals in Strapi's shape. */
export const atTheEdge = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw toStrapiError(storageRefusal(error) ?? error);
  }
};
