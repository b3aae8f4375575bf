import { keepInShape } from '../../../../src/plugins/delivery/server/src/application/keep-in-shape';

const run = async ({ current, empty }: { readonly current: boolean; readonly empty: boolean }) => {
  const did: string[] = [];
  await keepInShape({
    isCurrent: () => Promise.resolve(current),
    isLedgerEmpty: () => Promise.resolve(empty),
    rebuild: () => Promise.resolve(did.push('rebuilt')),
    tell: () => did.push('told'),
  });
  return did;
};

describe('the read store at the start', () => {
  it('stays as it is when this version wrote it', async () => {
    expect(await run({ current: true, empty: false })).toEqual([]);
  });

  it('is built anew, and operators are told, when another version wrote it', async () => {
    expect(await run({ current: false, empty: false })).toEqual(['told', 'rebuilt']);
  });

  it('is stamped without a word on a new installation', async () => {
    expect(await run({ current: false, empty: true })).toEqual(['rebuilt']);
  });
});
