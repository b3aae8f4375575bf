import { readNewsletter } from '../../../../src/plugins/import-desk/server/src/domain/read-newsletter';

const PROSE = 'All staff in Eastmarsh can come to these sessions, which are free of charge and last for about an hour.';
const outline = (...paragraphs: readonly string[]) =>
  readNewsletter(['Eastmarsh Newsletter', 'May 2024', ...paragraphs].join('\n\n')).sections.flatMap(({ heading, level }) =>
    heading ? [`${String(level)} ${heading.text}`] : [],
  );

describe('levels of headings', () => {
  it('sets the items of a group below it until the next group', () => {
    expect(
      outline('Private fostering', PROSE, 'National News', 'Home Office', PROSE, 'Child exploitation', PROSE, 'Training', PROSE),
    ).toEqual(['1 Private fostering', '1 National News', '2 Home Office', '2 Child exploitation', '1 Training']);
  });

  it('sets nothing below a question that opens the newsletter', () => {
    expect(outline('What’s new?', PROSE, 'Private fostering', PROSE, 'Safer sleep', PROSE)).toEqual([
      '1 What’s new?',
      '1 Private fostering',
      '1 Safer sleep',
    ]);
  });

  it('sets small letters below capitals where a newsletter has both', () => {
    expect(outline('ASSOCIATION', PROSE, 'New members', PROSE, 'POLICY', PROSE)).toEqual(['1 ASSOCIATION', '2 New members', '1 POLICY']);
  });

  it('sets questions and panels below what they belong to', () => {
    expect(outline('Operation Encompass', PROSE, 'What happens after the call?', PROSE, 'Safer sleep', PROSE)).toEqual([
      '1 Operation Encompass',
      '2 What happens after the call?',
      '1 Safer sleep',
    ]);
  });

  it('closes up the depths of marked headings, and never goes below three', () => {
    expect(outline('## One', PROSE, '#### Two', PROSE, '##### Three', PROSE, '###### Four', PROSE)).toEqual([
      '1 One',
      '2 Two',
      '3 Three',
      '3 Four',
    ]);
  });

  it('makes no group of a contents list', () => {
    expect(outline('Contents', 'p2 Safer sleep', 'p3 Training', 'Welcome', PROSE, 'Safer sleep', PROSE)).toEqual([
      '1 Contents',
      '1 Welcome',
      '2 Safer sleep',
    ]);
  });
});
