import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import type { Json } from '../../kernel';
import { bodyOf, paramsOf } from '../../strapi-edge';

import type { FieldModel } from '../name-field';
import type { AskedContent } from '../plain-validation';

const PARAMS = z.object({ model: z.string() });
const BODY = z.json();

/** What a request to Strapi's content-manager was to save. */
export const askedContent = (strapi: Core.Strapi, ctx: Context): AskedContent => {
  return {
    uid: PARAMS.safeParse(paramsOf(ctx)).data?.model,
    body: sentBody(bodyOf(ctx)),
    modelOf: (uid) => strapi.getModel(uid as Parameters<Core.Strapi['getModel']>[0]) as FieldModel | undefined,
  };
};

const sentBody = (body: unknown): Json => BODY.safeParse(body).data ?? null;
