import { ownersAsked } from '../../../../src/plugins/editorial/server/src/domain/owners-asked';

describe('a document is copied and deleted', () => {
  const owners = ['salford', 'lancashire'];

  it('by the staff of its first owner, where two own it together', () => {
    expect(ownersAsked({ owners, whole: null })).toEqual(['salford']);
    expect(ownersAsked({ owners: [], whole: null })).toEqual([]);
  });

  it('by the staff of both, where it is a part of such a thing', () => {
    expect(ownersAsked({ owners, whole: { type: 'issue', id: 'spring' } })).toEqual(owners);
  });
});
