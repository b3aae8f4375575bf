import type { PartnershipRecord } from '../../../src/partnership-life/domain/partnership-facts';
import { sightAfter } from '../../../src/partnership-life/domain/sight-after';
import { requireOwnNames, whoIsCalled } from '../../../src/partnership-life/domain/taken-names';
import { allSlugs, whoHas } from '../../../src/partnership-life/domain/taken-slugs';
import { refusalOf } from '../../support/refusal-of';

const north: PartnershipRecord = {
  id: 'north',
  documentId: 'doc-north',
  name: 'North Moor Board',
  shortName: 'North Moor',
  slug: 'north-moor',
  aliases: [{ name: 'High Moor Board', until: null }],
  closedOn: null,
  updatedAt: '2026-03-01T09:00:00.000Z',
};
const south: PartnershipRecord = { ...north, id: 'south', name: 'South Vale Board', shortName: 'South', slug: 'south', aliases: [] };
const known = { partnerships: [north, south], formerSlugs: [{ partnership: 'north', slug: 'old-moor' }] };

describe('a name of a partnership', () => {
  it('is its own and that of nobody else, as it is and was, however it is written', () => {
    for (const name of ['North Moor Board', 'north-moor  BOARD', 'High Moor Board'])
      expect([whoIsCalled(name, 'south', known.partnerships)?.id, whoIsCalled(name, 'north', known.partnerships)]).toEqual(['north', null]);
  });

  it('may be short like another’s short name, for which people know whom it means', () => {
    expect(whoIsCalled('North Moor', 'south', known.partnerships)).toBeNull();
  });

  it('without a Latin letter is told apart by its letters', () => {
    const kyiv = { ...south, id: 'kyiv', name: 'Київ' };
    expect(whoIsCalled(' київ ', 'north', [north, kyiv])?.id).toBe('kyiv');
    expect(whoIsCalled('Львів', 'north', [north, kyiv])).toBeNull();
  });
});

describe('a web address', () => {
  it.each(['north-moor', 'high-moor-board', 'old-moor'])('leads for ever to whom it was given: %s', (slug) => {
    expect([whoHas(slug, 'south', known)?.id, whoHas(slug, 'north', known)]).toEqual(['north', null]);
    expect(allSlugs(known).has(slug)).toBe(true);
  });

  it('is free when nobody ever had it', () => {
    expect([whoHas('low-moor', '', known), allSlugs(known).has('low-moor')]).toEqual([null, false]);
  });
});

describe('a record that is made or changed', () => {
  const given = { name: 'Low Moor Board', slug: 'low-moor', formerNames: [] };
  const refused = (over: Partial<Parameters<typeof requireOwnNames>[0]>, own = '') =>
    refusalOf(() => requireOwnNames({ ...given, ...over }, own, known));

  it('takes names and addresses that nobody had', () => {
    expect([refused({}), refused({ slug: '' }), refused({ name: 'High Moor Board', slug: 'old-moor' }, 'north')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('takes none of another’s', () => {
    expect(refused({ name: 'high moor board' })).toBe('partnership.name-taken');
    expect(refused({ slug: 'old-moor' })).toBe('slug.taken');
    expect(refused({ slug: 'Low Moor' })).toBe('slug.bad');
    expect(refused({ formerNames: ['Low Board', 'Old Moor'] })).toBe('partnership.former-name-taken');
  });
});

describe('who reads what a partnership has that becomes part of another', () => {
  const [bog, fen, marsh] = ['bog', 'fen', 'marsh'].map((id) => ({ id, name: `The ${id}` }));

  it('are those above either from then on, but for those above the first alone', () => {
    if (!bog || !fen || !marsh) throw new Error('There are three.');
    const target = { id: 'south', name: 'South' };
    expect(sightAfter({ target, above: [marsh, bog], targetAbove: [fen, bog] })).toEqual({ gained: ['The fen'], lost: ['The marsh'] });
    expect(sightAfter({ target, above: [target], targetAbove: [] })).toEqual({ gained: [], lost: [] });
  });
});
