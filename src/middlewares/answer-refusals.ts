import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { DomainError, isLook, storageRefusal } from '../kernel';
import { askedContent } from '../refusals/adapters/asked-content';
import { oddQuery } from '../refusals/odd-query';
import { plainValidation } from '../refusals/plain-validation';
import { toStrapiError } from '../refusals/to-strapi-error';
import { unanswerable } from '../refusals/unanswerable';
import { unknownLink } from '../refusals/unknown-link';
import { unknownPart } from '../refusals/unknown-part';
import { unreadableBody } from '../refusals/unreadable-body';

/**
 * Refusals thrown anywhere below, by whichever plugin, reach the admin with their own words and code; what Strapi itself
 * refuses in a form is said in the form's words; faults pass and are masked.
 */
const answerRefusals =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler =>
  async (ctx, next) => {
    try {
      const odd = oddQuery(ctx.query);
      if (odd) throw odd;
      await next();
    } catch (error) {
      if (error instanceof DomainError && error.cause !== undefined) strapi.log.error(`${error.code}: ${error.message}`, error.cause);
      throw answerTo(error, { strapi, ctx });
    }
  };

export default answerRefusals;

/** What `strapi::public` says of an address that can be no file's name, for it holds a NUL. */
const NO_FILE_NAME = 'Malicious Path';

const answerTo = (error: unknown, { strapi, ctx }: { readonly strapi: Core.Strapi; readonly ctx: Context }): unknown => {
  const refusal =
    error instanceof DomainError ? error : (storageRefusal(error) ?? unreadableBody(error) ?? unknownLink(error) ?? unknownPart(error));
  if (refusal) return toStrapiError(refusal);
  const odd = unanswerable(error, { hasQuery: isLook(ctx.method) && ctx.querystring !== '' });
  // Should it be a fault of ours after all, it is found here.
  if (odd) strapi.log.warn(`${ctx.method} ${ctx.path} was refused, for the database could not answer it.`, error);
  if (odd) return toStrapiError(odd);
  if (!(error instanceof Error)) return error;
  if (error.message === NO_FILE_NAME) return new errors.NotFoundError('Not Found');
  return plainValidation(error, askedContent(strapi, ctx)) ?? error;
};
