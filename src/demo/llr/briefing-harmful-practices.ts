import type { ContentOf, DemoBriefing } from '../model/content';

export const forcedMarriageBriefing: ContentOf<DemoBriefing> = (calendar) => ({
  key: 'forced-marriage',
  title: 'Forced marriage: one chance to help',
  kind: 'seven-minute',
  summary: 'Why you may have only one conversation, what never to do in it, and what the law says since 2023.',
  topics: ['harmful-practices', 'law-and-guidance'],
  audiences: ['schools', 'health', 'practitioners', 'police-and-justice'],
  author: 'Shared safeguarding office, with Harbour East Midlands',
  ownerRole: 'Children’s partnerships policy officer',
  publishedOn: calendar.day(-240),
  reviewBy: calendar.day(125),
  panels: [
    {
      heading: 'What it is',
      body: `
        A marriage in which one or both people do not consent, or cannot consent because they lack capacity, and pressure is used. The
        pressure may be a fist. More often it is a grandmother’s heart, a ticket already bought, a sister’s wedding on the same day.

        An arranged marriage, in which both can say no, is something else. No faith demands a forced one.
      `,
    },
    {
      heading: 'The law',
      body: `
        Forcing somebody to marry is a crime. Since ${calendar.inWords('2023-02-27')}, under the Marriage and Civil Partnership (Minimum Age) Act 2022, it is
        also a crime to do **anything** intended to cause a child under 18 to marry, in law or in ceremony, here or abroad, **with or
        without pressure**.

        A forced marriage protection order can be made in hours, by telephone if need be.
      `,
    },
    {
      heading: 'Signs',
      body: `
        - A long holiday “to see family”, dates vague, return ticket unclear.
        - A bright pupil withdrawn from exams or from college applications.
        - Brothers or cousins who wait at the gate.
        - Self-harm, running away, sudden silence.
        - A person with a learning disability, engaged to somebody who will “look after” them.
      `,
    },
    {
      heading: 'The one-chance rule',
      body: `
        You may have one conversation. See the person **alone**, in private, now. Take it seriously. Ask for a safe way to reach them, a
        code word, and who else is at risk at home.

        Ask about travel: date, airline, destination, address there, a picture of the passport. Ask what they want to happen.
      `,
    },
    {
      heading: 'Never do this',
      body: `
        - Never send somebody home with “we will look into it”.
        - **Never speak to the family**, or to friends or community leaders, and never mediate: people have been killed afterwards.
        - Never use a relative or anyone local as interpreter.
        - Never write where a parent can read it: school app, shared e-mail, health record online.
      `,
    },
    {
      heading: 'Whom to ring',
      body: `
        In danger, or a flight today: **999**, and say “forced marriage”. Officers can meet somebody at an airport.

        Otherwise ring the children’s or adults’ number for the area at once, not tomorrow, and ask for a strategy discussion. Harbour
        can advise you and can speak with the person directly.
      `,
    },
    {
      heading: 'What to do now',
      body: `
        1. Decide today who in your building has a room without a window to the corridor.
        2. Before each long holiday look at leave requests of three weeks and more, with this briefing beside you.
        3. Tell pupils about the spoon: a metal spoon in the underwear sets off the airport scanner, and staff there are trained to take the person
           aside.
        4. Read it again in six months: this is rare, and forgotten fast.
      `,
    },
  ],
  questions: [
    'Would every member of our reception staff know not to ring home?',
    'Which of our systems show messages to parents?',
    'Who would we want beside us in that conversation?',
  ],
});
