import { proposeIssue } from '../../../../src/plugins/import-desk/server/src/domain/propose-issue';

const briefings = (heading: string, ...paragraphs: readonly string[]) =>
  proposeIssue(['Eastmarsh News', 'November 2023', heading, ...paragraphs].join('\n\n')).briefings.map(({ title }) => title);

const PROSE = 'All who work with families in Eastmarsh may like to read on here for a while.';

describe('briefings', () => {
  it.each([
    ['- Babies in the family: practice briefing', 'Babies in the family: practice briefing'],
    ['[Seven-minute briefing on fire](https://example.org/fire)', 'Seven-minute briefing on fire'],
    ['Short Awareness Briefing Paper', 'Short Awareness Briefing Paper'],
  ])('are named by an entry, a link or a line of their own: "%s"', (line, title) => {
    expect(briefings('Reading room', PROSE, line, PROSE)).toEqual([title]);
  });

  it('are not named by an address', () => {
    expect(briefings('Seven minute briefing: Child Q', PROSE, 'Find it at https://example.org/7mb-child-q-briefing today.')).toEqual([
      'Seven minute briefing: Child Q',
    ]);
  });

  it.each([
    'A new 7-minute briefing has been published.',
    'This briefing looks at what three reviews had to say.',
    'Please read the briefing and talk about it in your team.',
    'The board has produced two short briefings about it.',
  ])('bear the heading over the sentence that announces them: "%s"', (sentence) => {
    expect(briefings('Hidden harm at home', `${PROSE} ${sentence}`)).toEqual(['Hidden harm at home']);
  });

  it('bear the name of the link below the announcement', () => {
    expect(
      briefings('News', 'A new briefing draws on what young adults told us.', '[Growing up between two services](https://example.org/two)'),
    ).toEqual(['Growing up between two services']);
  });

  it.each([
    'Thought should be given to the spreading of briefings on good practice.',
    'Come to the briefing session on Tuesday if you can.',
    'More can be found in our courses, 7 minute briefings and films.',
  ])('are not made of a mere mention: "%s"', (sentence) => {
    expect(briefings('Hidden harm at home', `${PROSE} ${sentence}`)).toEqual([]);
  });
});
