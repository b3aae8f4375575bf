import { readBlocks } from '../../../../src/plugins/import-desk/server/src/domain/blocks/read-blocks';
import { findHeadings } from '../../../../src/plugins/import-desk/server/src/domain/headings/find-headings';

const PROSE = 'All staff in Eastmarsh can come to these sessions, which are free of charge and last for about an hour.';
const headings = (...paragraphs: readonly string[]): string[] => {
  const blocks = readBlocks(paragraphs.join('\n\n').split('\n'));
  return [...findHeadings(blocks)].map((index) => blocks[index]?.text ?? '');
};

describe('finding headings without marks', () => {
  it('takes a short line alone over prose for a heading', () => {
    expect(headings(PROSE, 'Private fostering', PROSE)).toEqual(['Private fostering']);
  });

  it('takes a longer one too, when prose follows', () => {
    const heading = 'Safeguarding children with complex needs who live in residential schools';
    expect(headings(PROSE, heading, PROSE)).toEqual([heading]);
  });

  it('takes a group over its first item', () => {
    expect(headings('National News', 'Home Office', PROSE)).toEqual(['National News', 'Home Office']);
  });

  it('takes a line that stands directly over its text', () => {
    expect(headings(`${PROSE}\nPrivate fostering\n${PROSE}`)).toEqual(['Private fostering']);
  });

  it('takes a line over when it takes place, and not the place below', () => {
    expect(headings(PROSE, 'Carers coffee morning\nEvery other Friday, 10am to 11.30am\nMill House, Weir Street', PROSE)).toEqual([
      'Carers coffee morning',
    ]);
  });

  it('takes a line directly over two sentences in one line, however they end', () => {
    expect(headings(PROSE, 'First aid (half day)\nOpen to all. Write to us at first.aid@example.org', PROSE)).toEqual([
      'First aid (half day)',
    ]);
  });

  it('takes a line over prose that breaks off at a line end in the middle of a sentence', () => {
    expect(
      headings(
        'Winter – keeping families warm',
        'With the cold upon us, please ask about heating. The Eastmarsh\nWarm Homes Fund can help with bills.',
      ),
    ).toEqual(['Winter – keeping families warm']);
  });

  it('takes a name ending in a colon, but no words that lead in a list', () => {
    expect(headings('Child Q:', PROSE)).toEqual(['Child Q:']);
    expect(headings(PROSE, 'The priorities are:', '- one\n- two', PROSE)).toEqual([]);
  });

  it('takes no entries of a list without bullets', () => {
    expect(headings('Briefings', 'They have been written for:', 'Elected members', 'Senior leaders', 'Families and carers', PROSE)).toEqual(
      ['Briefings'],
    );
  });

  it('takes a line of another style after such a list', () => {
    expect(headings('MEMBERS', 'Welcome to these partnerships:', 'Amberley', 'Brackenholme', 'Carrow', 'NATIONAL NEWS', PROSE)).toEqual([
      'MEMBERS',
      'NATIONAL NEWS',
    ]);
  });

  it('takes lines for headings after a lead-in whose list is lost', () => {
    expect(headings('New briefings include;', 'National Updates', 'Keeping children safe', PROSE)).toEqual([
      'National Updates',
      'Keeping children safe',
    ]);
  });

  it('takes no name and no post under a letter', () => {
    expect(headings('Welcome', PROSE, 'With best wishes', 'Morwenna Tallis', 'Independent Chair', 'TRAINING', PROSE)).toEqual([
      'Welcome',
      'TRAINING',
    ]);
  });

  it('takes no name over a post without a greeting either', () => {
    expect(headings('Who’s who', 'Adaeze Fenwick\nIndependent Scrutineer', 'Training', PROSE)).toEqual(['Who’s who', 'Training']);
  });

  it('takes no entries of a contents list, and its last line only over prose', () => {
    expect(headings('Contents', 'p2 Private fostering', 'p3 Training', 'Welcome to this edition', PROSE)).toEqual([
      'Contents',
      'Welcome to this edition',
    ]);
  });

  it('takes no answer of an interview', () => {
    const interview = [
      'How long have you been here?',
      'Three happy years',
      'What do you like best?',
      'The people',
      'What is your top tip?',
      'More hours in the day!',
      PROSE,
    ];
    expect(headings(...interview)).toEqual(['How long have you been here?', 'What do you like best?', 'What is your top tip?']);
  });

  it('takes no caption, date, address, link or session', () => {
    expect(headings(PROSE, 'Photo: the summer picnic', PROSE, 'Tuesday 3 May 2022', PROSE, 'duty@example.org', PROSE)).toEqual([]);
    expect(
      headings('Dates', 'Safer sleep – 8 October 2024, 9.30am to 11am, online', 'Neglect – 9 October 2024, 2pm to 4pm, online'),
    ).toEqual(['Dates']);
    expect(headings(PROSE, '[Our new guide](#)', PROSE, 'Our guide | Eastmarsh Council', PROSE)).toEqual([]);
  });

  it('takes no cell of a table, but a row with one cell alone', () => {
    expect(
      headings('Procedures', `Updated Chapters\nReferrals\tThis chapter has been rewritten.\nAssessment\tA link has been added.`),
    ).toEqual(['Procedures', 'Updated Chapters']);
  });

  it('takes panels of a briefing whatever their length', () => {
    const panel = '03 Finding 2: all agencies should think early about how a child’s school can be part of the plan, and say who tells it.';
    expect(headings('7 minute briefing: Child Z', '01 Background', PROSE, panel, PROSE)).toEqual([
      '7 minute briefing: Child Z',
      '01 Background',
      panel,
    ]);
  });

  it('takes no line of a page’s furniture', () => {
    expect(headings('Skip to main content', 'Private fostering', PROSE)).toEqual(['Private fostering']);
  });
});

describe('finding marked headings', () => {
  it('takes marks and bold lines, and no other short lines', () => {
    expect(headings('# One', PROSE, '## Two', 'Just a short line', PROSE, '## Three', '**A bold line**', PROSE)).toEqual([
      'One',
      'Two',
      'Three',
      'A bold line',
    ]);
  });

  it('takes a line in capitals over text, and no shout within it', () => {
    expect(headings('# One', PROSE, '## Two', PROSE, 'MCA DROP-IN', PROSE, '## Three', `${PROSE}\nBOOK EARLY`, PROSE)).toEqual([
      'One',
      'Two',
      'MCA DROP-IN',
      'Three',
    ]);
  });

  it('takes underlined lines and the starred headings of mailing services', () => {
    expect(headings(`One\n---\n${PROSE}`, `** Two\n------\n${PROSE}`, `Three\n=====\n${PROSE}`)).toEqual(['One', 'Two', 'Three']);
  });

  it('takes no long line over a row of dashes', () => {
    expect(headings(`${PROSE}\n-----------`, PROSE)).toEqual([]);
  });

  it('weighs lines as ever when only one heading is marked', () => {
    expect(headings('# News', 'Private fostering', PROSE)).toEqual(['News', 'Private fostering']);
  });
});
