import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

import { sha256 } from '../../../src/kernel';
import { createPublishedFolder, type ServedFolder } from '../../../src/plugins/delivery/server/src/adapters/files-folder';

describe('the public folder', () => {
  let root: string;
  let folder: ServedFolder;

  beforeEach(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), 'concord-published-'));
    folder = createPublishedFolder(path.join(root, 'made', 'here'));
  });

  afterEach(() => rm(root, { recursive: true, force: true }));

  const put = (words: string, expected = sha256(words)) =>
    folder.put({ name: `${expected}.txt`, sha256: expected, content: Readable.from([Buffer.from(words)]) });
  const everything = async () => (await readdir(root, { recursive: true })).filter((name) => /\.txt$|unfinished.+/.test(name));

  it('keeps a copy under its hash', async () => {
    await expect(put('duty numbers')).resolves.toBe(true);
    const name = `${sha256('duty numbers')}.txt`;
    await expect(folder.has(name)).resolves.toBe(true);
    await expect(folder.names()).resolves.toEqual([name]);
    const handle = await folder.open(name);
    await expect(text(handle?.createReadStream() ?? Readable.from([]))).resolves.toBe('duty numbers');
  });

  it('keeps nothing whose content is another', async () => {
    await expect(put('duty numbers', sha256('other numbers'))).resolves.toBe(false);
    await expect(everything()).resolves.toEqual([]);
  });

  it('keeps nothing of a copy that breaks off', async () => {
    const content = new Readable({ read: () => undefined });
    content.push('half');
    setImmediate(() => content.destroy(new Error('disk gone')));
    await expect(folder.put({ name: 'a.txt', sha256: sha256('half'), content })).rejects.toThrow('disk gone');
    await expect(everything()).resolves.toEqual([]);
  });

  it('says at once and in words that it cannot be used', async () => {
    await writeFile(path.join(root, 'a-file'), '');
    expect(() => createPublishedFolder(path.join(root, 'a-file'))).toThrow(/cannot be made or written to.*PUBLISHED_FILES_DIR/);
  });

  it('removes a copy, and does not mind when it is not there', async () => {
    await put('duty numbers');
    const name = `${sha256('duty numbers')}.txt`;
    await folder.remove(name);
    await folder.remove(name);
    await expect(folder.has(name)).resolves.toBe(false);
    await expect(folder.open(name)).resolves.toBeNull();
  });
});
