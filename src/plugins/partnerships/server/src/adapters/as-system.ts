import type { Core } from '@strapi/strapi';

import type { ScopesService } from '../../../contract';

/** Past the wall, for what this plugin must know before it can decide: who works where, and what partnerships are called. */
export const asSystem = <T>(strapi: Core.Strapi, reason: string, work: () => T): T =>
  strapi.plugin('partnerships').service<ScopesService>('scopes').asSystem(reason, work);
