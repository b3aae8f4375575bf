import type { ContentOf, DemoBriefing } from '../model/content';

export const notInSchoolBriefing: ContentOf<DemoBriefing> = (calendar) => ({
  key: 'children-not-in-school',
  title: 'Children who are not in school: nobody out of sight',
  kind: 'seven-minute',
  summary: 'From the Child Alder review and three others: what changes when a child is not seen every day.',
  topics: ['learning-from-reviews', 'missing', 'neglect'],
  audiences: ['schools', 'practitioners', 'health'],
  author: 'Education safeguarding team',
  ownerRole: 'Head of education safeguarding',
  publishedOn: calendar.day(-40),
  reviewBy: calendar.day(325),
  sourceReview: {
    pseudonym: 'Child Alder',
    kind: 'local child safeguarding practice review',
    board: 'Children’s safeguarding partnership for Lancashire, Blackpool and Blackburn with Darwen',
    publishedOn: calendar.day(-59),
  },
  embargoDate: calendar.day(-59),
  panels: [
    {
      heading: 'Background',
      body: `
        For most children school is the one place where an adult who is not family looks at them every day. Four of our reviews had a time in
        common in which that stopped: between two schools, at home, excluded, on a part-time timetable, or ill for months.

        Being out of school is not in itself a sign of harm. It takes away the means to see it.
      `,
    },
    {
      heading: 'Who they are',
      body: `
        - Children educated at home. Most are well taught and well loved.
        - Children missing education: on no register and not taught elsewhere.
        - Children who are on a register and rarely there.
        - Children between schools, after a move, a separation, a stay in a refuge.
        - Children placed by one council in another council’s area.
      `,
    },
    {
      heading: 'What we learned',
      body: `
        - The child protection file went **after** the child, or nowhere.
        - “Authorised” absence was not looked at, because it was authorised.
        - Reduced timetables had a first day and no last day.
        - Health knew about new addresses weeks before education did.
        - Nobody had asked the child.
      `,
    },
    {
      heading: 'Good practice',
      body: `
        - A head who rings the next head on the day.
        - A school that visits on the third day of absence, takes work, sees the child, and stays for ten minutes.
        - A home education adviser who is welcome, because she brings science kits.
        - A weekly list, shared by school nursing and education, of children under five who moved in.
      `,
    },
    {
      heading: 'When to worry more',
      body: `
        When a child comes off the roll while there is a plan or an assessment going on, or soon after a concern was raised. When no
        professional has **seen** the child in a month. When a family moves often, and always just before a meeting. When there has been
        domestic abuse and nobody knows the new address; take care whom you tell.
      `,
    },
    {
      heading: 'What to ask',
      body: `
        To a parent: “Tell me about a Tuesday. Who else sees her? What does she miss? What would make it easier?”

        To a child: “Who did you talk to yesterday? What do you do when you have a question? Show me something you made.”

        To yourself: “What have I seen with my own eyes, and when?”
      `,
    },
    {
      heading: 'What to do now',
      body: `
        1. List every pupil who attended less than half the time in the last half-term. Who has seen them at home?
        2. Put an end date to every part-time timetable, today.
        3. Send files within five school days, and **ring**.
        4. Tell the council at once about a child who leaves without a known next school.
      `,
    },
  ],
  questions: [
    'Which child in our year groups would be missed last?',
    'What would a child off roll say about us?',
    'Do we know which of our families are educated at home, and how we could be of use to them?',
  ],
});
