import { callout, linkList, prose, questionsAndAnswers, table } from '../model/blocks';
import type { ContentOf, DemoStory } from '../model/content';

/** Law, guidance and how-to: what changes in the work. */
export const llrGuidanceStories: ContentOf<readonly DemoStory[]> = (calendar) => [
  {
    key: 'domestic-abuse-act-children',
    title: 'Domestic Abuse Act 2021: children are victims, not witnesses',
    kind: 'law change',
    summary: 'What section 3 means for the words in your records and the questions in your assessment.',
    topics: ['domestic-abuse', 'law-and-guidance'],
    audiences: ['practitioners', 'police-and-justice', 'schools', 'health'],
    source: {
      publisher: 'Shared safeguarding office, from the Act',
      url: 'https://llr.example.org/domestic-abuse-act',
      date: '2021-04-29',
    },
    body: [
      prose(`
        The Act became law on ${calendar.inWords('2021-04-29')}. Two of its first sections still surprise people.

        **Section 1** says what domestic abuse is: abusive behaviour between two people who are 16 or over and personally connected. It
        may be physical or sexual, violent or threatening, controlling or coercive, economic, or psychological. One incident is enough.

        **Section 3** says that a child who sees, hears or experiences the effects of the abuse, and is related to either person, is
        **a victim in their own right**.
      `),
      table('Words to change', [
        ['Instead of', 'Write'],
        ['The children were upstairs', 'Asha heard it from the landing and took her brother into the bathroom'],
        ['Child witnessed a domestic', 'Child is a victim of domestic abuse by her stepfather'],
        ['Volatile relationship', 'Who does what to whom, how often, and who is afraid'],
        ['Mother failed to protect', 'What she did to protect the children, and what stopped it from working'],
      ]),
      callout(
        'information',
        'Since the Act',
        'Strangling or suffocating somebody is an offence of its own (since June 2022), and controlling behaviour can be prosecuted when the couple no longer live together (since April 2023).',
      ),
    ],
  },
  {
    key: 'three-questions-section-42',
    title: 'Care Act section 42: three questions before you ring',
    kind: 'guidance',
    summary: 'Is it a safeguarding concern? How to think it through in five minutes, and why “they have capacity” does not end it.',
    topics: ['law-and-guidance', 'care-providers', 'mental-capacity'],
    audiences: ['adult-social-care', 'health', 'practitioners'],
    body: [
      prose(`
        Under section 42 of the Care Act 2014 the council must make enquiries when it has reasonable cause to suspect that an adult

        1. has **needs for care and support**, whether or not anyone is meeting them;
        2. is experiencing, **or is at risk of**, abuse or neglect; and
        3. **because of those needs** cannot protect themselves from it.

        You do not have to prove any of the three. You need a reason for concern that you can put into words.
      `),
      questionsAndAnswers('The questions we are asked', [
        [
          'She has capacity and says no. Do I still ring?',
          'Often, yes. Capacity to decide does not mean that she is free to decide. Ask who else is at risk, whether somebody is standing behind the “no”, and whether a crime may have been committed. Tell her what you are doing, unless that would make it worse.',
        ],
        [
          'It is poor care, is it safeguarding?',
          'One late visit is a matter for the provider. The same late visit to a person who then goes without insulin is a safeguarding concern. Look at the harm and at the pattern.',
        ],
        [
          'Must I know what the adult wants?',
          'Ask, whenever it is safe. “What would you like to happen?” belongs in the first conversation: that is Making Safeguarding Personal.',
        ],
        ['Can a volunteer ring?', 'Anybody can. Say what you saw, and leave a number.'],
      ]),
      callout(
        'action',
        'Keep it at hand',
        'Empowerment, prevention, proportionality, protection, partnership, accountability: the six principles fit on the back of a badge, and the shared office has printed two thousand.',
      ),
    ],
  },
  {
    key: 'asking-for-mental-health-act-assessment',
    title: 'Asking for a Mental Health Act assessment: how it works',
    kind: 'guidance',
    summary: 'Who can ask, what the approved mental health professional needs to know, and what to do while you wait.',
    topics: ['mental-health', 'law-and-guidance'],
    audiences: ['health', 'police-and-justice', 'adult-social-care', 'practitioners'],
    body: [
      questionsAndAnswers('From worry to assessment', [
        [
          'Who can ask?',
          'Anyone can raise a worry. A nearest relative has a right in law to ask the council to consider the case, and to a written reason if the answer is no.',
        ],
        [
          'Who decides?',
          'An approved mental health professional considers the case, with two doctors for most sections. They must look for the least restrictive way.',
        ],
        [
          'What will they ask me?',
          'What has changed and when; what the person says they want; risks to them and to others; **who lives there, children included**; languages; dogs, stairs and keys; what has helped before.',
        ],
        [
          'How long does it take?',
          'Hours, sometimes longer, because doctors and a bed have to be found. Ask for the name of the person who co-ordinates it.',
        ],
      ]),
      callout(
        'warning',
        'While you wait',
        'You are still responsible for what you know. Agree who stays, who rings whom and at what time, and what would make it a **999** call.',
      ),
      prose('Numbers are deliberately not printed here: they change. The contact below is always the current one.'),
    ],
  },
  {
    key: 'information-sharing-myths',
    title: 'Sharing information: seven myths, answered',
    kind: 'guidance',
    summary: 'Data protection law lets you share to protect a child or an adult. What to say to whoever tells you otherwise.',
    topics: ['information-sharing', 'law-and-guidance'],
    audiences: ['practitioners', 'schools', 'health', 'voluntary-sector'],
    source: {
      publisher: 'Department for Education, advice for practitioners',
      url: 'https://guidance.example.org/information-sharing-2024',
      date: '2024-05-01',
    },
    body: [
      table('Seven myths', [
        ['The myth', 'The answer'],
        ['I need consent.', 'Not to safeguard. Be open with people when it is safe, and use another lawful basis.'],
        ['Data protection law forbids it.', 'It is a framework for sharing properly. Protecting a child is a reason in law.'],
        ['Only a manager may share.', 'You may. Ask if you are unsure and if there is time.'],
        ['I must be certain.', 'Say what is fact, what is opinion, and what you do not know.'],
        ['It was told in confidence.', 'Confidence is not secrecy. Never promise that you will tell nobody.'],
        ['If I share, I break trust.', 'Explain first, share second. Families forgive honesty sooner than surprise.'],
        ['No news means no concern.', 'It means that nobody has asked. Ask.'],
      ]),
      linkList('To go with it', [
        {
          text: 'Record of a decision to share, or not to',
          url: 'https://llr.example.org/sharing-record',
          purpose: 'One page: what, with whom, why, and when to look again',
        },
      ]),
    ],
  },
  {
    key: 'capacity-and-money',
    title: 'Money, capacity and a helpful neighbour',
    kind: 'learning',
    summary: 'Five signs that somebody’s money is not their own any more, and the order in which to ask.',
    topics: ['financial-abuse', 'mental-capacity'],
    audiences: ['adult-social-care', 'voluntary-sector', 'health'],
    body: [
      prose(`
        Financial abuse is rarely a stranger with a mask. It is someone who does the shopping, and keeps the card.

        - Bills unpaid although there is income; a cold house with a new television that nobody watches.
        - A helper who answers for the person and is always there when you come.
        - Changes to a will, a bank account or the deeds soon after an illness.
        - Receipts that do not match the cupboard.
        - The person who says, “I do not like to ask”.

        Start from the five principles of the Mental Capacity Act 2005: capacity is presumed, people are helped to decide, an unwise decision
        is allowed, and what is done for someone who lacks capacity is in their best interests and restricts them least. Then ask about
        **this** decision, on **this** day: “What happens to your pension on a Monday?”
      `),
      callout(
        'action',
        'If you are worried',
        'Ring the adults’ number for the area, and the bank’s vulnerable customer line with the person beside you. If a crime is going on, 999 or 101.',
      ),
    ],
  },
];
