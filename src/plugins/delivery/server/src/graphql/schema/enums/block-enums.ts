import type { CALLOUT_TONES, PROCEDURE_CHANGES, RECOMMENDATION_PROGRESS } from '../../../domain/content/blocks';
import type { Builder } from '../builder';

import type { Meanings } from './meanings';

export const addBlockEnums = (builder: Builder) => ({
  CalloutTone: builder.enumType('CalloutTone', {
    description: 'What a callout is meant as.',
    values: {
      ACTION: { description: 'Something to do.' },
      INFORMATION: { description: 'Something to know.' },
      SUCCESS: { description: 'Something that went well.' },
      WARNING: { description: 'Something to take care about.' },
    } satisfies Meanings<typeof CALLOUT_TONES>,
  }),
  ProcedureChange: builder.enumType('ProcedureChange', {
    description: 'How a chapter changed.',
    values: {
      NEW: { description: 'A new chapter.' },
      UPDATED: { description: 'An updated chapter.' },
    } satisfies Meanings<typeof PROCEDURE_CHANGES>,
  }),
  RecommendationProgress: builder.enumType('RecommendationProgress', {
    description: 'How far a recommendation has come.',
    values: {
      DONE: { description: 'Done.' },
      NEW: { description: 'Not begun yet.' },
      UNDER_WAY: { description: 'Under way.' },
    } satisfies Meanings<typeof RECOMMENDATION_PROGRESS>,
  }),
});
