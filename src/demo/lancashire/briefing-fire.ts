import type { ContentOf, DemoBriefing } from '../model/content';

export const fireBriefing: ContentOf<DemoBriefing> = (calendar) => ({
  key: 'fire-at-home',
  title: 'Fire at home: the risk we walk past',
  kind: 'seven-minute',
  summary: 'People who die in house fires are usually known to care. Emollients, cigarettes, oxygen, clutter, and a free visit.',
  topics: ['self-neglect', 'care-providers'],
  audiences: ['adult-social-care', 'health', 'voluntary-sector'],
  author: 'Fire service safeguarding team with the three adults’ boards',
  ownerRole: 'Fire service prevention manager',
  publishedOn: calendar.day(-150),
  reviewBy: calendar.day(30),
  panels: [
    {
      heading: 'Why care workers',
      body: `
        Most people who died in fires at home in the last ten years needed care, and somebody was visiting. Burn marks on the arm of a chair
        had been seen. Often they had been tidied under a cushion.

        You are not a fire officer. You are the person who is there on Tuesday.
      `,
    },
    {
      heading: 'Who is most at risk',
      body: `
        Somebody who **smokes** and does one or more of these: cannot get up quickly, uses an air mattress or oxygen, uses skin creams, drinks,
        takes medicines that make them drowsy, has dementia, hoards, lives alone.

        One is a worry. Three together are an emergency that has not happened yet.
      `,
    },
    {
      heading: 'Skin creams',
      body: `
        Emollients soak into sheets, bandages and nightclothes, whether or not they contain paraffin. Dried in, they make cloth burn faster and
        hotter. Washing lessens the danger and does not remove it.

        Say it plainly: “With this cream on your clothes please do not smoke, do not lean over the cooker, and do not sit close to the fire.”
      `,
    },
    {
      heading: 'What to look for',
      body: `
        - Burns on carpets, chairs, bedclothes, fingers.
        - Ashtrays on soft arms; matches in bed.
        - Fan heaters near curtains; adaptors in adaptors; leads under rugs.
        - A way out blocked by newspapers, a door locked without the key beside it.
        - A smoke alarm that chirps, hangs open or is not there.
      `,
    },
    {
      heading: 'What you can do today',
      body: `
        Press the test button. Move the heater. Put the telephone or pendant within reach. Agree one safe place to smoke, upright, awake, with
        a heavy ashtray with water in it. Put a key on a hook by the door.

        Write down what you saw and what you did, and tell the next shift.
      `,
    },
    {
      heading: 'Ask the fire service',
      body: `
        A home fire safety visit is free and takes forty minutes. They bring alarms, also for deaf people, fire-retardant bedding, lidded
        ashtrays and, if need be, a mist system beside the bed.

        You can ask on behalf of someone with their agreement. If they lack capacity for this decision, decide in their best interests, with those
        who know them. If others could die too, ring at once whatever the answer.
      `,
    },
    {
      heading: 'What to do now',
      body: `
        1. Put “Do they smoke? Creams? Oxygen? Can they get out?” into your first assessment.
        2. Name the three people you thought of while reading. Refer them this week.
        3. Fire now: get out, stay out, **999**.
      `,
    },
  ],
  questions: [
    'When did we last press a test button?',
    'Does our care plan mention fire, in words of its own?',
    'Who tells the pharmacist and the prescriber that someone smokes?',
  ],
});
