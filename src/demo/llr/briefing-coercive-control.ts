import type { ContentOf, DemoBriefing } from '../model/content';

export const coerciveControlBriefing: ContentOf<DemoBriefing> = (calendar) => ({
  key: 'coercive-control',
  title: 'Coercive control: seeing the pattern',
  kind: 'seven-minute',
  summary: 'Controlling behaviour is a crime and often has no bruises. What it looks like from outside, and what makes it safer.',
  topics: ['domestic-abuse'],
  audiences: ['practitioners', 'health', 'schools', 'police-and-justice'],
  author: 'Domestic abuse leads of the three areas',
  ownerRole: 'Domestic abuse co-ordinator',
  publishedOn: calendar.day(-225),
  reviewBy: calendar.day(140),
  panels: [
    {
      heading: 'What it is',
      body: `
        A pattern of acts by which one person makes another smaller, poorer, lonelier and more afraid. It has been an offence since the
        Serious Crime Act 2015, and since April 2023 also between people who have separated.

        **Look for the pattern, not for the incident.** Ask what would happen if she, or he, said no.
      `,
    },
    {
      heading: 'What you may see',
      body: `
        - One person answers for both, or comes to every appointment.
        - A telephone that must be answered, a time by which someone must be home.
        - No money of one’s own, or receipts that have to be shown.
        - Friends who have faded away. Jobs lost.
        - Threats about children, visas, pictures, pets, “telling them you are mad”.
        - A person who has become an expert in one other person’s mood.
      `,
    },
    {
      heading: 'Children live inside it',
      body: `
        They learn to read footsteps. They are told to report on a parent, or to choose. Contact after separation can become the new place of
        control: late returns, empty promises, questions.

        In law they are victims themselves. Give them their own name in the record, their own worker, and a chance to speak alone.
      `,
    },
    {
      heading: 'Asking safely',
      body: `
        Never in front of a partner, a child who can talk, or a relative who interprets. Use a professional interpreter.

        “Some people here have somebody at home who decides a great deal for them. Is there anyone like that for you? Do you ever change what
        you do because you are afraid of what would follow?” Then stop talking.
      `,
    },
    {
      heading: 'What raises the risk',
      body: `
        **Separation**, or talk of it. **Strangling**, even once. Stalking. Threats to kill, or to die together. Pregnancy and the first
        year. Weapons. Rising frequency. And the person’s own fear: when someone tells you that they think they will be killed, believe them.

        Use the risk checklist, and your judgement beside it. High risk goes to the multi-agency conference within a week, with or without
        consent.
      `,
    },
    {
      heading: 'What helps',
      body: `
        - Say: “I believe you. It is not your fault. You know him best: what would make tonight safer?”
        - Record the person’s words and keep the record where the other cannot see it: **not** in a shared online account.
        - Offer a specialist advocate today, and make the call together.
        - Plan before anyone leaves. Leaving without a plan is the most dangerous hour.
        - Hold the person who does the harm responsible, by name, in every plan.
      `,
    },
    {
      heading: 'What to do now',
      body: `
        1. Check where your service shows addresses, appointments and test results online, and who can log in.
        2. Change one form that still says “failed to protect”.
        3. Put the Harbour helpline on the back of the lavatory door.
        4. In danger: **999**, and press 55 on a mobile if you cannot speak.
      `,
    },
  ],
  questions: [
    'Whose account of this relationship have we written down, and where was the other person at the time?',
    'What do we ask men who are afraid at home, and people in same-sex relationships?',
    'If somebody told us today, could we see them alone this week?',
  ],
});
