import type { BRIEFING_KINDS, REVIEW_KINDS } from '../../../domain/content/briefing';
import type { Builder } from '../builder';

import type { Meanings } from './meanings';

export const addBriefingEnums = (builder: Builder) => ({
  BriefingKind: builder.enumType('BriefingKind', {
    description: 'What kind of briefing it is.',
    values: {
      OTHER_PUBLISHER: { description: "Another publisher's; we point to it." },
      PRACTICE: { description: 'About practice.' },
      RESEARCH: { description: 'About research.' },
      SEVEN_MINUTE: { description: 'A 7-minute briefing.' },
    } satisfies Meanings<typeof BRIEFING_KINDS>,
  }),
  ReviewKind: builder.enumType('ReviewKind', {
    description: 'What kind of review it was.',
    values: {
      LOCAL_CHILD_SAFEGUARDING_PRACTICE_REVIEW: { description: 'A local child safeguarding practice review.' },
      MULTI_AGENCY_AUDIT: { description: 'An audit by several agencies.' },
      RAPID_REVIEW: { description: 'A rapid review.' },
      SAFEGUARDING_ADULT_REVIEW: { description: 'A safeguarding adult review.' },
    } satisfies Meanings<typeof REVIEW_KINDS>,
  }),
});
