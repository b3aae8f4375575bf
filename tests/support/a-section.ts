import type { Core } from '@strapi/strapi';

import type { NewData } from './new-data';

/** A section at the top level, empty below its heading; give `issue` the document id of its issue. */
export const aSection = (strapi: Core.Strapi, data: Partial<NewData<'api::section.section'>> = {}) =>
  strapi.documents('api::section.section').create({ data: { heading: 'Training', level: 1, ...data } });
