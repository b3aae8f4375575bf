import { createFilesUpkeep } from '../../../src/plugins/delivery/server/src/application/files-upkeep';
import { publicFileName } from '../../../src/plugins/delivery/server/src/domain/files-of-body';
import { aFileReference } from '../../support/files/a-file-reference';
import { fakeFileStores, fakeFileTables } from '../../support/files/fake-file-stores';

const [one, two] = [
  aFileReference({ sha256: '1', name: 'one.txt', upload: 'one_1a.txt' }),
  aFileReference({ sha256: '2', name: 'two.txt', upload: 'two_2a.txt' }),
];

describe('the upkeep of public files', () => {
  const set = () => {
    const [fakeTables, fakeStores] = [fakeFileTables(), fakeFileStores()];
    const { tables } = fakeTables;
    return { ...fakeTables, ...fakeStores, upkeep: createFilesUpkeep({ ...fakeStores.stores, tables, transact: (work) => work(tables) }) };
  };

  it('takes no lock when nothing lost its last document', async () => {
    const { locks, upkeep } = set();
    await upkeep.removeGone();
    expect(locks()).toBe(0);
  });

  it('removes what lost its last document, once', async () => {
    const { goneFiles, copies, upkeep } = set();
    copies.add(publicFileName(one)).add(publicFileName(two));
    goneFiles.push({ ...one, sequence: 7 });
    await upkeep.removeGone();
    expect([...copies]).toEqual([publicFileName(two)]);
    copies.add(publicFileName(one));
    await upkeep.removeGone();
    expect(copies).toContain(publicFileName(one));
  });

  it('says which shown files cannot be brought back, and brings back the others', async () => {
    const { shownFiles, copies, originalContents, upkeep } = set();
    shownFiles.push(one, two);
    originalContents.set(two.upload, two.sha256);
    await expect(upkeep.sweep()).resolves.toEqual([one]);
    expect([...copies]).toEqual([publicFileName(two)]);
  });

  it('counts an original that was replaced as lost', async () => {
    const { shownFiles, originalContents, upkeep } = set();
    shownFiles.push(one);
    originalContents.set(one.upload, 'another hash');
    await expect(upkeep.sweep()).resolves.toEqual([one]);
  });

  it('removes nothing that is shown', async () => {
    const { shownFiles, copies, upkeep } = set();
    shownFiles.push(one);
    copies.add(publicFileName(one)).add(publicFileName(two));
    await upkeep.sweep();
    expect([...copies]).toEqual([publicFileName(one)]);
  });

  it('works under the lock', async () => {
    const { copies, locks, upkeep } = set();
    copies.add(publicFileName(one));
    await upkeep.sweep();
    expect(locks()).toBe(1);
  });
});
