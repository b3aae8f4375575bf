import type { ContentOf, PartnershipContent } from '../model/content';
import { itemsOf } from '../model/reference';

import { lancashireBriefings } from './briefings';
import { lancashireOtherContacts } from './contacts-other';
import { lancashireReferralContacts } from './contacts-referrals';
import { lancashireEvents } from './events';
import { lancashireEventsInTheMaking, lancashirePastEvents } from './events-past';
import { generalThisMonth } from './issue-general-this-month';
import { generalTwoMonthsAgo } from './issue-general-two-months-ago';
import { schoolsLastMonth, schoolsNextMonth, schoolsThisMonth, schoolsWithdrawn } from './issues-schools';
import { lancashirePartnership } from './partnership';
import { lancashireGeneralStories } from './stories-general';
import { lancashireSchoolStories } from './stories-schools';

const { briefing, event, story } = itemsOf('lancashire');

export const lancashireContent: ContentOf<PartnershipContent> = (calendar) => ({
  partnership: lancashirePartnership,
  contacts: [...lancashireReferralContacts(calendar), ...lancashireOtherContacts(calendar)],
  stories: [...lancashireSchoolStories(calendar), ...lancashireGeneralStories(calendar)],
  briefings: lancashireBriefings(calendar),
  events: [...lancashireEvents(calendar), ...lancashirePastEvents(calendar), ...lancashireEventsInTheMaking(calendar)],
  issues: [
    generalTwoMonthsAgo(calendar),
    schoolsWithdrawn(calendar),
    schoolsLastMonth(calendar),
    schoolsThisMonth(calendar),
    generalThisMonth(calendar),
    schoolsNextMonth(calendar),
  ],
  aftermath: [
    {
      kind: 'corrected',
      item: event('first-conversation-workshop'),
      data: {
        summary: 'Practise it with young actors who have been there. All twelve places are taken; a second workshop is being planned.',
      },
    },
    {
      kind: 'withdrawn',
      item: story('old-september-list'),
      as: 'replaced',
      reason: 'There is a new list, with names against each task.',
      replacement: story('keeping-children-safe-september'),
    },
    {
      kind: 'changed',
      item: briefing('fire-at-home'),
      data: {
        reviewBy: calendar.day(395),
        summary:
          'Emollients, cigarettes, oxygen, clutter, chargers, and a free visit: what to look for when you are the person who is there on Tuesday.',
      },
    },
  ],
});
