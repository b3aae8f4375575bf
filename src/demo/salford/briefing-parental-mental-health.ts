import type { ContentOf, DemoBriefing } from '../model/content';

export const parentalMentalHealthBriefing: ContentOf<DemoBriefing> = (calendar) => ({
  key: 'parental-mental-health',
  title: 'When a parent is unwell: mental health in the family',
  kind: 'seven-minute',
  summary: 'What fourteen families told our audit about being asked, and not being asked, about their children.',
  topics: ['mental-health', 'think-family'],
  audiences: ['practitioners', 'health', 'adult-social-care', 'schools'],
  author: 'Learning and quality team, with the parents’ panel',
  ownerRole: 'Designated nurse for safeguarding children',
  publishedOn: calendar.day(-40),
  reviewBy: calendar.day(325),
  sourceReview: {
    pseudonym: 'Audit of fourteen families',
    kind: 'multi-agency audit',
    board: 'Salford Safeguarding Children Partnership',
    publishedOn: calendar.day(-54),
  },
  embargoDate: calendar.day(-54),
  panels: [
    {
      heading: 'Background',
      body: `
        Twenty practitioners from nine agencies spent a day on fourteen families in which a parent had been seriously unwell.
        Parents from our panel chose the questions. Nothing here describes one family: every example has been put together from
        several.

        Most parents who are unwell look after their children well. The point is to help before it gets too heavy.
      `,
    },
    {
      heading: 'What children notice',
      body: `
        Children know when something is wrong, long before they are told. They fill the gap with their own explanation, and it is
        usually “it is because of me”.

        Young children watch faces and become very good or very loud. Older ones take over: breakfast, medicines, the little one,
        the door. At school it may look like tiredness, perfect behaviour, or not wanting to go home, or wanting to go home at once.
      `,
    },
    {
      heading: 'Good practice we found',
      body: `
        - A ward that asks on the first day who is looking after the children tonight, and rings them.
        - A health visitor and a mental health nurse who visit together once a month.
        - A school that keeps a bowl of cereal and asks no questions until it is eaten.
        - A “when I am unwell” plan, written by a mother when she was well, on the fridge.
      `,
    },
    {
      heading: 'What was missing',
      body: `
        - In nine of fourteen files the adult service had no names or dates of birth of the children.
        - Fathers were asked about work and not about how they were.
        - Discharge was planned for the patient. Nobody told the school or the health visitor the date.
        - The word “resilient” was used for children who had no choice.
      `,
    },
    {
      heading: 'When to worry more',
      body: `
        Act the same day if a parent’s beliefs or voices **involve the child**, if there are thoughts of dying together, if a child
        gives medicines, if treatment has been stopped and nobody else is at home, or if a baby is under one.

        Illness together with domestic abuse, alcohol or drugs is more dangerous than any one of them alone.
      `,
    },
    {
      heading: 'How to ask',
      body: `
        “Looking after children while feeling like this is hard. What is the hardest part of the day? Who steps in when you cannot?”

        To a child, with the parent’s agreement when it is safe: “When Mum is poorly, what changes at home? Who do you tell? What would
        you like the grown-ups to know?” Give the illness a name. Say that it is not catching, and not their fault.
      `,
    },
    {
      heading: 'What to do now',
      body: `
        1. Adult services: write the children’s names on the front of the file, and where they are tonight.
        2. Children’s services: ask to speak to the person who treats the parent, and invite them.
        3. Everyone: know the plan for a bad day. If there is none, help to write one.
        4. Invite the family to a family group meeting before a crisis, not after it.
      `,
    },
  ],
  questions: [
    'Do we know how many of the adults we work with have children under eighteen?',
    'Who tells the school when a parent goes into or comes out of hospital?',
    'What would we say to a child who asks, “Will I get it too?”',
  ],
});
