import type { ContentOf, PartnershipContent } from '../model/content';
import { itemsOf } from '../model/reference';

import { salfordBriefings } from './briefings';
import { salfordContacts } from './contacts';
import { salfordEvents } from './events';
import { salfordEventsInTheMaking, salfordPastEvents } from './events-past';
import { issueLastMonth } from './issue-last-month';
import { issueNextMonth } from './issue-next-month';
import { issueThisMonth } from './issue-this-month';
import { issueTwoMonthsAgo } from './issue-two-months-ago';
import { salfordPartnership } from './partnership';
import { salfordNewsStories } from './stories-news';
import { salfordPracticeStories } from './stories-practice';

const { contact, story } = itemsOf('salford');

export const salfordContent: ContentOf<PartnershipContent> = (calendar) => ({
  partnership: salfordPartnership,
  contacts: salfordContacts(calendar),
  stories: [...salfordPracticeStories(calendar), ...salfordNewsStories(calendar)],
  briefings: salfordBriefings(calendar),
  events: [...salfordEvents(calendar), ...salfordPastEvents(calendar), ...salfordEventsInTheMaking(calendar)],
  issues: [issueTwoMonthsAgo(calendar), issueLastMonth(calendar), issueThisMonth(calendar), issueNextMonth(calendar)],
  aftermath: [
    {
      kind: 'corrected',
      item: contact('early-help-advice'),
      data: {
        verifiedOn: calendar.day(-1),
        verifyBy: calendar.day(181),
        hoursNote: 'Between noon and one o’clock there is an answering machine; we ring back the same day.',
      },
    },
    {
      kind: 'changed',
      item: story('think-family-five-questions'),
      data: {
        summary:
          'A pocket card for anyone who visits a home, whoever is on your list. Now also in large print and in Urdu, Polish and Arabic.',
      },
    },
  ],
});
