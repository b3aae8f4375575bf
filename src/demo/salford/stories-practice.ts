import { callout, image, linkList, prose, questionsAndAnswers, quote, recommendations } from '../model/blocks';
import type { ContentOf, DemoStory } from '../model/content';

/** Guidance, learning and people: what Salford writes itself. */
export const salfordPracticeStories: ContentOf<readonly DemoStory[]> = (calendar) => [
  {
    key: 'think-family-five-questions',
    title: 'Think Family: five questions for every first visit',
    kind: 'guidance',
    summary: 'A pocket card for anyone who visits a home, whether the person on your list is two or ninety-two.',
    topics: ['think-family', 'early-help'],
    audiences: ['practitioners', 'health', 'adult-social-care'],
    body: [
      prose(`
        Most of us are asked to help one person. We find a household. The five questions below take ten minutes, can be asked
        over a cup of tea, and have been tried out for six months by health visitors, housing officers and the drug and alcohol
        service.

        1. **Who lives here, and who comes and goes?** Write names and dates of birth, not “mum’s partner”.
        2. **Who looks after whom?** Ask children too. A child who does the shopping may be a young carer.
        3. **What is a good day like, and what is a bad one?** Bad days tell you about risk without using the word.
        4. **Who else is helping?** Ask to ring them, there and then, with the family listening.
        5. **What would you like to be different by the time I next come?** Put the answer at the top of your notes.
      `),
      callout(
        'action',
        'Before you leave',
        `
          If you have learned about a child or an adult who is not on your own list, tell the service that is responsible for
          them **the same day**. You do not have to be sure, and you do not have to have asked every question.
        `,
      ),
      prose(`
        The card can be ordered from the [partnership team](mailto:partnership@salford.example.org) in packs of fifty, and
        there is a large print version.
      `),
    ],
  },
  {
    key: 'learning-from-child-wren',
    title: 'What we learned from Child Wren',
    kind: 'learning',
    summary: 'A review about neglect that built up slowly, in a family that everybody knew and nobody saw whole.',
    topics: ['neglect', 'learning-from-reviews', 'information-sharing'],
    audiences: ['practitioners', 'schools', 'health', 'leaders'],
    embargoDate: calendar.day(-100),
    body: [
      prose(`
        Child Wren is not the child’s name. The family has read this summary and asked us to share it, so that other families
        are helped sooner. Ages, places and dates are left out on purpose; please do not try to work them out.

        Over several years eleven services met Wren’s family. Each saw something small: appointments missed, a coat too thin,
        food asked for at a friend’s house. Each dealt with what it saw, kindly and well. What nobody held was the list.

        ### What worked

        - A lunchtime supervisor noticed, wrote it down, and went on noticing after being told it was “in hand”.
        - When the family was finally asked together what would help, they said so clearly, and most of it was practical.

        ### What got in the way

        - Cases were closed when a plan was agreed, not when life had changed.
        - “Missed appointment” was recorded for a child who could not have come alone. “Was not brought” would have told another story.
        - Three chronologies existed. They had never been laid side by side.
      `),
      recommendations('Child Wren', 'local child safeguarding practice review', [
        {
          addressee: 'All agencies',
          text: 'Record “was not brought” for a child, and follow it up within five working days.',
          progress: 'done',
        },
        {
          addressee: 'Children’s Services and Early Help',
          text: 'Close a plan only after the family has been seen at home and can say what is different.',
          progress: 'under way',
        },
        {
          addressee: 'Schools and colleges',
          text: 'Give the designated safeguarding lead a regular hour with the staff who see children at lunch, at the gate and on the bus.',
          progress: 'under way',
        },
        {
          addressee: 'The integrated care board',
          text: 'Bring general practice, school nursing and dentistry into one shared chronology.',
          progress: 'new',
        },
      ]),
      quote(
        'Nobody asked us all in one room. When they did, it took an hour to sort out what had taken years.',
        'A member of Wren’s family',
        'shared with permission',
      ),
    ],
  },
  {
    key: 'meet-the-lado',
    title: 'Five minutes with Ruth Ellwood, our designated officer',
    kind: 'profile',
    summary: 'What happens when somebody rings about a worry over a member of staff or a volunteer.',
    topics: ['allegations'],
    audiences: ['schools', 'early-years', 'voluntary-sector'],
    body: [
      image('two-chairs', 'Two chairs facing each other by a window, two mugs on the table between them'),
      questionsAndAnswers('Five minutes with Ruth', [
        [
          'What does a designated officer do?',
          `
            When someone who works with children, paid or not, may have harmed a child or may not be safe to work with children, I
            make sure that the right people talk to each other quickly and that somebody keeps an eye on the clock. I do not
            investigate. I make sure it is done fairly.
          `,
        ],
        [
          'When should people ring you?',
          `
            Within one working day of hearing of it, and **before** you start asking questions yourself. If you are wondering
            whether it is “serious enough”, that is the moment to ring. Half of my calls end with advice and nothing more.
          `,
        ],
        [
          'What do people get wrong?',
          `
            They wait for the next trustees’ meeting. Or they let somebody resign and think it is over. A resignation ends a contract;
            it does not end our duty to find out whether children are safe.
          `,
        ],
        [
          'Is it only about things that happen at work?',
          `
            No. How somebody behaves at home, online or in another job can matter too, if it tells us something about the risk to
            children in their care.
          `,
        ],
        [
          'What keeps you going?',
          'Head teachers who ring back a year later to say that the child is doing well. And swimming, badly, at seven in the morning.',
        ],
      ]),
    ],
  },
  {
    key: 'young-carers-where-to-send',
    title: 'Young carers: where to send a family this week',
    kind: 'signposting',
    summary: 'Six places in and around Salford, what each is for, and how soon they can see someone.',
    topics: ['early-help', 'think-family'],
    audiences: ['schools', 'health', 'practitioners'],
    body: [
      prose(`
        A young carer has a right to an assessment of their needs under the Children Act 1989, as changed by the Children and
        Families Act 2014. They do not have to ask for it. If it looks as though a child is caring, refer.
      `),
      linkList('Where to turn', [
        {
          text: 'Salford Young Carers',
          url: 'https://youngcarers.salford.example.org',
          purpose: 'Assessment, a named worker and a Thursday club, 6 to 18 years',
        },
        {
          text: 'Breakaway weekends',
          url: 'https://breakaway.example.org',
          purpose: 'Two nights away, twice a year, free; places are kept for short notice',
        },
        {
          text: 'Carers’ cash grant',
          url: 'https://salford.example.org/carers-grant',
          purpose: 'Up to £150 for something that gives the child a rest',
        },
        {
          text: 'Caring together at school',
          url: 'https://salford.example.org/schools/carers',
          purpose: 'A pack for form tutors, with a script for the first talk',
        },
        { text: 'Ask a nurse', url: 'https://nurses.salford.example.org', purpose: 'For children who give medicines or help to lift' },
        {
          text: 'Parents’ mental health: talking to your child',
          url: 'https://salford.example.org/talking',
          purpose: 'A leaflet in nine languages',
        },
      ]),
    ],
  },
  {
    key: 'parents-panel',
    title: 'Parents’ panel: help us change how services listen',
    kind: 'call for people',
    summary: 'Have social workers, courts or hospitals been part of your family’s life? Eight new places on the panel.',
    topics: ['lived-experience'],
    audiences: ['parents-and-carers', 'practitioners'],
    expires: calendar.day(40),
    body: [
      prose(`
        The panel is twelve parents and grandparents who know services from the other side of the table. Last year they rewrote
        the letter that invites families to a child protection conference. It is now one page, and it starts with a first name.

        **What we ask:** two hours a month, daytime or evening, and honesty.

        **What you get:** £20 a meeting, fares and childcare paid on the day, a warm lunch, and a worker who stands beside you.

        You do not have to be on good terms with any service. You do need to be at a point where talking about it does you good.
      `),
      callout(
        'information',
        'How to say yes',
        `
          Text “panel” to **07700 900163** or ask any worker you trust to write to
          [the panel co-ordinator](mailto:panel@salford.example.org). We answer within three days. Places are filled by
          ${calendar.inWords(calendar.day(40))}.
        `,
      ),
    ],
  },
  {
    key: 'a-fathers-story',
    title: '“Nobody asked me”: a father’s story',
    kind: 'learning',
    summary: 'Three years, four services, and one question that changed things.',
    topics: ['think-family', 'lived-experience'],
    audiences: ['practitioners', 'health'],
    unpublished: true,
    rights: 'Told to us by a member of the parents’ panel; he has seen and agreed this text. Not to be used elsewhere without asking him.',
    body: [
      prose(`
        “I was at every scan. After that every letter was to her, every visit was when I was on shift, and in the notes I was ‘partner, works
        nights’. When she got ill I did not know who to ring, because nobody had told me that they existed.

        Then a nursery nurse rang me, not her, and said: ‘You know him best at bedtime. What does he like?’ I talked for half an hour.”
      `),
      callout(
        'action',
        'Try this',
        'Look at your last five visits. At what time of day were they? Offer the next one at a time when both parents are there.',
      ),
    ],
  },
];
