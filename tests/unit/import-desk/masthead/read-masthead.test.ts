import { issueFindings } from '../../../../src/plugins/import-desk/server/src/domain/findings/issue-findings';
import { issueNumberIn } from '../../../../src/plugins/import-desk/server/src/domain/masthead/issue-number';
import { periodIn } from '../../../../src/plugins/import-desk/server/src/domain/masthead/period';
import { readNewsletter } from '../../../../src/plugins/import-desk/server/src/domain/read-newsletter';

const PROSE = 'All staff in Eastmarsh can come to these sessions, which are free of charge and last for about an hour.';
const read = (...paragraphs: readonly string[]) => readNewsletter([...paragraphs, 'Safer sleep', PROSE].join('\n\n')).issue;

describe('reading the title lines', () => {
  it('reads name, number and month from lines of their own', () => {
    expect(read('Eastmarsh Safeguarding News', 'Issue 12', 'June 2021')).toEqual({
      title: 'Eastmarsh Safeguarding News',
      issueNumber: 12,
      period: '2021-06',
    });
  });

  it.each([
    'Eastmarsh Safeguarding News | Issue 14 | Spring 2025',
    'Issue 14 – Eastmarsh Safeguarding News – Spring 2025',
    'Eastmarsh Safeguarding News Issue 14, Spring 2025',
  ])('reads them from one line, and leaves number and season out of the name: "%s"', (line) => {
    expect(read(line)).toEqual({ title: 'Eastmarsh Safeguarding News', issueNumber: 14, period: '2025-03' });
  });

  it.each([
    ['Spring 2025', '2025-03'],
    ['Winter 2024/25', '2024-12'],
    ['Autumn term 2025', '2025-09'],
    ['Spring term 2025', '2025-01'],
    ['Spring term 2024/25', '2025-01'],
  ])('takes the first month of a season, and says so: "%s"', (season, period) => {
    const newsletter = readNewsletter(['Eastmarsh News', season, 'Safer sleep', PROSE].join('\n\n'));
    expect(newsletter.issue.period).toBe(period);
    expect(issueFindings(newsletter)).toContainEqual({ rule: 'season-for-month', evidence: season });
  });

  it.each([
    ['Summer term 2025 (June)', '2025-06'],
    ['Winter 2025, February edition', '2025-02'],
    ['Spring term (March) 2025', '2025-03'],
    ['Spring term 2024/25 – May', '2025-05'],
  ])('takes the month beside a season for the month, and needs no look: "%s"', (line, period) => {
    const newsletter = readNewsletter(['Eastmarsh News', line, 'Safer sleep', PROSE].join('\n\n'));
    expect(newsletter.issue.period).toBe(period);
    expect(issueFindings(newsletter).map(({ rule }) => rule)).not.toContain('season-for-month');
  });

  it('takes no word that is spelled like a month for one', () => {
    expect(read('Eastmarsh News', 'Summer 2025 – you may share it')).toMatchObject({ period: '2025-06' });
  });

  it('takes the date of an event for no month of issue', () => {
    expect(read('Eastmarsh News', 'Neglect matters', 'Date: 14/01/2025\nTime: 10:00')).toMatchObject({ period: null });
  });

  it('joins a name that the number divides, in one kind of letters', () => {
    expect(read('Safeguarding', 'Issue 26\nJUNE 2021', 'ROUNDUP', 'CONTENTS')).toMatchObject({
      title: 'Safeguarding Roundup',
      issueNumber: 26,
      period: '2021-06',
    });
  });

  it('completes the name of a house with the name of its paper, without the month', () => {
    expect(read('Eastmarsh Board', 'Schools newsletter – May 2024')).toMatchObject({
      title: 'Eastmarsh Board Schools newsletter',
      period: '2024-05',
    });
  });

  it('passes over the navigation of a web page', () => {
    expect(read('Skip to content', 'Home | News | Contact us', 'May 2024 news')).toMatchObject({
      title: 'May 2024 news',
      period: '2024-05',
    });
  });

  it('takes the first heading for no part of the name', () => {
    const { sections } = readNewsletter(['Eastmarsh News', 'May 2024', 'From the chair', PROSE].join('\n\n'));
    expect(sections.map(({ heading }) => heading?.text)).toEqual(['From the chair']);
  });

  it('finds no title where a file begins with its text', () => {
    expect(readNewsletter(PROSE).issue).toEqual({ title: null, issueNumber: null, period: null });
  });

  it('puts what a person says before what the file says', () => {
    expect(readNewsletter(`Eastmarsh News\n\nMay 2024\n\n${PROSE}`, '2024-06')).toMatchObject({
      issue: { period: '2024-06' },
      written: '2024-05',
    });
  });
});

describe('the month of an issue', () => {
  it.each([
    ['November 2023', '2023-11'],
    ['JUNE 2021', '2021-06'],
    ['12 Sept 2023', '2023-09'],
    ['June/July 2024', '2024-06'],
    ['Sept. 2020', '2020-09'],
    ['2024 – March', '2024-03'],
    ['03/2024', '2024-03'],
    ['January 15th, 2025', '2025-01'],
  ])('is read from "%s"', (text, period) => {
    expect(periodIn(text)).toBe(period);
  });

  it.each(['Spring 2024', '2021/22', 'in May', 'Working Together 2018'])('is not guessed from "%s"', (text) => {
    expect(periodIn(text)).toBeNull();
  });
});

describe('the number of an issue', () => {
  it.each([
    ['Issue 26', 26],
    ['Edition No. 4', 4],
    ['Newsletter #12', 12],
    ['Volume 3, Issue 2', 2],
    ['Board – Bulletin 14', 14],
  ])('is read from "%s"', (text, number) => {
    expect(issueNumberIn(text)).toBe(number);
  });

  it.each(['Newsletter 2023', 'Issue of May', '7 minute briefing', 'Issue 3/4 of it'])('is not guessed from "%s"', (text) => {
    expect(issueNumberIn(text)).toBeNull();
  });
});
