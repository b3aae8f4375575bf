import type { Core } from '@strapi/strapi';

import type { NewData } from './new-data';
import { prose } from './prose';

/** A briefing of two panels; give `partnership` its owner's document id. */
export const aBriefing = (strapi: Core.Strapi, data: Partial<NewData<'api::briefing.briefing'>> = {}) =>
  strapi.documents('api::briefing.briefing').create({
    data: {
      title: 'Professional curiosity',
      kind: 'seven-minute',
      panels: [
        { heading: 'Background', body: prose('A child was seen by five services.') },
        { heading: 'What we learnt', body: prose('Ask the second question.') },
      ],
      visibility: 'public',
      ...data,
    },
  });
