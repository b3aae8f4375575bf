import type { HELP_PURPOSES } from '../../../domain/content/partnership';
import type { HELP_REASONS } from '../../../domain/urgent-help/lines';
import type { Builder } from '../builder';

import type { Meanings } from './meanings';

export const addHelpEnums = (builder: Builder) => ({
  HelpPurpose: builder.enumType('HelpPurpose', {
    description: 'What an urgent line is for.',
    values: {
      IMMEDIATE_DANGER: { description: 'Somebody is in danger right now.' },
      NOT_AN_EMERGENCY: { description: 'A crime or danger that is not an emergency.' },
      SOMEONE_WHO_WORKS_WITH_CHILDREN: { description: 'A worry about someone who works with children.' },
      WORRIED_ABOUT_AN_ADULT: { description: 'A worry about an adult.' },
      WORRIED_ABOUT_A_CHILD: { description: 'A worry about a child.' },
    } satisfies Meanings<typeof HELP_PURPOSES>,
  }),
  HelpReason: builder.enumType('HelpReason', {
    description: 'Why a line does or does not apply at an instant.',
    values: {
      ALWAYS: { description: 'It is there at any time.' },
      CLOSED: { description: 'It is closed now.' },
      HOURS_UNKNOWN: { description: 'Its hours are not known, so it is shown to be on the safe side.' },
      OPEN: { description: 'It is open now.' },
      OUT_OF_HOURS: { description: 'The day line is closed, and this one takes over.' },
      STANDING_BY: { description: 'It is an out-of-hours line, and the day line is open.' },
      WITHDRAWN: { description: 'It was withdrawn: read the notice.' },
    } satisfies Meanings<typeof HELP_REASONS>,
  }),
});
