import type { ContentOf, PartnershipContent } from '../model/content';
import { itemsOf } from '../model/reference';

import { taspBriefings } from './briefings';
import { taspContacts } from './contacts';
import { taspEvents } from './events';
import { taspPastEvents } from './events-past';
import { roundTableThisMonth, roundTableTwoMonthsAgo } from './issues';
import { taspPartnership } from './partnership';
import { taspMemberStories } from './stories-members';
import { taspNationalStories } from './stories-national';

const { briefing, event } = itemsOf('tasp');

export const taspContent: ContentOf<PartnershipContent> = (calendar) => ({
  partnership: taspPartnership,
  contacts: taspContacts(calendar),
  stories: [...taspNationalStories(calendar), ...taspMemberStories(calendar)],
  briefings: taspBriefings(calendar),
  events: [...taspEvents(calendar), ...taspPastEvents(calendar)],
  issues: [roundTableTwoMonthsAgo(calendar), roundTableThisMonth(calendar)],
  aftermath: [
    {
      kind: 'corrected',
      item: event('business-managers-day'),
      data: { summary: 'Minutes, money and mutual aid. Bring a form that you hate, and leave without it.' },
    },
    {
      kind: 'withdrawn',
      item: briefing('supervision-scripts'),
      as: 'withdrawn',
      reason: 'Withdrawn while it is being rewritten with practitioners. Please do not use printed copies in the meantime.',
    },
  ],
});
