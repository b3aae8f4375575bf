import { callout, image, linkList, prose, quote, table, video } from '../model/blocks';
import type { ContentOf, DemoStory } from '../model/content';

/** National items, written once for all members to carry. */
export const taspNationalStories: ContentOf<readonly DemoStory[]> = (calendar) => [
  {
    key: 'working-together-stocktake',
    title: 'Working Together 2023: a stocktake by our members',
    kind: 'news',
    summary: 'Ninety-four partnerships answered. Lead partners meet; delegates work; the money is still one partner’s.',
    topics: ['law-and-guidance'],
    audiences: ['leaders', 'business-managers', 'elected-members'],
    source: { publisher: 'TASP', url: 'https://tasp.example.org/stocktake', date: calendar.day(-30) },
    rights: 'Members may carry this item in full, with the source.',
    body: [
      prose(`
        The guidance of December 2023 asked for lead safeguarding partners (the chief executive of the council, the chief executive of the
        integrated care board, the chief officer of police), for delegates with authority, for one of them to chair, and for independent
        scrutiny. We asked members three questions about how it is going.
      `),
      table('What ninety-four partnerships said', [
        ['Question', 'Yes', 'Partly', 'No'],
        ['Do your lead partners meet together, in person, at least twice a year?', '71', '15', '8'],
        ['Can your delegates commit money and staff without going back?', '40', '37', '17'],
        ['Do all three partners pay a fair share, by your own definition?', '22', '31', '41'],
      ]),
      callout(
        'information',
        'What helps',
        'Partnerships that answered yes three times had one thing in common: they publish what each partner pays, in pounds.',
      ),
      linkList('More', [
        {
          text: 'The whole stocktake',
          url: 'https://tasp.example.org/stocktake',
          purpose: 'Twelve pages, with the questions for your own use',
        },
      ]),
    ],
  },
  {
    key: 'readable-reviews',
    title: 'Reviews that people read: seven rules from seven authors',
    kind: 'guidance',
    summary: 'How to write a review that a family can bear and a practitioner will finish.',
    topics: ['learning-from-reviews'],
    audiences: ['leaders', 'business-managers', 'practitioners'],
    source: { publisher: 'TASP', url: 'https://tasp.example.org/readable-reviews', date: calendar.day(-95) },
    rights: 'Members may carry this item in full, with the source.',
    body: [
      prose(`
        1. **Ask the family for the name**, and for one thing that the person loved. Put both on the first page.
        2. **Leave out what identifies.** Age, relation, street, month and offence together are a name. Take out three of five.
        3. **Ten pages.** Chronologies belong in an annex that is not published.
        4. **Write what people knew at the time**, and why what they did made sense to them.
        5. **No more than five recommendations**, each with an addressee who can do it.
        6. **Say what was done well.** Otherwise nobody who did it will do it again.
        7. **Have it read aloud** before you publish, by somebody who does not know the case.
      `),
      quote(
        'We were given ninety pages on a Friday. It took us until the Sunday to find her in it.',
        'A mother',
        'at our members’ day; shared with permission',
      ),
    ],
  },
  {
    key: 'five-minute-film-scrutiny',
    title: 'Film: what does good scrutiny look like?',
    kind: 'news',
    summary: 'Four young people interview a scrutineer. Five minutes, captions, transcript.',
    topics: ['lived-experience'],
    audiences: ['leaders', 'elected-members', 'children-and-young-people'],
    body: [
      video(
        'What do you do all day?',
        'https://videos.tasp.example.org/scrutiny',
        `
          Young interviewer: What do you do all day?
          Scrutineer: I read, and then I go and look whether it is true.
          Young interviewer: How do you know if it is true?
          Scrutineer: I ask you. Then I ask the receptionist. Then I ask for the file.
          Young interviewer: In that order?
          Scrutineer: Always in that order.
          Young interviewer: And if it is not true?
          Scrutineer: I say so at the next meeting, with the people in the room who told me that it was.
          Young interviewer: Do they like you?
          Scrutineer: They are polite. I am not there to be liked. Are you?
          Young interviewer: (laughs) Sometimes.
        `,
      ),
      prose('The questions may be used for your own film. Please send us the link.'),
    ],
  },
  {
    key: 'care-act-ten-years',
    title: 'Six principles, one page: the Care Act for people who are new to boards',
    kind: 'signposting',
    summary: 'Where to find what, if you have been asked to sit on a safeguarding adults board.',
    topics: ['law-and-guidance', 'care-providers'],
    audiences: ['leaders', 'elected-members', 'adult-social-care'],
    body: [
      table('The sections you will hear about', [
        ['Section of the Care Act 2014', 'In a sentence'],
        ['42', 'When the council must make enquiries, or have them made'],
        ['43', 'There must be a safeguarding adults board, with council, NHS and police'],
        ['44', 'When the board must arrange a review'],
        ['45', 'Others must give the board the information it needs'],
        ['68', 'When an adult must have an independent advocate'],
      ]),
      linkList('To read on', [
        { text: 'The six principles, with a story for each', url: 'https://tasp.example.org/six-principles', purpose: 'Twenty minutes' },
        {
          text: 'First hundred days of a board member',
          url: 'https://tasp.example.org/hundred-days',
          purpose: 'Whom to meet, what to ask',
        },
      ]),
    ],
  },
  {
    key: 'network-campaign',
    title: 'Say hello: a campaign for partnerships that are neighbours',
    kind: 'campaign',
    summary: 'Families cross borders every day. Ring the partnership next door before you need it.',
    topics: ['information-sharing'],
    audiences: ['business-managers', 'leaders'],
    body: [
      image('network', 'Many small houses joined by lines'),
      prose(`
        In one afternoon last month forty business managers rang forty neighbours with three questions: What are you writing just now? What did you wish
        you had not had to write alone? Whom should I ring at nine on a Monday?

        Eleven found that they were writing the same procedure. **Pass it on: ring a neighbour by the end of the month.**
      `),
    ],
  },
];
