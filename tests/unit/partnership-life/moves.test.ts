import { inOpenOrder, type OwnedCopy } from '../../../src/partnership-life/domain/owned-copies';
import { movedDetails, movesOf, newAddresses, saidByKind } from '../../../src/partnership-life/domain/plan-moves';

const copy = (more: Partial<OwnedCopy> = {}): OwnedCopy => ({
  type: 'issue',
  id: 'one',
  title: 'Summer',
  isHidden: false,
  isChanged: false,
  slug: 'summer',
  owner: 'from',
  coOwner: null,
  isPublic: true,
  isRestricted: false,
  ...more,
});

describe('what becomes of documents that change hands', () => {
  const between = { from: 'from', to: 'to', taken: [] };

  it('is that they belong to the other partnership, at their own address', () => {
    expect(movesOf([copy()], between)).toEqual([{ copy: copy(), to: { partnership: { type: 'partnership', id: 'to' } }, newSlug: null }]);
  });

  it('is that nobody owns a thing together with themselves', () => {
    const [both, second, twice] = movesOf(
      [copy({ coOwner: 'to' }), copy({ owner: 'third', coOwner: 'from' }), copy({ owner: 'to', coOwner: 'from' })],
      between,
    );
    expect(both?.to).toEqual({ partnership: { type: 'partnership', id: 'to' }, coOwner: null });
    expect(second?.to).toEqual({ coOwner: { type: 'partnership', id: 'to' } });
    expect(twice?.to).toEqual({ coOwner: null });
  });

  it('is that they take no address away, neither one in use nor one of the past, nor from each other', () => {
    const taken = [
      { type: 'issue', slug: 'summer', id: 'theirs' },
      { type: 'issue', slug: 'summer-2', id: 'theirs-once' },
    ];
    const moves = movesOf([copy(), copy({ id: 'two' })], { ...between, taken });
    expect(moves.map(({ newSlug }) => newSlug)).toEqual(['summer-3', 'summer-4']);
    expect(moves[0]?.to).toMatchObject({ slug: 'summer-3' });
  });

  it('is that they keep an address which only another kind has, or which is their own from before', () => {
    const taken = [
      { type: 'event', slug: 'summer', id: 'theirs' },
      { type: 'issue', slug: 'summer', id: 'one' },
    ];
    expect(movesOf([copy()], { ...between, taken })[0]?.newSlug).toBeNull();
  });

  it('is told in words: by kind, by title, and where an address changes', () => {
    const moves = movesOf([copy(), copy({ id: 'two', type: 'event', title: 'Open day', slug: 'open-day', isPublic: false })], {
      ...between,
      taken: [{ type: 'issue', slug: 'summer', id: 'theirs' }],
    });
    expect(saidByKind(moves.map((move) => move.copy))).toBe('1 newsletter, 1 event');
    expect(movedDetails(moves).filter(({ lines }) => lines.length > 0)).toEqual([
      { title: '1 newsletter', lines: ['“Summer”, public, new address: summer-2'] },
      { title: '1 event', lines: ['“Open day”, not public'] },
    ]);
    expect(newAddresses(moves, { slug: 'south', name: 'South' })).toEqual([
      '“Summer” gets the address /sites/south/issues/summer-2, because another newsletter of “South” has, or had, “summer”. Its old address leads there.',
    ]);
  });

  it('are listed so that the place of what is hidden does not tell how its title begins', () => {
    const hidden = (id: string) => copy({ id, title: '', isHidden: true });
    const all = [copy({ id: 'c', type: 'story' }), hidden('b'), copy({ id: 'z' }), hidden('a'), copy({ id: 'd' })];
    expect(inOpenOrder(all).map(({ id }) => id)).toEqual(['z', 'd', 'a', 'b', 'c']);
  });

  it('is told without the words of what is hidden from whoever looks', () => {
    const moves = movesOf(
      [copy({ isHidden: true, isPublic: false }), copy({ id: 'two', type: 'event', isHidden: true, isPublic: false })],
      {
        ...between,
        taken: [{ type: 'issue', slug: 'summer', id: 'theirs' }],
      },
    );
    const said = [...movedDetails(moves).flatMap(({ lines }) => lines), ...newAddresses(moves, { slug: 'south', name: 'South' })];
    expect(said).toEqual([
      'A newsletter that is not public',
      'An event that is not public',
      'A newsletter that is not public gets another address, because another newsletter of “South” has, or had, the one it brings.',
    ]);
  });

  it('is said of hidden titles for what they are: not public, public with changes that are not, or for practitioners', () => {
    const hidden = { title: '', isHidden: true };
    const all = [
      copy({ ...hidden, isPublic: false }),
      copy({ ...hidden, isChanged: true }),
      copy({ ...hidden, type: 'event', isRestricted: true }),
    ];
    expect(movedDetails(movesOf(all, between)).flatMap(({ lines }) => lines)).toEqual([
      'A newsletter that is not public',
      'A newsletter that is public, with changes that are not',
      'An event for practitioners',
    ]);
  });
});
