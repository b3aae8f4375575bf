import type { ContentOf, PartnershipContent } from '../model/content';
import { itemsOf } from '../model/reference';

import { coerciveControlBriefing } from './briefing-coercive-control';
import { forcedMarriageBriefing } from './briefing-harmful-practices';
import { selfNeglectBriefing } from './briefing-self-neglect';
import { transitionBriefing } from './briefing-transition';
import { llrContacts } from './contacts';
import { llrEvents } from './events';
import { llrPastEvents } from './events-past';
import { issueThirtyOne } from './issue-thirty-one';
import { issueThirtyThree } from './issue-thirty-three';
import { issueThirtyTwo } from './issue-thirty-two';
import { llrPartnership } from './partnership';
import { llrGuidanceStories } from './stories-guidance';
import { llrNewsStories } from './stories-news';

const { contact, story } = itemsOf('llr');

export const llrContent: ContentOf<PartnershipContent> = (calendar) => ({
  partnership: llrPartnership,
  contacts: llrContacts(calendar),
  stories: [...llrGuidanceStories(calendar), ...llrNewsStories(calendar)],
  briefings: [
    coerciveControlBriefing(calendar),
    forcedMarriageBriefing(calendar),
    selfNeglectBriefing(calendar),
    transitionBriefing(calendar),
  ],
  events: [...llrEvents(calendar), ...llrPastEvents(calendar)],
  issues: [issueThirtyOne(calendar), issueThirtyTwo(calendar), issueThirtyThree(calendar)],
  aftermath: [
    {
      kind: 'corrected',
      item: contact('rutland-children'),
      data: {
        verifiedOn: calendar.day(-1),
        verifyBy: calendar.day(181),
        emails: [{ address: 'childrens-duty@rutland.example.org', label: 'New address since this week' }],
      },
    },
    {
      kind: 'withdrawn',
      item: story('office-closing-move'),
      as: 'published-in-error',
      reason: 'The move has been put off. The shared office stays where it is, and all numbers are unchanged.',
    },
  ],
});
