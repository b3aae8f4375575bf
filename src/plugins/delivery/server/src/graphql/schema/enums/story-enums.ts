import type { STORY_KINDS } from '../../../domain/content/story';
import type { Builder } from '../builder';

import type { Meanings } from './meanings';

export const addStoryEnums = (builder: Builder) => ({
  StoryKind: builder.enumType('StoryKind', {
    description: 'What kind of story it is.',
    values: {
      CALL_FOR_PEOPLE: { description: 'Asks people to take part.' },
      CAMPAIGN: { description: 'A campaign and its message.' },
      GUIDANCE: { description: 'How to do something.' },
      LAW_CHANGE: { description: 'A change in the law or in statutory guidance.' },
      LEARNING: { description: 'What was learned from a review, an audit or research.' },
      NEWS: { description: 'News.' },
      PROFILE: { description: 'Introduces a person or team.' },
      SIGNPOSTING: { description: 'Points to help or material elsewhere.' },
      VACANCY: { description: 'A post to fill.' },
    } satisfies Meanings<typeof STORY_KINDS>,
  }),
});
