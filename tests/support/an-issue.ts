import type { Core } from '@strapi/strapi';

import type { NewData } from './new-data';

/** An issue without sections; give `partnership` its owner's document id. */
export const anIssue = (strapi: Core.Strapi, data: Partial<NewData<'api::issue.issue'>> = {}) =>
  strapi.documents('api::issue.issue').create({ data: { title: 'March news', period: '2026-03', ...data } });
