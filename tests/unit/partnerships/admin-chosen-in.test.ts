import { chosenIn } from '../../../src/plugins/partnerships/admin/src/owner/chosen-in';

const chosen = (...documentIds: readonly string[]) => ({
  connect: documentIds.map((documentId, id) => ({ id, apiData: { id, documentId, isTemporary: true } })),
  disconnect: [],
});

describe('what is chosen in a field of a new form', () => {
  it('is the document that was picked last', () => {
    expect(chosenIn({ partnership: chosen('north') }, 'partnership')).toBe('north');
    expect(chosenIn({ partnership: chosen('north', 'south') }, 'partnership')).toBe('south');
  });

  it.each([
    [{}],
    [{ partnership: null }],
    [{ partnership: chosen() }],
    [{ partnership: { connect: [{ id: 1 }] } }],
    [{ issue: chosen('x') }],
  ])('is nothing where nothing was picked: %j', (values) => expect(chosenIn(values, 'partnership')).toBeNull());
});
