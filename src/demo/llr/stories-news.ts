import { callout, image, linkList, prose, quote, recommendations } from '../model/blocks';
import type { ContentOf, DemoStory } from '../model/content';

/** Reviews, campaigns, people and news. */
export const llrNewsStories: ContentOf<readonly DemoStory[]> = (calendar) => [
  {
    key: 'review-harriet',
    title: 'Harriet: learning from a safeguarding adults review',
    kind: 'learning',
    summary: 'A woman who said “no thank you” very politely, and the eleven people who took it for an answer.',
    topics: ['self-neglect', 'learning-from-reviews', 'mental-capacity'],
    audiences: ['adult-social-care', 'health', 'leaders', 'practitioners'],
    rights: 'Published with the agreement of the family until the date of review. Please link to it; do not copy it.',
    embargoDate: calendar.day(-139),
    body: [
      prose(`
        Harriet is a name chosen by her niece. She lived alone, among things she had kept for a lifetime, and turned people away with great
        courtesy. She died at home. The board carried out a review under section 44 of the Care Act 2014 to learn how services could have
        worked better together. Details have been changed or left out, so that nobody can be recognised.

        Two things were true at once: Harriet had the right to live as she chose, and nobody ever found out whether she was choosing.

        ### Learning

        - Capacity was “assumed”, twenty-three times, and assessed not once. To assume is right. To stop there, when there is reason to doubt, is not.
        - Every service offered its own solution. Nobody asked what a good day had been like, ten years earlier.
        - The fire service had the only relationship that lasted. It was not invited to a meeting.
      `),
      recommendations('Harriet', 'safeguarding adults review', [
        {
          addressee: 'Adult social care, all three areas',
          text: 'Call a multi-agency meeting after the third refusal, chaired by somebody who does not provide a service.',
          progress: 'done',
        },
        {
          addressee: 'General practice',
          text: 'Arrange a visit by one known person when a patient over seventy has ordered no medicines for three months.',
          progress: 'under way',
        },
        {
          addressee: 'Fire and rescue service',
          text: 'Share home safety visits with a rating of seven or more on the clutter scale within two working days.',
          progress: 'done',
        },
        {
          addressee: 'Housing associations',
          text: 'Look at how many tenants have not let anybody in for two years, and report it to the board.',
          progress: 'new',
        },
        { addressee: 'Both adults’ boards', text: 'Ask next year: did we know sooner, and did it help?', progress: 'new' },
      ]),
      quote('She would have liked to be asked about her garden.', 'Harriet’s niece', 'shared with permission'),
    ],
  },
  {
    key: 'safer-sleep-every-night',
    title: 'Safer sleep, every night: even the nights that are different',
    kind: 'campaign',
    summary: 'Sofas, sleepovers, a drink, a hot room: the nights on which plans go wrong, and how to talk about them beforehand.',
    topics: ['babies', 'substance-use'],
    audiences: ['parents-and-carers', 'health', 'early-years'],
    body: [
      image('night-cot', 'An empty cot with a flat mattress, a crescent moon in the window', 'Nothing in the cot but the baby.'),
      prose(`
        Parents know the rule: on the back, in a clear, flat cot, in your room for the first six months. What they tell us is that no one
        asks about the nights when the rule is hard to keep. So ask.

        - **“Where would the baby sleep if you were at your mum’s?”** Help them plan for it: a travel cot or a Moses basket, never a sofa.
        - **“And after a couple of drinks?”** Then the baby sleeps in the cot, and somebody else gets up.
        - **“When it is so hot that nobody sleeps?”** Fewer layers, a fan that does not blow on the baby, a feel of the chest or neck.
        - **“If you fall asleep feeding?”** Better in a bed made safe beforehand than on a sofa or armchair.
      `),
      callout(
        'warning',
        'Never',
        'Never sleep with a baby on a sofa or armchair. Never share a bed with a baby after alcohol or drugs, if you smoke, or if the baby was born early or small.',
      ),
      linkList('To give away', [
        {
          text: 'Night plan for the fridge',
          url: 'https://llr.example.org/night-plan',
          purpose: 'Five lines to fill in together, in fourteen languages',
        },
      ]),
    ],
  },
  {
    key: 'experts-by-experience',
    title: 'Experts by experience: two new places on the adults’ boards',
    kind: 'call for people',
    summary: 'Have you, or has someone you cared for, been through a safeguarding enquiry? We will listen, and pay for your time.',
    topics: ['lived-experience'],
    audiences: ['parents-and-carers', 'adult-social-care', 'voluntary-sector'],
    expires: calendar.day(33),
    body: [
      prose(`
        You would join four board meetings a year and read papers in plain English, with somebody to talk them through. We pay £25 an hour,
        fares, and a carer if you need one to be with someone at home.

        Our last two members changed how enquiries end: nobody’s case is closed now without the person being asked, **“Did you get what you
        wanted?”**

        Ring [the shared office](mailto:office@llr.example.org) for a chat by ${calendar.inWords(calendar.day(33))}. There is no form until you want one.
      `),
    ],
  },
  {
    key: 'exploitation-hub-first-year',
    title: 'One door for exploitation: what the first year of the joint hub shows',
    kind: 'news',
    summary: 'Children are seen sooner, and by fewer strangers. What still goes wrong is the step into adulthood.',
    topics: ['exploitation', 'missing', 'transition'],
    audiences: ['practitioners', 'police-and-justice', 'schools', 'leaders'],
    source: { publisher: 'Shared safeguarding office', url: 'https://llr.example.org/hub-first-year', date: calendar.day(-16) },
    body: [
      prose(`
        A year ago police officers, social workers, a nurse and two youth workers from the city and the counties moved into one room. The
        evaluation read 212 files and spoke to nineteen young people.

        - A child who comes back after being missing is now offered a talk with someone they know in **two days instead of six**.
        - Families name one worker where they used to name four.
        - At eighteen, half of the young people “disappear” from plans. For most, nothing had changed but a birthday.
      `),
      quote('She did not ask me who. She asked me if I had eaten.', 'Young person, 16', 'Evaluation of the hub'),
      callout(
        'action',
        'From next month',
        'Adult social care joins the hub. Any child with an exploitation plan has a meeting about adulthood at seventeen and a half, with adult workers in the room.',
      ),
    ],
  },
  {
    key: 'directory-hidden-harm',
    title: 'When a parent drinks or uses drugs: who helps the children?',
    kind: 'signposting',
    summary: 'Services for the children themselves in Leicester, Leicestershire and Rutland.',
    topics: ['substance-use', 'think-family'],
    audiences: ['schools', 'health', 'practitioners', 'parents-and-carers'],
    body: [
      linkList('For children and young people', [
        { text: 'Anchor groups', url: 'https://anchor.example.org', purpose: 'Weekly groups from seven years: you do not have to talk' },
        { text: 'Anchor one-to-one', url: 'https://anchor.example.org/one-to-one', purpose: 'Ten meetings, at school or anywhere else' },
        { text: 'Letters to nobody', url: 'https://letters.example.org', purpose: 'Write; a trained person writes back' },
      ]),
      linkList('For the parent', [
        {
          text: 'Turning Tide, city',
          url: 'https://turningtide.example.org/leicester',
          purpose: 'Walk in on Monday and Thursday mornings',
        },
        {
          text: 'Turning Tide, counties',
          url: 'https://turningtide.example.org/counties',
          purpose: 'Six places, Oakham and Melton included; telephone first',
        },
      ]),
      prose('If a child is in danger because of what an adult has taken, this list is not the answer: ring the number for the area.'),
    ],
  },
  {
    key: 'office-closing-move',
    title: 'The shared office is moving',
    kind: 'news',
    summary: 'New address and old numbers, from the first of next month.',
    body: [prose('We are moving to Granby House, Leicester. Telephone numbers and e-mail addresses stay as they are.')],
  },
];
