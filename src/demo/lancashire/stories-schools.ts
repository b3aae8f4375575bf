import { callout, image, linkList, prose, questionsAndAnswers, recommendations, table } from '../model/blocks';
import type { ContentOf, DemoStory } from '../model/content';

/** For schools and colleges. */
export const lancashireSchoolStories: ContentOf<readonly DemoStory[]> = (calendar) => [
  {
    key: 'keeping-children-safe-september',
    title: 'Keeping Children Safe in Education: your September list, any month of the year',
    kind: 'guidance',
    summary: 'The statutory guidance comes out anew each September. Six rows: who does what, and how you would know.',
    topics: ['law-and-guidance'],
    audiences: ['schools', 'early-years'],
    source: { publisher: 'Department for Education', url: 'https://guidance.example.org/keeping-children-safe' },
    body: [
      table('Who does what', [
        ['Who', 'What', 'Evidence'],
        ['Everyone who works with children', 'Reads part one, or annex A if they do not', 'A short quiz, not a signature'],
        ['Designated safeguarding lead', 'Reads all of it; updates the policy; tells staff what has changed', 'Date on the policy'],
        ['Governors or proprietor', 'Read part two; approve the policy; ask about filtering and monitoring', 'Minutes'],
        ['Head teacher', 'Makes time for the lead and for deputies', 'Timetable'],
        ['Business manager', 'Checks the single central record with the lead', 'Signed and dated sample'],
        ['Pupils', 'Say whether they know whom to tell', 'Ten answers in each year group'],
      ]),
      callout('information', 'Not on this list', 'A poster. Children told us that they do not read them. They notice who is at the gate.'),
    ],
  },
  {
    key: 'learning-from-child-alder',
    title: 'Child Alder: what schools can take from it',
    kind: 'learning',
    summary: 'A local child safeguarding practice review, and four recommendations that begin at the school gate.',
    topics: ['learning-from-reviews', 'neglect', 'professional-curiosity'],
    audiences: ['schools', 'practitioners', 'early-years'],
    embargoDate: calendar.day(-59),
    body: [
      prose(`
        “Alder” is a pseudonym. The family knows about this text. We have taken out everything that would help anyone to recognise them, and
        ask you not to guess.

        Alder was often late, usually cheerful and sometimes very hungry. Three schools in turn solved what they saw: breakfast, uniform, a
        lift. Each was right to. None sent what it knew to the next, apart from marks.

        **The file followed two months after the child.** It was the only place where everything stood together.
      `),
      recommendations('Child Alder', 'local child safeguarding practice review', [
        {
          addressee: 'Schools and colleges',
          text: 'Send the child protection file within five school days of a move, and ring. The new school rings when it has not come.',
          progress: 'done',
        },
        {
          addressee: 'Designated safeguarding leads',
          text: 'Look each half-term at the ten pupils who get most practical help, and ask what the help is covering.',
          progress: 'under way',
        },
        {
          addressee: 'Local authorities’ education teams',
          text: 'Tell a school on the day of a mid-year admission if a social worker or early help worker is involved.',
          progress: 'under way',
        },
        { addressee: 'The children’s partnership', text: 'Check in a year by asking fifty pupils who have moved.', progress: 'new' },
      ]),
      questionsAndAnswers('For your staff meeting', [
        ['Whom do we help most, and why?', 'Write three names on a card. Swap cards.'],
        ['What did we send with the last five leavers?', 'Ask the new schools whether it was of use.'],
        ['Who would a new child tell in the first week?', 'Ask one.'],
      ]),
    ],
  },
  {
    key: 'role-of-the-partnership-for-schools',
    title: 'What is the children’s partnership for? A page for new leads',
    kind: 'guidance',
    summary: 'Who decides what, where schools come in, and what you can ask of us.',
    topics: ['law-and-guidance'],
    audiences: ['schools'],
    body: [
      prose(`
        Since 2019 three partners carry the legal duty together: **the council, the NHS integrated care board and the chief officer of
        police**. Working Together 2023 asks them to give education a strong voice at every level. Here that means a primary head, a
        secondary head, a special school head and a college principal on the executive, each with a deputy.

        You can ask us for: training, a second opinion when you disagree with a decision, a review when something has gone badly wrong, and
        an answer within five school days.

        We ask of you: a lead who is in the building, a deputy, a truthful self-assessment, and a telephone call when a procedure does not
        work.
      `),
    ],
  },
  {
    key: 'pictures-on-phones',
    title: 'When a picture goes round: the first hour',
    kind: 'guidance',
    summary: 'Nudes and semi-nudes shared between pupils: what to do, in order, and what never to do.',
    topics: ['online-safety', 'sexual-abuse', 'bullying'],
    audiences: ['schools', 'parents-and-carers'],
    body: [
      image('messages', 'A telephone showing a conversation in speech bubbles'),
      prose(`
        1. **Do not look, copy, forward or print.** If you have seen it by accident, say so to the lead.
        2. Tell the designated safeguarding lead now. Leave the telephone with its owner, switched off, or lock it away.
        3. The lead speaks with the children **kindly**: nobody is in trouble for telling.
        4. Ask: is an adult involved? Was there pressure or money? How old are they? Then ring the police or children’s social care.
        5. Help the child to have the picture taken down. There is a service that does it for under-eighteens, and they can use it themselves.
        6. Tell parents, with the child, unless it makes things worse. Look after whoever sent it on as well.
      `),
      callout(
        'warning',
        'If somebody demands money',
        'It is a crime, often called sextortion. Do not pay, do not answer, do not delete. Ring **101**, or **999** if the child may harm themselves: stay with them.',
      ),
    ],
  },
  {
    key: 'vacancy-education-adviser',
    title: 'Education safeguarding adviser, Blackpool and the coast',
    kind: 'vacancy',
    summary: 'For a deputy head or pastoral lead who likes the telephone, the tram and hard questions.',
    topics: ['early-help'],
    audiences: ['schools'],
    expires: calendar.day(19),
    body: [
      prose(`
        Term time and ten days, grade 10. You will answer the advice line two days a week, and visit eighty schools a year.

        **Closes:** ${calendar.inWords(calendar.day(19))}. Talk to the present adviser before you apply: she is leaving for a headship and says it was the
        best job in education.
      `),
      linkList('Apply', [
        {
          text: 'Advertisement and form',
          url: 'https://lancashire.example.org/jobs/education-adviser',
          purpose: 'With the interview questions, sent to everybody beforehand',
        },
      ]),
    ],
  },
  {
    key: 'old-september-list',
    title: 'Your September list',
    kind: 'guidance',
    summary: 'Seven things to do with the new statutory guidance.',
    topics: ['law-and-guidance'],
    audiences: ['schools'],
    body: [prose('Read part one, update the policy, tell governors, train staff, check the record, check the filter, ask the pupils.')],
  },
];
