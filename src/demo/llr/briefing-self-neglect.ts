import type { ContentOf, DemoBriefing } from '../model/content';

export const selfNeglectBriefing: ContentOf<DemoBriefing> = (calendar) => ({
  key: 'self-neglect',
  title: 'Self-neglect: respecting a choice, checking that it is one',
  kind: 'seven-minute',
  summary: 'From the Harriet review: what to do when somebody says no, again and again.',
  topics: ['self-neglect', 'mental-capacity', 'learning-from-reviews'],
  audiences: ['adult-social-care', 'health', 'practitioners'],
  author: 'Shared safeguarding office',
  ownerRole: 'Adults’ boards learning lead',
  publishedOn: calendar.day(-125),
  reviewBy: calendar.day(240),
  sourceReview: {
    pseudonym: 'Harriet',
    kind: 'safeguarding adult review',
    board: 'Leicestershire and Rutland Safeguarding Adults Board',
    publishedOn: calendar.day(-139),
  },
  embargoDate: calendar.day(-139),
  panels: [
    {
      heading: 'What it is',
      body: `
        Self-neglect is when somebody does not, or cannot, look after their health, their body or their home to a degree that puts them at
        risk. It includes hoarding and refusing services that would help.

        The Care Act guidance names it as a form of neglect. It always needs **a response**; it does not always need a section 42 enquiry.
      `,
    },
    {
      heading: 'Why people live like this',
      body: `
        Look for loss. Behind a blocked hallway there is often a death, a redundancy, an assault, a war, a diagnosis. Things keep people
        company, and things do not leave.

        Look for illness too: depression, dementia, brain injury, psychosis, pain, alcohol. And for other people: is somebody using the
        home, or keeping help away?
      `,
    },
    {
      heading: 'Capacity, twice',
      body: `
        Ask two questions. Can the person **decide** (understand, remember, weigh up, say)? And can they **do** what they decide when the
        moment comes? Somebody may explain at ten in the morning exactly how they will cook, and never once have lit the stove.

        Write down the decision, the date, what you said and what they said. “Has capacity” is not a record.
      `,
    },
    {
      heading: 'Building a way in',
      body: `
        - Same person, same day, same time. Five minutes is a visit.
        - Bring something wanted: a newspaper, seed potatoes, news of the cat.
        - Start with what worries **them**, not with what worries you.
        - Agree one small thing, and do it, on the day you said.
        - Never clear without agreement: it takes away trust, and it comes back.
      `,
    },
    {
      heading: 'Working together',
      body: `
        After the third refusal call a meeting, whatever your agency. Ask fire, housing, the general practice, the mental health team, the
        neighbour who has a key. Choose who holds the relationship, and let the others support that person instead of all knocking.

        Make a plan with the individual’s words at the top. Include a plan for a bad day.
      `,
    },
    {
      heading: 'When it cannot wait',
      body: `
        Ring **999** for fire, collapse or a threat to life. Ring adult social care the same day for untreated wounds, no food or water, no
        heating in the cold, children in the home, or somebody else taking advantage.

        There are legal powers in public health, housing, mental health and the inherent jurisdiction of the High Court. Take advice before it
        is the last evening.
      `,
    },
    {
      heading: 'What to do now',
      body: `
        1. List the people in your team’s care who have said no three times.
        2. For each, answer: who do they let in?
        3. Book the clutter scale training, thirty minutes, online.
        4. Put the date of the next look in the diary before you close anything.
      `,
    },
  ],
  questions: [
    'When did we last write “has capacity” without saying for which decision?',
    'Who in our area has the relationship that lasts, and do we invite them?',
    'How do we look after ourselves after visits that stay with us?',
  ],
});
