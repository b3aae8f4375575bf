import type { ContentOf, DemoBriefing } from '../model/content';

export const bruisingBriefing: ContentOf<DemoBriefing> = (calendar) => ({
  key: 'bruising-in-babies',
  title: 'Bruising in babies who are not yet moving by themselves',
  kind: 'seven-minute',
  summary: 'Those who do not cruise rarely bruise. What to do in the first hour, and how to say it to parents.',
  topics: ['babies'],
  audiences: ['health', 'early-years', 'practitioners'],
  author: 'Designated doctor and named nurses, Salford',
  ownerRole: 'Designated doctor for safeguarding children',
  publishedOn: calendar.day(-75),
  reviewBy: calendar.day(290),
  sourceReview: {
    pseudonym: 'Baby Finch',
    kind: 'rapid review',
    board: 'Salford Safeguarding Children Partnership',
    publishedOn: calendar.day(-88),
  },
  embargoDate: calendar.day(-88),
  panels: [
    {
      heading: 'Why this briefing',
      body: `
        A baby who cannot yet roll, crawl or pull up has very little chance to bruise by accident. A small bruise can be the only
        sign before a serious injury. Looking back, it is often the mark that somebody saw and was talked out of.

        This applies to every baby who is not mobile, and to older children who cannot move by themselves because of a disability.
      `,
    },
    {
      heading: 'What counts',
      body: `
        Any bruise, of any size, anywhere. Also: bleeding in the white of the eye after the newborn period, blood from the mouth or
        nose, a torn fold inside the lip, burns, scratches or marks shaped like an object.

        Birthmarks, including the blue-grey spots that are common on darker skin, are not bruises. They should be drawn in the child
        health record at birth. **If it is not recorded, treat it as a bruise until a doctor has said otherwise.**
      `,
    },
    {
      heading: 'The first hour',
      body: `
        1. If the baby is drowsy, pale, fitting, vomiting or not feeding: **999**.
        2. Ask openly: “Can you tell me about this mark?” Write the answer down word for word.
        3. Ring the Children’s Front Door, or the Emergency Duty Team at night, while you are with the family.
        4. The Front Door arranges a paediatrician **the same day**, normally within four hours.
        5. Agree who travels with the baby. Do not send a family to a walk-in centre.
      `,
    },
    {
      heading: 'What to say',
      body: `
        “I have seen a mark on Sam. In a baby this young we always ask a children’s doctor to look, whoever the family is and whatever
        the reason. It may be nothing, and it may be an illness that needs treating. I will stay with you and explain each step.”

        Parents tell us that what helped was being told early, being told the truth, and not being left in a corridor.
      `,
    },
    {
      heading: 'It is not your job to decide',
      body: `
        You do not need to know how the bruise came about before you refer. Plausible stories have been wrong: a dummy, a sibling’s
        toy, the bars of a cot. Only a paediatric assessment, together with what social care and the police know, can weigh it.

        A family you like can have a baby who has been hurt. A family you worry about can have a baby with a blood disorder.
      `,
    },
    {
      heading: 'What gets in the way',
      body: `
        - “I will look again at the next visit.” Bruises fade in days.
        - “The doctor at the surgery said it was fine.” A general practitioner follows the same pathway.
        - “It was on the sheet as a birthmark.” Check the drawing.
        - “They would be so upset.” They would. Refer kindly.
      `,
    },
    {
      heading: 'What to do now',
      body: `
        1. Put the pathway on the wall of every room where babies are undressed.
        2. Practise the sentence in panel four aloud, in pairs.
        3. Record birthmarks at the first check, with size and place.
        4. If you and another professional disagree, ring the consultation line together, today.
      `,
    },
  ],
  questions: [
    'Would each of us know, without looking it up, whom to ring at six on a Saturday evening?',
    'How do we record marks on darker skin, and who has shown us?',
    'What support does a colleague get the day after such a referral?',
  ],
});
