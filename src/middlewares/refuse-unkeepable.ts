import type { Core } from '@strapi/strapi';

import { oddBody } from '../refusals/odd-body';
import { tooMany } from '../refusals/too-many';
import { unkeepableText } from '../refusals/unkeepable-text';
import { bodyOf } from '../strapi-edge';

/** Where Strapi saves documents. */
const DOCUMENTS = '/content-manager/collection-types/';

/** Text that no database keeps, what no form sends, and more than is done at once come no further. Stands below `strapi::body`, which reads it. */
const refuseUnkeepable = (): Core.MiddlewareHandler => async (ctx, next) => {
  const [body, isForm] = [bodyOf(ctx), ctx.is('multipart') !== false];
  const refusal =
    unkeepableText({ url: ctx.url, body, isForm }) ??
    oddBody({ body, isForm, isDocument: ctx.path.startsWith(DOCUMENTS) }) ??
    tooMany(body);
  if (refusal) throw refusal;
  await next();
};

export default refuseUnkeepable;
