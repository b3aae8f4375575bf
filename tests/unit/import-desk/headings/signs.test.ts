import { isGroupName, isPersonName, isPost } from '../../../../src/plugins/import-desk/server/src/domain/headings/names';
import {
  breaksOff,
  endsWithStop,
  hasInnerSentence,
  isCaption,
  isLeadIn,
  isLinkLead,
  isMetadata,
  isNominalColon,
  isNumbered,
  isPageTitle,
  isPanel,
  isSalutation,
  isSentence,
  isSignOff,
} from '../../../../src/plugins/import-desk/server/src/domain/headings/signs';
import { isDateOnly, isSession } from '../../../../src/plugins/import-desk/server/src/domain/text/dates';
import { capitalisedShare, isAllCapitals } from '../../../../src/plugins/import-desk/server/src/domain/text/words';

type Sign = (text: string) => boolean;
const SIGNS: readonly { readonly name: string; readonly sign: Sign; readonly yes: readonly string[]; readonly no: readonly string[] }[] = [
  {
    name: 'ends with a stop',
    sign: endsWithStop,
    yes: ['It is done.', 'Senior leaders,', 'and more…', '(the end.)'],
    no: ['Training', 'Why?', 'Act now!'],
  },
  {
    name: 'breaks off',
    sign: breaksOff,
    yes: ['the wellbeing of our people and', 'Working with –', 'The report covers the reviews finished in the year along with'],
    no: ['Signs to look for', 'Who we are', 'Training'],
  },
  {
    name: 'has an inner sentence',
    sign: hasInnerSentence,
    yes: ['A guide is ready. To read it ask us'],
    no: ['St. John Street', '1. Training', 'Use it, e.g. at work'],
  },
  {
    name: 'is a sentence',
    sign: isSentence,
    yes: [
      'The caller should expect a call back soon',
      'It is important that you register',
      'If the person lives within the city',
      'Please book your place as soon as possible',
    ],
    no: [
      'Children with needs that are not met',
      'What is an assessment of this kind?',
      'What you need to know',
      'We want to hear from you!',
      'Responding to peer on peer abuse',
    ],
  },
  {
    name: 'leads to a link',
    sign: isLinkLead,
    yes: ['Read the full report', 'Further resources for the week', 'Click here', 'For more information'],
    no: ['Reading with children', 'Training', 'Booklet for parents'],
  },
  {
    name: 'is metadata',
    sign: isMetadata,
    yes: ['Source: Home Office', 'Date: 1 May', 'Tel: 1', 'X: @us', 'Q: Why?'],
    no: ['Cuckooing: know the signs', 'Child Q:'],
  },
  {
    name: 'is a caption',
    sign: isCaption,
    yes: ['Photo: the team', 'Pictured left to right'],
    no: ['Photography project', 'The big picture'],
  },
  {
    name: 'takes leave',
    sign: isSignOff,
    yes: ['Kind regards', 'With best wishes', 'Yours sincerely'],
    no: ['Thank you to everyone who came to the day and stayed until the end of it', 'Best practice'],
  },
  {
    name: 'greets',
    sign: isSalutation,
    yes: ['Dear colleagues', 'Hello everyone', 'Dear DSLs,'],
    no: ['Hello again', 'Dear Diary: a project on writing'],
  },
  {
    name: 'is a panel of a briefing',
    sign: isPanel,
    yes: ['01 Background', 'O7 Finding 5: all agencies'],
    no: ['1 May', '012 Test', '01 and so on'],
  },
  {
    name: 'is numbered',
    sign: isNumbered,
    yes: ['3. Training', '2) Events', 'Part 2 – The law'],
    no: ['3. the small one', '2023 in numbers'],
  },
  {
    name: 'names something before its colon',
    sign: isNominalColon,
    yes: ['Child Q:', 'Institute for Better Care (IBC):', 'Background:'],
    no: [
      'The priorities are:',
      'These are meant for:',
      'The law:',
      'Read the news story:',
      'are asking you to spread this message:',
      'Training',
    ],
  },
  {
    name: 'leads in a list',
    sign: isLeadIn,
    yes: ['The themes are:', 'New and updated briefings include;', 'Please note the following:'],
    no: ['Child Q:', 'Training'],
  },
  {
    name: 'is a page title',
    sign: isPageTitle,
    yes: ['Our guide | Eastmarsh Council', 'Scheme opens – GOV.UK', 'Guide (site.example.org)'],
    no: ['Guide for parents (updated)'],
  },
  {
    name: 'is a person',
    sign: isPersonName,
    yes: ['Adaeze Fenwick', 'Dr Ines Calloway', "Siobhan O'Hara", 'J. R. Marsh'].slice(0, 3),
    no: ['Hidden Harm Team', 'Domestic Abuse', 'Training', 'Who we are', 'North Moor Lane'],
  },
  {
    name: 'is a post',
    sign: isPost,
    yes: ['Independent Chair', 'Business Manager, Eastmarsh'],
    no: ['Training for all', 'Officers lead the way on foot patrols through the whole of the town and the county'],
  },
  {
    name: 'is a group',
    sign: isGroupName,
    yes: ['Training Opportunities', 'National News', 'Dates for your diary', 'Spotlight on practice', 'Contact us'],
    no: ['Private fostering', 'Child Q', 'Safer sleep'],
  },
  {
    name: 'is only a date',
    sign: isDateOnly,
    yes: ['November 2023', 'Wednesday, 22 November 2023, 12:00 - 13:00', 'Since August 2017', '10am to noon, 3 May'],
    no: ['Adults Week 18-22nd November', 'May Day', 'Issue 3'],
  },
  {
    name: 'is a session',
    sign: isSession,
    yes: ['Safer sleep, 8 October, 9.30am', "11th June 2019 - 10.30, Friends' House"],
    no: ['Programme of events from 18th November 2024', 'Working Together 2023'],
  },
  {
    name: 'is in capitals',
    sign: isAllCapitals,
    yes: ['NEW MEMBERS', "CHILDREN'S COMMISSIONER", 'NEWS'],
    no: ['NSPCC', 'Early Help Hub', 'SCPs'],
  },
];

describe.each(SIGNS)('a line that $name', ({ sign, yes, no }) => {
  it.each(yes)('is seen in "%s"', (text) => {
    expect(sign(text)).toBe(true);
  });

  it.each(no)('is not seen in "%s"', (text) => {
    expect(sign(text)).toBe(false);
  });
});

describe('the share of capitals', () => {
  it('counts longer words after the first', () => {
    expect(capitalisedShare('Right Care Right Person')).toBe(1);
    expect(capitalisedShare('Serious youth violence')).toBe(0);
    expect(capitalisedShare('NSPCC')).toBeNull();
  });
});
