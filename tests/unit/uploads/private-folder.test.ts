import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

import { createPrivateFolder, type PrivateFolder } from '../../../src/uploads/private-folder';
import { aPng } from '../../support/files/pictures';

describe('the private folder', () => {
  let folder: string;
  let files: PrivateFolder;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'concord-private-'));
    files = createPrivateFolder({ folder, maxBytes: 1000 });
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  const write = (name: string, content: Buffer) => files.write({ name, shownName: name, content: Readable.from([content]) });
  const kept = async () => (await readdir(folder, { recursive: true })).filter((name) => name !== '.incoming').sort();
  const read = async (name: string) => {
    const handle = await files.open(name);
    return handle && text(handle.createReadStream());
  };

  it('keeps a file and says what it holds', async () => {
    const content = aPng();
    const expected = { sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length };
    await expect(write('poster_1a.png', content)).resolves.toEqual(expected);
    await expect(kept()).resolves.toEqual(['poster_1a.png']);
  });

  it('keeps nothing of a refused file, and the file it was to replace', async () => {
    await write('list_1a.txt', Buffer.from('first'));
    await expect(write('list_1a.txt', Buffer.from('<html>'))).rejects.toMatchObject({ code: 'file.active-content' });
    await expect(kept()).resolves.toEqual(['list_1a.txt']);
    await expect(read('list_1a.txt')).resolves.toBe('first');
  });

  it('replaces a file in one step', async () => {
    await write('list_1a.txt', Buffer.from('first'));
    await write('list_1a.txt', Buffer.from('second'));
    await expect(read('list_1a.txt')).resolves.toBe('second');
  });

  it('stops reading a file that is too large, whatever size was announced', async () => {
    let pieces = 0;
    const endless = Readable.from(
      (function* () {
        for (; pieces < 1000; pieces += 1) yield Buffer.alloc(600, 'a');
      })(),
    );
    await expect(files.write({ name: 'list_1a.txt', shownName: 'list.txt', content: endless })).rejects.toMatchObject({
      code: 'file.too-large',
    });
    expect(pieces).toBeLessThan(100);
    await expect(kept()).resolves.toEqual([]);
  });

  it('keeps nothing of a file whose sender goes away', async () => {
    const broken = new Readable({ read: () => undefined });
    broken.push('half of ');
    setImmediate(() => broken.destroy(new Error('gone')));
    await expect(files.write({ name: 'list_1a.txt', shownName: 'list.txt', content: broken })).rejects.toThrow('gone');
    await expect(kept()).resolves.toEqual([]);
  });

  it('tidies away what a stopped server left half received, and nothing under way', async () => {
    const leave = async (name: string, at: string) => {
      await writeFile(path.join(folder, '.incoming', name), 'half of');
      await utimes(path.join(folder, '.incoming', name), new Date(at), new Date(at));
    };
    await leave('old', '2026-03-01T10:00:00Z');
    await leave('new', '2026-03-02T10:00:01Z');
    await write('list_1a.txt', Buffer.from('first'));
    await files.tidy(new Date('2026-03-02T10:00:00Z'));
    await expect(kept()).resolves.toEqual([path.join('.incoming', 'new'), 'list_1a.txt']);
  });

  it('says at once and in words that its folder cannot be used', async () => {
    await writeFile(path.join(folder, 'a-file'), '');
    expect(() => createPrivateFolder({ folder: path.join(folder, 'a-file'), maxBytes: 1000 })).toThrow(
      /cannot be made or written to.*UPLOADS_DIR/,
    );
  });

  it('removes a file, and does not mind when it is not there', async () => {
    await write('list_1a.txt', Buffer.from('first'));
    await files.remove('list_1a.txt');
    await files.remove('list_1a.txt');
    await expect(files.open('list_1a.txt')).resolves.toBeNull();
  });
});
