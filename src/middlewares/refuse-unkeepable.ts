import type { Core } from '@strapi/strapi';

import { oddBody } from '../refusals/odd-body';
import { unkeepableText } from '../refusals/unkeepable-text';
import { bodyOf } from '../strapi-edge';

/** Where Strapi saves documents. */
const DOCUMENTS = '/content-manager/collection-types/';

/** Text that no database keeps, and what no form sends, come no further. Stands below `strapi::body`, which reads it. */
const refuseUnkeepable = (): Core.MiddlewareHandler => async (ctx, next) => {
  const [body, isForm] = [bodyOf(ctx), ctx.is('multipart') !== false];
  const refusal = unkeepableText({ url: ctx.url, body, isForm }) ?? oddBody({ body, isForm, isDocument: ctx.path.startsWith(DOCUMENTS) });
  if (refusal) throw refusal;
  await next();
};

export default refuseUnkeepable;
