import type { Core } from '@strapi/strapi';

import { DomainError, storageRefusal } from '../kernel';
import { toStrapiError } from '../refusals/to-strapi-error';

/** Refusals thrown anywhere below, by whichever plugin, reach the admin with their own words and code; faults pass and are masked. */
const answerRefusals = (): Core.MiddlewareHandler => async (_ctx, next) => {
  try {
    await next();
  } catch (error) {
    const refusal = error instanceof DomainError ? error : storageRefusal(error);
    throw refusal ? toStrapiError(refusal) : error;
  }
};

export default answerRefusals;
