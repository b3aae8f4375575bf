import type { Core } from '@strapi/strapi';

import type { NewData } from './new-data';

/** A news story that no partnership owns; give `partnership` its owner's document id. */
export const aStory = (strapi: Core.Strapi, data: Partial<NewData<'api::story.story'>> = {}) =>
  strapi.documents('api::story.story').create({ data: { title: 'Keeping warm this winter', kind: 'news', visibility: 'public', ...data } });
