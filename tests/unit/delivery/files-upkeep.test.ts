import { createFilesUpkeep } from '../../../src/plugins/delivery/server/src/application/files-upkeep';
import { publicFileName } from '../../../src/plugins/delivery/server/src/domain/files-of-body';
import { aFileReference } from '../../support/files/a-file-reference';
import { fakeFileStores, fakeFileTables } from '../../support/files/fake-file-stores';

const [one, two] = [
  aFileReference({ sha256: '1', name: 'one.txt', upload: 'one_1a.txt' }),
  aFileReference({ sha256: '2', name: 'two.txt', upload: 'two_2a.txt' }),
];

describe('the upkeep of public files', () => {
  const set = (own: string | null = 'ours') => {
    const [fakeTables, fakeStores] = [fakeFileTables(), fakeFileStores()];
    const { tables } = fakeTables;
    const ports = { ...fakeStores.stores, tables, transact: <T>(work: (inside: typeof tables) => Promise<T>) => work(tables) };
    return { ...fakeTables, ...fakeStores, upkeep: createFilesUpkeep({ ...ports, mark: () => Promise.resolve(own) }) };
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
    await expect(upkeep.sweep()).resolves.toEqual({ lost: [one], isForeign: false });
    expect([...copies]).toEqual([publicFileName(two)]);
  });

  it('counts an original that was replaced as lost', async () => {
    const { shownFiles, originalContents, upkeep } = set();
    shownFiles.push(one);
    originalContents.set(one.upload, 'another hash');
    await expect(upkeep.sweep()).resolves.toEqual({ lost: [one], isForeign: false });
  });

  it('removes nothing that is shown', async () => {
    const { shownFiles, copies, upkeep } = set();
    shownFiles.push(one);
    copies.add(publicFileName(one)).add(publicFileName(two));
    await upkeep.sweep();
    expect([...copies]).toEqual([publicFileName(one)]);
  });

  it('brings back one file whose copy is missing, once for many who ask at the same time', async () => {
    const { shownFiles, copies, originalContents, locks, upkeep } = set();
    shownFiles.push(one, two);
    originalContents.set(one.upload, one.sha256).set(two.upload, two.sha256);
    const answers = await Promise.all([upkeep.bringBack(one), upkeep.bringBack(one), upkeep.bringBack(one)]);
    expect(answers.map(({ isThere }) => isThere)).toEqual([true, true, true]);
    expect([...copies]).toEqual([publicFileName(one)]);
    expect(locks()).toBe(1);
  });

  it('says that a file is lost, and looks again only after the next publication', async () => {
    const { shownFiles, originalContents, locks, upkeep } = set();
    shownFiles.push(one);
    expect(await upkeep.bringBack(one)).toEqual({ isThere: false, isNews: true });
    originalContents.set(one.upload, one.sha256);
    expect(await upkeep.bringBack(one)).toEqual({ isThere: false, isNews: false });
    expect(locks()).toBe(1);
    await upkeep.removeGone();
    expect(await upkeep.bringBack(one)).toEqual({ isThere: true, isNews: true });
  });

  it('brings back nothing that nobody shows', async () => {
    const { copies, originalContents, upkeep } = set();
    originalContents.set(one.upload, one.sha256);
    expect((await upkeep.bringBack(one)).isThere).toBe(false);
    expect([...copies]).toEqual([]);
  });

  it('takes nothing out of the folder of another installation, and says whose it is not', async () => {
    const { shownFiles, goneFiles, copies, originalContents, bears, upkeep } = set();
    bears.mark = 'theirs';
    copies.add(publicFileName(one));
    goneFiles.push({ ...one, sequence: 7 });
    shownFiles.push(two);
    originalContents.set(two.upload, two.sha256);
    await upkeep.removeGone();
    await expect(upkeep.sweep()).resolves.toEqual({ lost: [], isForeign: true });
    expect([...copies]).toEqual([publicFileName(one), publicFileName(two)]);
  });

  it('marks the folder with the first publication, even when nothing is taken away', async () => {
    const { bears, locks, upkeep } = set();
    await upkeep.removeGone();
    expect([bears.mark, locks()]).toEqual(['ours', 0]);
  });

  it('takes nothing out of any folder before anything was published', async () => {
    const { copies, bears, upkeep } = set(null);
    copies.add(publicFileName(one));
    await expect(upkeep.sweep()).resolves.toEqual({ lost: [], isForeign: false });
    expect([...copies]).toEqual([publicFileName(one)]);
    expect(bears.mark).toBeNull();
  });

  it('works under the lock', async () => {
    const { copies, locks, upkeep } = set();
    copies.add(publicFileName(one));
    await upkeep.sweep();
    expect(locks()).toBe(1);
  });
});
