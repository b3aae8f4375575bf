import { callout, prose, questionsAndAnswers, table } from '../model/blocks';
import type { ContentOf, DemoBriefing } from '../model/content';

import { bruisingBriefing } from './briefing-bruising';
import { parentalMentalHealthBriefing } from './briefing-parental-mental-health';
import { professionalCuriosityBriefing } from './briefing-professional-curiosity';

export const salfordBriefings: ContentOf<readonly DemoBriefing[]> = (calendar) => [
  professionalCuriosityBriefing(calendar),
  parentalMentalHealthBriefing(calendar),
  bruisingBriefing(calendar),
  writingAReferral(calendar),
];

const writingAReferral: ContentOf<DemoBriefing> = (calendar) => ({
  key: 'writing-a-referral',
  title: 'Writing a referral that works',
  kind: 'practice',
  summary: 'What the Front Door needs in the first five lines, and two examples, one weak and one strong.',
  topics: ['information-sharing', 'early-help'],
  audiences: ['practitioners', 'schools', 'health', 'voluntary-sector'],
  visibility: 'practitioners',
  author: 'Front Door managers',
  ownerRole: 'Front Door service manager',
  publishedOn: calendar.day(-110),
  reviewBy: calendar.day(255),
  body: [
    prose(`
      Ring first. The form follows the call; it does not replace it. A good referral is short, says what you saw and heard, and
      keeps that apart from what you think it means.

      ### The first five lines

      1. **Who:** the child’s full name, date of birth and address, and everyone else in the home.
      2. **What happened:** what you saw or heard, when, in whose words.
      3. **What worries you:** the harm you fear, and how soon.
      4. **What is going well:** who and what already keeps the child safe.
      5. **What the family knows:** have you told them, and what did they say? If not, why would telling them raise the risk?
    `),
    table('The same worry, twice', [
      ['Weak', 'Strong'],
      ['Home conditions poor.', 'On Tuesday I saw one mattress for three children, no sheet, dog faeces beside it.'],
      ['Mum is not engaging.', 'She has missed four of five visits; on the fifth she opened the window and said she was too tired.'],
      ['Child presents as low.', 'He said: “I would rather sleep at school.” He has said it three times this month.'],
      ['Please advise.', 'I would like a social worker to see the children at home this week.'],
    ]),
    questionsAndAnswers('Often asked', [
      [
        'Do I need consent?',
        'Ask for it whenever it is safe to ask. If a child may be at risk of significant harm, you do not need it, and a refusal does not stop you.',
      ],
      ['When will I hear?', 'Within one working day. If you have not, ring; do not assume.'],
      [
        'What if I disagree with the decision?',
        'Ring the manager of the day. If you still disagree, use the [resolution procedure](https://salford.example.org/resolution): it is there to be used.',
      ],
    ]),
    callout('action', 'A child in danger now', 'Do not write. Ring **999**, then the Front Door.'),
  ],
});
