import { errors } from '@strapi/utils';

import { DomainError } from '../kernel';

/**
 * Runs a step on behalf of Strapi's upload plugin. A refusal becomes an error that Strapi answers with its message and
 * `details.code` (400, or 413 for `file.too-large`) instead of masking it as a fault.
 */
export const forStrapi = async <T>(step: () => Promise<T>): Promise<T> => {
  try {
    return await step();
  } catch (error) {
    throw error instanceof DomainError ? translate(error) : error;
  }
};

const translate = ({ code, message, problems }: DomainError): Error => {
  const details = { code, problems };
  return code === 'file.too-large' ? new errors.PayloadTooLargeError(message, details) : new errors.ValidationError(message, details);
};
