import { callout, image, linkList, prose, table, video } from '../model/blocks';
import type { ContentOf, DemoStory } from '../model/content';

/** Campaigns, changes in law and news that Salford passes on. */
export const salfordNewsStories: ContentOf<readonly DemoStory[]> = (calendar) => [
  {
    key: 'put-the-kettle-on',
    title: 'Put the kettle on: when a baby will not stop crying',
    kind: 'campaign',
    summary: 'Crying peaks at about six to eight weeks. A three-minute conversation before then can save a life.',
    topics: ['babies', 'think-family'],
    audiences: ['parents-and-carers', 'health', 'early-years', 'practitioners'],
    rights: 'Words and pictures may be used by anyone who works with families, if they are not changed.',
    body: [
      image('kettle', 'A red kettle coming to the boil beside a mug', 'The fridge magnet is free: ask your health visitor.'),
      prose(`
        All babies cry, some of them for hours, and it is nobody’s fault. Shaking a baby, even once, can cause blindness, brain
        damage or death. Parents who have harmed a baby often say the same thing afterwards: they were alone, they were exhausted,
        and nobody had told them that it was all right to put the baby down.

        So tell them. Our message is four short lines:

        - **Crying is normal.** It gets worse before it gets better, and it does get better.
        - **Try the easy things first.** Hungry, hot, wet, wants a cuddle?
        - **Put the baby down on their back in the cot, close the door, put the kettle on.** Ten minutes apart is safe.
        - **Then go back, or ring someone.** Never shake a baby.
      `),
      callout(
        'warning',
        'If a baby may have been shaken',
        'Ring **999** at once, even if the baby seems better. Doctors need to see the baby now, not tomorrow.',
      ),
      video(
        'Three minutes with a health visitor',
        'https://videos.salford.example.org/kettle',
        `
          Health visitor: Hello, I am Shabnam. Can I ask you what you do when she cries and cries?
          Father: Walk up and down. Sing. Badly.
          Health visitor: And when that does not help?
          Father: Then I get hot and cross, to be honest.
          Health visitor: Thank you for saying so. Everyone does. Here is what I want you to do when you feel hot and cross. Lay her
          on her back in the cot. Close the door. Go and put the kettle on. She is safe there for ten minutes.
          Father: That feels like leaving her.
          Health visitor: It is looking after her. You are no use to her hot and cross. Who can you ring while the kettle boils?
          Father: My brother. He has had three.
          Health visitor: Put his number on the fridge. Tonight.
        `,
      ),
    ],
  },
  {
    key: 'right-care-right-person',
    title: 'Right Care, Right Person: what the police will ask you',
    kind: 'news',
    summary: 'When you ring about somebody’s welfare, the call handler now asks whether the police are the right service. Be ready.',
    topics: ['mental-health', 'information-sharing', 'missing'],
    audiences: ['practitioners', 'health', 'schools'],
    body: [
      prose(`
        Right Care, Right Person is a national agreement, made in 2023, about when police officers go to calls that are really
        about health or social care. Nothing changes where there is a **threat to life, a risk of serious harm, or a crime**:
        the police will come.

        Have these answers in front of you when you ring:

        1. What exactly do you fear will happen, and when?
        2. What have you done yourself: rung, knocked, asked neighbours, checked with the family?
        3. What do you know about the person’s health, and about who else lives there?
        4. Are there children, now or later today?
      `),
      callout(
        'warning',
        'If you disagree',
        `
          Say so on the call and ask for the duty inspector. Then tell your own manager. You keep your duty of care until another
          service has said **yes, we are going**.
        `,
      ),
      table('Who goes when', [
        ['What you are worried about', 'Who to ring first'],
        ['Someone is about to be hurt, or has been', '999'],
        ['A child is missing and you do not know where they are', '999 if you fear harm, otherwise 101'],
        ['A missed appointment, no other worry', 'Your own service visits or rings the next of kin'],
        ['Someone is unwell and refuses help', 'NHS 111, mental health option'],
        ['An adult with care needs may be neglected', 'Salford Adult Contact Team'],
      ]),
    ],
  },
  {
    key: 'online-safety-act',
    title: 'Online Safety Act: what children can now expect',
    kind: 'law change',
    summary: 'Since July 2025 services that children use have to protect them from harmful content. What to tell children and parents.',
    topics: ['online-safety', 'law-and-guidance'],
    audiences: ['schools', 'parents-and-carers', 'practitioners'],
    source: {
      publisher: 'Salford partnership, from the Act and the regulator’s codes',
      url: 'https://salford.example.org/online-safety',
      date: '2025-07-25',
    },
    body: [
      image('messages', 'A telephone showing a conversation in speech bubbles'),
      prose(`
        The Online Safety Act 2023 puts duties on the companies behind social media, games, search and pornography. The part that
        protects children came into force on ${calendar.inWords('2025-07-25')}, and Ofcom is the regulator.

        - Services must keep pornography, and content that encourages suicide, self-harm or eating disorders, **away from children**,
          with checks of age that really work.
        - Feeds may not push other harmful content, such as bullying and violence, at children.
        - Reporting must be easy to find and easy for a child to use, and there must be an answer.
      `),
      prose(`
        ### What it does not do

        It does not replace a conversation. Children tell us that they report nothing because they expect to lose their
        telephone. Make the promise the other way round: **“If you show me, I will not take it away tonight.”**
      `),
      linkList('For your next assembly or parents’ evening', [
        {
          text: 'How to report, service by service',
          url: 'https://salford.example.org/online-safety/report',
          purpose: 'One page each, with pictures',
        },
        {
          text: 'If a nude picture of a child is shared',
          url: 'https://salford.example.org/online-safety/pictures',
          purpose: 'What to do in the first hour, and what never to do: do not look, copy or forward',
        },
        { text: 'Slides for parents', url: 'https://salford.example.org/online-safety/parents', purpose: 'Twenty minutes, no jargon' },
      ]),
    ],
  },
  {
    key: 'working-together-lead-practitioner',
    title: 'Working Together 2023: who can be the lead practitioner?',
    kind: 'law change',
    summary: 'A child in need no longer has to have a social worker as lead practitioner. How we do it in Salford.',
    topics: ['law-and-guidance', 'early-help'],
    audiences: ['practitioners', 'schools', 'health', 'leaders'],
    source: { publisher: 'Department for Education', url: 'https://guidance.example.org/working-together-2023', date: '2023-12-15' },
    body: [
      prose(`
        The statutory guidance of December 2023 allows a wider range of people to lead the work with a child in need under section
        17 of the Children Act 1989: a family support worker, a school nurse, a youth worker. The local authority stays responsible
        and a social work qualified manager oversees the work. **Child protection enquiries under section 47 are still led by
        a social worker.**

        In Salford a lead practitioner who is not a social worker has:

        - training of two days before the first family, and a day each year after that;
        - supervision every four weeks with a social work qualified manager;
        - the right to say no, and the right to hand back, with a meeting within five working days.
      `),
      callout(
        'information',
        'Not sure who leads?',
        'Ask the family. If they cannot name one person, there is no lead, whatever the form says.',
      ),
    ],
  },
  {
    key: 'vacancy-quality-coordinator',
    title: 'Learning and quality co-ordinator',
    kind: 'vacancy',
    summary: 'Full time or as a job share, based at the civic centre and at home. Could you turn reviews into things that people do?',
    audiences: ['practitioners'],
    expires: calendar.day(23),
    body: [
      prose(`
        You will run our audits, write seven-minute briefings that people finish, and follow recommendations until they are done.
        We are looking for somebody who has worked with families, in any profession, and who writes plainly.

        **Pay:** grade 9, with a local government pension. **Hours:** 36 a week, or two people with 20 each.

        **Closes:** ${calendar.inWords(calendar.day(23))}, at noon. Interviews are on ${calendar.inWords(calendar.workday(37))}, with two parents
        on the panel.
      `),
      linkList('Apply', [
        {
          text: 'Job description and form',
          url: 'https://salford.example.org/jobs/quality',
          purpose: 'Takes about an hour; you can save and come back',
        },
      ]),
    ],
  },
];
