import { readNewsletter } from '../../../../src/plugins/import-desk/server/src/domain/read-newsletter';
import { presentProposal } from '../../../../src/plugins/import-desk/server/src/domain/present-proposal';

const LETTER = 'Hello everyone,\n\nThe office moves next week, and everybody is asked to bring boxes for their own things.';
const WITH_HEADING = `${LETTER}\n\nPrivate fostering\n\nA child who lives elsewhere is privately fostered after four weeks, and the council must know.`;

const titled = (text: string, fileName = '') => {
  const { issue, findings } = presentProposal(readNewsletter(text, undefined, fileName));
  return { title: issue.title, findings: findings.filter(({ rule }) => rule.startsWith('title-')) };
};

describe('a newsletter without a title of its own', () => {
  it('goes by its first heading, with a finding', () => {
    expect(titled(WITH_HEADING, 'x.txt')).toEqual({
      title: 'Private fostering',
      findings: [{ rule: 'title-from-heading', evidence: 'Private fostering' }],
    });
  });

  it.each([
    ['autumn_news-final.txt', 'Autumn news final'],
    ['News 2026-05.md', 'News 2026-05'],
    ['lscp.newsletter.markdown', 'Lscp newsletter'],
  ])('goes by the words of its file name where it has no heading: "%s"', (fileName, title) => {
    expect(titled(LETTER, fileName)).toEqual({ title, findings: [{ rule: 'title-from-file-name', evidence: title }] });
  });

  it('has none, with a finding, where nothing gives one', () => {
    const { title, findings } = titled(LETTER, '..txt');
    expect(title).toBeNull();
    expect(findings.map(({ rule }) => rule)).toEqual(['title-missing']);
  });

  it.each([WITH_HEADING, LETTER, 'From: Jo\nSubject:\n\n' + LETTER, 'Subject: Fwd:\n\n' + LETTER])('never has an empty one: %j', (text) => {
    expect(titled(text, 'may.txt').title?.trim()).toMatch(/./u);
  });
});
