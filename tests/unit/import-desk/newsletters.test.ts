import { bareWords, expectedOf, newsletter, NEWSLETTERS, proposalOf } from './support';

const normal = (text: string): string => bareWords(text.normalize('NFKD')).join(' ');
/** The labels that tie "[words][label]" to "[label]: address" are marks, not words. */
const LINK_LABEL = /(?<=\])\[[^\]]+\]|^\[[^\]]+\]:/gmu;
const digits = (text: string): string => text.replace(/\D/gu, '');
const same = (text: string): string => text;

/** How well `found` agrees with `wanted`, as the harmonic mean of precision and recall; `optional` counts neither way. */
const f1 = (wanted: readonly string[], found: readonly string[], optional: readonly string[] = []): number => {
  const left = [...found];
  const hits = wanted.filter((each) => {
    const index = left.indexOf(each);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  }).length;
  const extra = left.filter((each) => !optional.includes(each)).length;
  const needed = wanted.filter((each) => !optional.includes(each)).length;
  return hits + needed + extra === 0 ? 1 : (2 * hits) / (2 * hits + extra + Math.max(0, needed - hits));
};

describe.each(NEWSLETTERS)('the made-up newsletter "%s"', (name) => {
  const [expected, proposal] = [expectedOf(name), proposalOf(name)];

  it('has its title, number and month read', () => {
    expect({ ...proposal.issue, title: normal(proposal.issue.title ?? '') }).toEqual({
      title: normal(expected.title),
      issueNumber: expected.number ?? null,
      period: expected.period,
    });
  });

  it('has nearly all its headings found, and hardly a line taken for one', () => {
    const found = proposal.sections.flatMap(({ heading }) => (heading === null ? [] : [normal(heading)]));
    expect(f1(expected.headings.map(normal), found, expected.optionalHeadings?.map(normal))).toBeGreaterThanOrEqual(0.94);
  });

  it('has every number, address and link found, and none invented', () => {
    const { contacts, links } = proposal;
    expect(contacts.flatMap(({ phones }) => phones.map(digits)).sort()).toEqual(expected.phones.map(digits).sort());
    expect(contacts.flatMap(({ emails }) => emails.map((email) => email.toLowerCase())).sort()).toEqual([...expected.emails].sort());
    expect(contacts.flatMap(({ name: person }) => person ?? [])).toEqual(expected.names ?? []);
    expect(links.map(({ url }) => same(url))).toEqual(expected.links);
  });

  it('has every event found under its own name and at its time, and no other date taken for one', () => {
    const found = proposal.events.map(({ start, end, title }) => ({ start, end, title }));
    expect(found).toEqual(expected.events);
  });

  it('has every one of its words kept, as often as it stands there', () => {
    const kept = new Map<string, number>();
    const { sections, links, findings } = proposal;
    const places = [
      ...sections.flatMap(({ heading, text }) => [heading ?? '', text]),
      ...links.filter(({ text, url }) => text !== url).map(({ url }) => url),
      ...findings
        .filter(({ rule }) =>
          ['title-line', 'mail-header', 'link-title-left-out', 'image-left-out', 'broken-url', 'broken-email', 'broken-word'].includes(
            rule,
          ),
        )
        .map(({ evidence }) => evidence),
    ];
    for (const word of places.flatMap(bareWords)) kept.set(word, (kept.get(word) ?? 0) + 1);
    const lost = bareWords(newsletter(name).replace(LINK_LABEL, ' ')).filter((word) => {
      const left = kept.get(word) ?? 0;
      kept.set(word, left - 1);
      return left <= 0;
    });
    expect(lost).toEqual([]);
  });
});

describe('a file with two newsletters in it', () => {
  it('says where the second begins', () => {
    expect(
      proposalOf('two-issues')
        .findings.filter(({ rule }) => rule === 'second-issue')
        .map(({ evidence }) => evidence),
    ).toEqual(['NORTHERN SAFEGUARDING NETWORK NEWSLETTER']);
  });
});

describe('the furniture of a web page', () => {
  it('stands in a section of leftovers, and is named', () => {
    const { sections, findings } = proposalOf('web-page');
    expect(sections.at(-1)).toMatchObject({ heading: null, kind: 'leftovers' });
    expect(findings.filter(({ rule }) => rule === 'web-boilerplate').map(({ evidence }) => evidence)).toContain('Skip to content');
  });
});
