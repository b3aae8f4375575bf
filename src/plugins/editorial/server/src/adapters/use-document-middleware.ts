import type { Core } from '@strapi/strapi';

import type { createDocumentMiddleware } from './document-middleware';

/** Puts our middleware into Strapi's document service, whose types want to know every action's parameters. */
export const useDocumentMiddleware = (strapi: Core.Strapi, middleware: ReturnType<typeof createDocumentMiddleware>): void => {
  strapi.documents.use(middleware as never);
};
