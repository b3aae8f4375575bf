import { chooseForSplit, type Chosen } from '../../../src/partnership-life/domain/choose-for-split';
import type { OwnedCopy } from '../../../src/partnership-life/domain/owned-copies';
import type { PartnershipRecord, PublicFacts } from '../../../src/partnership-life/domain/partnership-facts';
import { planSplitting } from '../../../src/partnership-life/domain/plan-splitting';
import type { SplittingFacts, SplittingWish } from '../../../src/partnership-life/domain/splitting-facts';
import { splittingProblems } from '../../../src/partnership-life/domain/splitting-problems';
import type { MovableMember } from '../../../src/plugins/partnerships/contract';

const record = (id: string, more: Partial<PartnershipRecord> = {}): PartnershipRecord => ({
  id,
  documentId: `doc-${id}`,
  name: `${id} partnership`,
  shortName: id,
  slug: id,
  aliases: [],
  closedOn: null,
  updatedAt: '2026-03-01T09:00:00.000Z',
  ...more,
});
const copy = (type: OwnedCopy['type'], slug: string, isPublic = true): OwnedCopy => ({
  type,
  id: slug,
  title: slug,
  isHidden: false,
  slug,
  owner: 'north',
  coOwner: null,
  isPublic,
  isRestricted: false,
});
const member = (userId: number, role: MovableMember['role'], isActive = true): MovableMember => ({
  userId,
  name: `Person ${String(userId)}`,
  email: `person${String(userId)}@example.org`,
  role,
  isActive,
});
const seen: PublicFacts = { isPublic: true, pending: [], blockers: [], preflight: 'p', documents: 1 };
const facts = (more: Partial<SplittingFacts> = {}): SplittingFacts => ({
  source: record('north'),
  target: null,
  targetInPublic: null,
  all: [record('north'), record('south')],
  formerSlugs: [{ partnership: 'south', slug: 'old-south' }],
  copies: [copy('issue', 'spring'), copy('issue', 'summer'), copy('event', 'spring', false)],
  taken: [],
  members: [member(1, 'manager'), member(2, 'editor')],
  makeUp: { areas: [], series: [], urgentHelp: [], ownsWith: [], parent: null, kind: 'children', timeZone: 'Europe/London' },
  ...more,
});
const wish = (more: Partial<SplittingWish> = {}): SplittingWish => ({
  into: 'west',
  founding: { name: 'West partnership', shortName: 'West' },
  take: ['issue/spring'],
  people: [],
  ...more,
});
const problems = (given: SplittingFacts, wanted: SplittingWish): readonly string[] =>
  splittingProblems(given, wanted, chooseForSplit(wanted, given)).flatMap((problem) => (problem === false ? [] : [problem.rule]));

describe('what is chosen to go over', () => {
  const choose = (take: readonly string[], people: readonly string[] = []): Chosen => chooseForSplit({ take, people }, facts());

  it('is named by kind and address, or by kind alone', () => {
    expect(choose(['issue/spring']).copies.map(({ type, slug }) => `${type}/${slug}`)).toEqual(['issue/spring']);
    expect(choose(['issue/*']).copies).toHaveLength(2);
  });

  it('takes people by e-mail address, however it is written', () => {
    expect(choose([], [' Person2@Example.org ']).members.map(({ userId }) => userId)).toEqual([2]);
  });

  it('says what is not there', () => {
    expect(choose(['issue/autumn', 'story/*'], ['nobody@example.org']).problems.map(({ rule }) => rule)).toEqual([
      'split.unknown-document',
      'split.unknown-document',
      'split.unknown-person',
    ]);
  });
});

describe('a splitting', () => {
  it('has nothing against it when a new partnership gets something', () => {
    expect(problems(facts(), wish())).toEqual([]);
  });

  it('takes something over, and leaves a manager behind', () => {
    expect(problems(facts(), wish({ take: [] }))).toEqual(['split.nothing']);
    expect(problems(facts(), wish({ people: ['person1@example.org'] }))).toEqual(['split.last-manager']);
    const switchedOff = facts({ members: [member(1, 'manager'), member(3, 'manager', false)] });
    expect(problems(switchedOff, wish({ people: ['person1@example.org'] }))).toEqual(['split.last-manager']);
  });

  it('gives a new partnership names and an address that nobody has or had', () => {
    expect(problems(facts(), wish({ founding: { name: ' ', shortName: 'West' } }))).toEqual(['split.name-missing']);
    expect(problems(facts(), wish({ into: 'West side' }))).toEqual(['split.slug-invalid']);
    expect(problems(facts(), wish({ into: 'old-south' }))).toEqual(['split.slug-taken']);
  });

  it('goes to an open partnership, public if anything public comes, and to another one', () => {
    const into = (target: PartnershipRecord, targetInPublic: PublicFacts = seen) =>
      problems(facts({ target, targetInPublic }), wish({ founding: null }));
    expect(into(record('south'))).toEqual([]);
    expect(into(record('north'))).toEqual(['split.itself']);
    expect(into(record('south', { closedOn: '2026-01-01' }))).toEqual(['split.target-closed']);
    expect(into(record('south'), { ...seen, isPublic: false })).toEqual(['split.target-not-public']);
    const onlyDrafts = { ...wish({ founding: null }), take: ['event/*'] };
    expect(problems(facts({ target: record('south'), targetInPublic: { ...seen, isPublic: false } }), onlyDrafts)).toEqual([]);
  });

  it('is told in words for people', () => {
    const closed = planSplitting(facts({ source: record('north', { closedOn: '2025-05-03' }) }), wish());
    const words = [...closed.changes, ...closed.problems.map(({ message }) => message)].join('\n');
    expect(words).toContain('since 3 May 2025.');
    expect(words).not.toMatch(/\d{4}-\d\d-\d\d|ledger/i);
  });

  it('is not for a closed partnership', () => {
    expect(problems(facts({ source: record('north', { closedOn: '2026-01-01' }) }), wish())).toEqual(['partnership.closed']);
  });
});
