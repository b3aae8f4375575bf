import type { ContentOf, DemoBriefing } from '../model/content';

export const transitionBriefing: ContentOf<DemoBriefing> = (calendar) => ({
  key: 'turning-eighteen',
  title: 'Turning eighteen: safeguarding that does not stop on a birthday',
  kind: 'seven-minute',
  summary: 'From a review of nine young people: how to plan the move from children’s to adults’ services.',
  topics: ['transition', 'exploitation', 'mental-health'],
  audiences: ['practitioners', 'adult-social-care', 'health', 'police-and-justice'],
  author: 'Shared safeguarding office',
  ownerRole: 'Transitions manager',
  publishedOn: calendar.day(-11),
  reviewBy: calendar.day(354),
  sourceReview: {
    pseudonym: 'Nine young people',
    kind: 'multi-agency audit',
    board: 'Leicester, Leicestershire and Rutland Safeguarding Partnership',
    publishedOn: calendar.day(-25),
  },
  embargoDate: calendar.day(-25),
  panels: [
    {
      heading: 'Background',
      body: `
        Nine young people, all over seventeen when we looked, had been exploited, hurt or badly neglected. All had plans. In seven of nine
        plans the last entry was a birthday.

        We have joined stories together and changed them, so that no one can be known from this page. They read it, and struck out two
        sentences.
      `,
    },
    {
      heading: 'Two systems, two questions',
      body: `
        Children’s services ask, “Is this child at risk of significant harm?” Adults’ services ask, “Does this person have needs for care and
        support?” A young person can be in great danger, and answer no to the second.

        **The danger does not know about the Acts.** Someone has to hold it until somebody else has said yes.
      `,
    },
    {
      heading: 'What the law lets you do',
      body: `
        - Section 58 of the Care Act: assess **before** eighteen, when there is likely to be a need and it would be of significant benefit.
        - Care leavers have a personal adviser up to twenty-five, if they want one.
        - An education, health and care plan can run to twenty-five.
        - A referral about trafficking can be made at any age; an adult has to agree to it.
      `,
    },
    {
      heading: 'What they told us',
      body: `
        - “I had eleven goodbyes in one month.”
        - “They asked if I was vulnerable. What is the right answer?”
        - “At seventeen I was a victim. At eighteen I had made choices.”
        - “My school nurse rang me anyway. I picked up because it was her.”
      `,
    },
    {
      heading: 'Good practice',
      body: `
        - A meeting at **seventeen and a half**, with adult workers in the room, and the young person in the chair if they want it.
        - Two visits together before the handover, and one after.
        - A person who stays, whatever their job title: the youth worker, the boxing coach, an aunt.
        - A page written by the young person: how to reach me, what makes it worse, what not to ask again.
      `,
    },
    {
      heading: 'What gets in the way',
      body: `
        Waiting lists that start at the birthday. “Does not engage”, said of someone who was never met twice by the same person. A file
        transferred without a telephone call. The word “choice”, when there was none.

        Consent is asked in a different way after eighteen. Say so early, and explain what you may still share if life is at risk.
      `,
    },
    {
      heading: 'What to do now',
      body: `
        1. List everyone in your team’s care who is between seventeen and eighteen.
        2. Put a date and a name beside each: who, on the other side, has met them?
        3. Do not close until that person has rung you to say, “I have got them.”
        4. Tell the exploitation hub about gaps. It counts them.
      `,
    },
  ],
  questions: [
    'Whom have we lost in the last year, and where are they now?',
    'What do we call behaviour at eighteen that we called harm at seventeen?',
    'Who stays?',
  ],
});
