import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { aPartnership } from '../support/a-partnership';
import { boot, type BootedApp } from '../support/boot';

/** Uploads pass through the temporary folder of the system, which anybody on the server may look into. */
describe('the temporary folder, once an upload is answered,', () => {
  let app: BootedApp;
  let token: string;
  let before: ReadonlySet<string>;
  /** In every file that this test sends: other suites upload meanwhile. */
  const MARK = randomUUID();
  const WORDS = Buffer.from(`Case notes ${MARK}`);

  beforeAll(async () => {
    app = await boot();
    const { documentId } = await aPartnership(app.strapi);
    token = await app.signIn({ memberOf: [{ partnership: documentId, as: 'editor' }] });
  });
  beforeEach(async () => {
    before = new Set(await readdir(os.tmpdir()));
  });
  afterAll(() => app.stop());

  const send = (field: string, name: string, address = '/upload') =>
    app.http.post(address).set('Authorization', `Bearer ${token}`).attach(field, WORDS, { filename: name });
  const left = async (): Promise<readonly string[]> => {
    const fresh = (await readdir(os.tmpdir(), { withFileTypes: true })).filter((entry) => entry.isFile() && !before.has(entry.name));
    const words = await Promise.all(fresh.map(({ name }) => readFile(path.join(os.tmpdir(), name), 'utf8').catch(() => '')));
    return words.filter((content) => content.includes(MARK));
  };

  it('holds nothing of a good one, which is kept', async () => {
    const [file] = (await send('files', 'notes.txt').expect(201)).body;
    expect((await app.http.get(file.url).expect(200)).text).toBe(WORDS.toString());
    await expect(left()).resolves.toEqual([]);
  });

  it('holds nothing of a refused one', async () => {
    await send('files', 'notes.png').expect(400);
    await expect(left()).resolves.toEqual([]);
  });

  it('holds nothing of several, of which one was refused', async () => {
    await send('files', 'notes.txt').attach('files', WORDS, { filename: 'notes.png' }).expect(400);
    await expect(left()).resolves.toEqual([]);
  });

  it.each(['document', 'files[0]', '__proto__'])('holds nothing of one under another name: %s', async (field) => {
    await send(field, 'notes.txt').expect(400);
    await expect(left()).resolves.toEqual([]);
  });

  it.each([
    ['where nobody is signed in', '/upload', 401],
    ['where nothing is uploaded', '/admin/login', 400],
    ['where there is nothing', '/nowhere', 405],
  ])('holds nothing of one sent to %s', async (_, address, status) => {
    await send('files', 'notes.txt', address).set('Authorization', '').expect(status);
    await expect(left()).resolves.toEqual([]);
  });
});
