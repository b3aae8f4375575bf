import { type KnownPorts, requireKnown } from '../../../src/partnership-life/application/require-known';

const record = {
  id: 'a',
  documentId: 'doc-a',
  name: 'TASP',
  shortName: 'TASP',
  slug: 'tasp-two',
  aliases: [],
  closedOn: null,
  updatedAt: '',
};
const ports: KnownPorts = {
  records: { all: () => Promise.resolve([record]) },
  inPublic: { formerSlugs: () => Promise.resolve([{ partnership: 'a', slug: 'tasp' }]) },
};

describe('who names a partnership', () => {
  it('by an address of before hears which it has now', async () => {
    await expect(requireKnown('tasp', ports)).rejects.toMatchObject({
      code: 'partnership.unknown',
      message: 'No partnership has the web address “tasp” any more. “TASP” had it, and now has “tasp-two”: say that instead.',
    });
  });

  it('by that of today, or one that nobody had, goes on', async () => {
    await expect(requireKnown('tasp-two', ports)).resolves.toBeUndefined();
    await expect(requireKnown('nowhere', ports)).resolves.toBeUndefined();
  });
});
