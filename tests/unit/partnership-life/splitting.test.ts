import { chooseForSplit, type Chosen } from '../../../src/partnership-life/domain/choose-for-split';
import type { OwnedCopy } from '../../../src/partnership-life/domain/owned-copies';
import type { PartnershipRecord, PublicFacts } from '../../../src/partnership-life/domain/partnership-facts';
import { planSplitting } from '../../../src/partnership-life/domain/plan-splitting';
import type { SplittingFacts, SplittingWish } from '../../../src/partnership-life/domain/splitting-facts';
import { splittingProblems } from '../../../src/partnership-life/domain/splitting-problems';
import type { MovableMember } from '../../../src/plugins/partnerships/contract';
import { NOBODY_ASKED } from '../../support/sign-off-facts';

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
  isChanged: false,
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
  targetMembers: [],
  hasMail: true,
  signOff: NOBODY_ASKED,
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

const HEAR = '2 people hear of it by e-mail, with the reason that is given, as soon as it is done.';

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
    expect(problems(facts(), wish({ founding: { name: 'West\u200bside', shortName: 'West' } }))).toEqual(['split.name-unseen']);
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

  it('is told in sentences: what the new one begins with, what it gets, and where readers find that', () => {
    const duty = {
      purpose: 'worried about a child',
      area: '',
      contact: 'doc-duty',
      contactId: 'duty-desk',
      title: 'duty-desk',
      answer: null,
    };
    const given = facts({
      copies: [copy('issue', 'spring'), copy('event', 'spring', false), { ...copy('contact', 'duty-desk'), isRestricted: true }],
      makeUp: { ...facts().makeUp, urgentHelp: [duty] },
    });
    expect(planSplitting(given, wish({ take: ['issue/*', 'event/*', 'contact/*'], people: ['person2@example.org'] })).changes).toEqual([
      '“West partnership” becomes a partnership of its own, with the web address /sites/west. It begins with the kind, areas and urgent help of “north partnership”, which its managers then change.',
      'These belong to “West partnership” from then on, published or not: 1 newsletter, 1 event, 1 contact. What stands in the newsletters among them and does not go over stays with “north partnership”, and in the newsletters. Files used in them belong to both.',
      '“north partnership” goes on naming these for urgent help: “duty-desk”.',
      '1 person comes to work for “West partnership”, with the role they have. They see and change all that is there.',
      '1 person no longer works for “north partnership”, and what stays there is out of their sight.',
      'Nobody manages “West partnership” yet: appoint a manager under “All partnerships”.',
      '2 published documents go public once more, in the words of today, so that readers are told of the new owner. The old address of each, below /sites/north, leads to the new one below /sites/west; the record of what was published before stays as it is.',
      'The record of “West partnership” is published with this.',
      'Attention: of these, 1 is for practitioners. Those of “north partnership” no longer see that, unless “West partnership” lets them in.',
      HEAR,
    ]);
  });

  it('into a partnership that is there already is told by what goes over alone', () => {
    const given = facts({ target: record('south'), targetInPublic: seen, taken: [{ type: 'issue', slug: 'spring', id: 'theirs' }] });
    const { changes, details } = planSplitting(given, wish({ founding: null, people: ['person1@example.org'] }));
    expect(changes).toEqual([
      '“south partnership” gets a part of “north partnership”.',
      expect.stringMatching(/^These belong to “south partnership” from then on, published or not: 1 newsletter\./),
      '“spring” gets the address /sites/south/issues/spring-2, because another newsletter of “south partnership” has, or had, “spring”. Its old address leads there.',
      '1 person comes to work for “south partnership”, with the role they have. They see and change all that is there.',
      '1 person no longer works for “north partnership”, and what stays there is out of their sight.',
      expect.stringMatching(/^1 published document goes public once more/),
      HEAR,
    ]);
    expect(details).toEqual([
      { title: '1 newsletter', lines: ['“spring”, public, new address: spring-2'] },
      { title: 'People who come to “south partnership”', lines: ['Person 1 (person1@example.org), manager'] },
      { title: 'People who hear of it by e-mail', lines: ['Person 1 (person1@example.org)', 'Person 2 (person2@example.org)'] },
    ]);
  });

  it('of what nobody sees yet says nothing of readers', () => {
    expect(planSplitting(facts(), wish({ take: ['event/*'] })).changes.join('\n')).not.toMatch(/public once more|record of “West/);
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
