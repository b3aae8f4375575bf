import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

import { isLook } from '../../../../../kernel';
import type { Endpoint } from '../graphql/http/graphql-endpoint';
import { asksForPage } from '../graphql/http/media-types';
import { COMMON_HEADERS, type Response } from '../graphql/http/respond';

const PATH = '/graphql';
const SCHEMA_PATH = `${PATH}/schema.graphql`;

export interface MountOptions {
  readonly endpoint: Endpoint;
  /** The schema as text. */
  readonly sdl: string;
  readonly explorerPage: Response;
}

/**
 * Puts the endpoint, the schema and the explorer's page before everything else that Strapi serves: `strapi::body` would
 * drain the request, and its error pages are not GraphQL's.
 */
export const mountGraphQL = (strapi: Core.Strapi, { endpoint, sdl, explorerPage }: MountOptions): void => {
  const schemaText: Response = { status: 200, headers: { ...COMMON_HEADERS, 'content-type': 'text/plain; charset=utf-8' }, body: sdl };
  strapi.server.use(async (context: Context, next: Next): Promise<void> => {
    if (context.path === PATH) send(context, isPageRequest(context) ? explorerPage : await endpoint(context.req, context.ip));
    else if (context.path === SCHEMA_PATH && isLook(context.method)) send(context, schemaText);
    else await next();
  });
};

/** A browser that opens the address, rather than a program that asks something. */
const isPageRequest = (context: Context): boolean =>
  isLook(context.method) && context.query['query'] === undefined && asksForPage(context.headers.accept);

const send = (context: Context, { status, headers, body }: Response): void => {
  context.status = status;
  context.set({ ...headers });
  if (status !== 204) context.body = body;
};
