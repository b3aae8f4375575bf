import { callout, linkList, prose, questionsAndAnswers, quote, recommendations } from '../model/blocks';
import type { ContentOf, DemoStory } from '../model/content';

/** For practitioners of all agencies. */
export const lancashireGeneralStories: ContentOf<readonly DemoStory[]> = (calendar) => [
  {
    key: 'water-and-tide',
    title: 'Tides, quarries and the lido: a water safety campaign for every warm day',
    kind: 'campaign',
    summary: 'Teenagers drown within sight of friends. Three sentences to say before they go out of the door.',
    topics: ['early-help'],
    audiences: ['parents-and-carers', 'schools', 'practitioners'],
    rights: 'Free to use with our name on it.',
    body: [
      prose(`
        Morecambe Bay empties faster than a person can walk. Quarry water is cold all summer, ten centimetres below a warm surface. The sentence
        “be careful” has never saved anybody. These have:

        - **“Float first.”** Cold water takes your breath for a minute. Lie back, spread out, wait. Then swim or shout.
        - **“Throw, do not go.”** Ring 999, ask for the coastguard by the sea and the fire service inland, and throw anything that floats.
        - **“Ask the beach.”** Lifeguards, cocklers and dog walkers know where the channel is today.
      `),
      callout(
        'information',
        'For schools and youth clubs',
        'The swimming pools open for half an hour before closing time, so that young people can feel cold water and learn to float in their clothes. It is loud, wet and free.',
      ),
    ],
  },
  {
    key: 'winter-scams',
    title: 'A man about the roof: scams on the doorstep',
    kind: 'campaign',
    summary: 'A card for the inside of the front door, and three questions for home carers.',
    topics: ['financial-abuse'],
    audiences: ['adult-social-care', 'voluntary-sector', 'parents-and-carers'],
    body: [
      prose(`
        After every storm somebody knocks and says that a tile has slipped. The card says four words: **“No. I ring you.”** It hangs on a string
        inside the door, at eye level from a chair.

        Home carers notice first. Please ask:

        - “Has anyone been about the house?”
        - “Is there work that is not finished, and has it been paid for?”
        - “Are you waiting for money to come back?”

        People who have been tricked are ashamed. Say that it happens to bank managers.
      `),
      linkList('Order', [
        { text: 'Door cards, fifty in a box', url: 'https://doorstep.example.org/cards', purpose: 'Large print, Urdu, Gujarati, Polish' },
      ]),
    ],
  },
  {
    key: 'hate-crime-third-party',
    title: 'Hate crime: where people can report it without going to the police',
    kind: 'signposting',
    summary: 'Forty-one reporting places in libraries, mosques, pubs and a barber’s, and what happens next.',
    topics: ['hate-crime'],
    audiences: ['practitioners', 'voluntary-sector', 'schools'],
    body: [
      prose(`
        A hate crime is any crime that the victim, **or anyone else**, believes was driven by hostility towards disability, race, religion,
        sexual orientation or transgender identity. Nobody has to prove it in order to report it.

        Disabled people told us that most of what they live with comes from people they know and is called “a joke”. Ask about it.
      `),
      linkList('Where', [
        {
          text: 'Map of reporting places',
          url: 'https://lancashire.example.org/hate-crime/map',
          purpose: 'With opening hours, steps and languages',
        },
        { text: 'Report online', url: 'https://police.example.org/hate-crime', purpose: 'With or without a name' },
        {
          text: 'A friend to come along',
          url: 'https://advocates.example.org',
          purpose: 'Advocates for people with a learning disability',
        },
      ]),
    ],
  },
  {
    key: 'review-thomas',
    title: 'Thomas: a review about care at home',
    kind: 'learning',
    summary: 'Four visits a day, nineteen carers, and a sore that nobody owned.',
    topics: ['care-providers', 'learning-from-reviews', 'neglect'],
    audiences: ['adult-social-care', 'health', 'leaders'],
    visibility: 'practitioners',
    rights: 'For people who work in health and social care. Please do not pass it on outside your service.',
    embargoDate: calendar.day(-70),
    body: [
      prose(`
        Thomas is not his name. His daughter chose it. He needed help with everything, and had a sense of humour that all nineteen carers
        remembered.

        Each carer saw the sore once or twice. Each wrote it in the folder, and the folder was full. The district nurse came on Wednesdays; the
        carer who could have told her came on Thursdays. The daughter rang four times and was thanked each time.

        **No one did nothing. Nobody put it together.**
      `),
      recommendations('Thomas', 'safeguarding adults review', [
        {
          addressee: 'Home care providers',
          text: 'No more than six carers in a month for a person who needs help with all care; if more, tell the council.',
          progress: 'under way',
        },
        {
          addressee: 'Community nursing',
          text: 'Leave a red page in the folder: what to look for, whom to ring, by when.',
          progress: 'done',
        },
        {
          addressee: 'Councils',
          text: 'Treat the second call of a relative about the same worry as a safeguarding concern.',
          progress: 'done',
        },
        { addressee: 'The three adults’ boards', text: 'Ask relatives each year whether ringing made a difference.', progress: 'new' },
      ]),
      quote('They were lovely. That was what made it so hard to complain.', 'Thomas’s daughter', 'shared with permission'),
    ],
  },
  {
    key: 'volunteer-appropriate-adults',
    title: 'Appropriate adults wanted: two evenings a month, at short notice',
    kind: 'call for people',
    summary: 'Sit beside a child or a vulnerable adult at a police station, and make sure that they understand what is going on.',
    topics: ['disability', 'mental-health'],
    audiences: ['voluntary-sector', 'practitioners'],
    expires: calendar.day(54),
    body: [
      prose(`
        You do not give legal advice. You check that someone has eaten, slept, taken their medicine and understood the question. You interrupt when
        they have not.

        Training takes four evenings, starting on ${calendar.inWords(calendar.workday(61))}. We pay mileage, and we ring at most twice a week. People over
        eighteen of every background are welcome; retired teachers, shift workers and students make up most of the team.
      `),
    ],
  },
  {
    key: 'scrutineer-profile',
    title: 'Six questions for our scrutineer',
    kind: 'profile',
    summary: 'Dr Amara Lindsay has been asking awkward questions for a year. We asked some back.',
    topics: ['learning-from-reviews'],
    audiences: ['leaders', 'practitioners', 'elected-members'],
    body: [
      questionsAndAnswers('Six questions', [
        [
          'What does a scrutineer do?',
          'I ask whether children and adults are safer because of what the partners do, and I say the answer in public. I belong to none of them.',
        ],
        [
          'What has surprised you?',
          'How much good work nobody knows about. And how often the same child is described in four ways on one day.',
        ],
        ['What annoys you?', '“Robust”. If a plan is robust, show me the child.'],
        [
          'What has changed in your year?',
          'Young people now read our reports before I do. The reports have become shorter and angrier, and better.',
        ],
        [
          'What do you want to know next?',
          'What happens to children who are educated at home and to adults who move between care homes. Both are hard to see.',
        ],
        ['And on Sundays?', 'Allotment, brass band, no telephone.'],
      ]),
    ],
  },
];
