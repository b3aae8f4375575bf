import type { Core } from '@strapi/strapi';

import { unkeepableText } from '../refusals/unkeepable-text';
import { bodyOf } from '../strapi-edge';

/** Text that no database keeps comes no further. Stands below `strapi::body`, which reads it. */
const refuseUnkeepable = (): Core.MiddlewareHandler => async (ctx, next) => {
  const refusal = unkeepableText({ url: ctx.url, body: bodyOf(ctx), isForm: ctx.is('multipart') !== false });
  if (refusal) throw refusal;
  await next();
};

export default refuseUnkeepable;
