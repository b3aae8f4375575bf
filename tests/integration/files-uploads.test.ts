import { once } from 'node:events';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { sha256 } from '../../src/kernel';
import { asBytes } from '../support/as-bytes';
import { aPartnership } from '../support/a-partnership';
import { boot, type BootedApp } from '../support/boot';
import { aDocx, aPdf } from '../support/files/documents';
import { aGif, aJpeg, aPng, aWebp } from '../support/files/pictures';
import { anMp3, anMp4, aVtt } from '../support/files/recordings';

interface Uploaded {
  readonly id: number;
  readonly url: string;
  readonly hash: string;
  readonly mime: string;
  readonly isUrlSigned: boolean;
  readonly formats: Readonly<Record<string, { readonly url: string }>> | null;
}

describe('uploads', () => {
  let app: BootedApp;
  let token: string;
  let folder: string;

  beforeAll(async () => {
    app = await boot();
    const { documentId } = await aPartnership(app.strapi);
    token = await app.signIn({ memberOf: [{ partnership: documentId, as: 'editor' }] });
    folder = app.env.UPLOADS_DIR ?? '';
  });

  afterAll(() => app.stop());

  const asStaff = (method: 'get' | 'post' | 'delete', address: string) => app.http[method](address).set('Authorization', `Bearer ${token}`);
  const upload = (name: string, content: Buffer) =>
    asStaff('post', '/upload').attach('files', content, { filename: name, contentType: 'application/x-nonsense' });
  const uploaded = async (name: string, content: Buffer): Promise<Uploaded> => (await upload(name, content).expect(201)).body[0];
  const kept = async () => (await readdir(folder, { recursive: true })).filter((name) => name !== '.incoming').sort();
  const rows = () => app.strapi.db.query('plugin::upload.file').count();

  it.each([
    ['Poster.PNG', aPng(), 'image/png'],
    ['poster.jpg', aJpeg(), 'image/jpeg'],
    ['poster.gif', aGif(), 'image/gif'],
    ['poster.webp', aWebp(), 'image/webp'],
    ['briefing.pdf', aPdf(), 'application/pdf'],
    ['agenda.docx', aDocx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['list.csv', Buffer.from('name,fee\nA,£20\n'), 'text/csv'],
    ['notes.txt', Buffer.from('Bring the reports.'), 'text/plain'],
    ['talk.mp3', anMp3(), 'audio/mpeg'],
    ['film.mp4', anMp4(), 'video/mp4'],
    ['film.vtt', aVtt(), 'text/vtt'],
  ])('keeps %s and opens it by its signed address', async (name, content, mime) => {
    const file = await uploaded(name, content);
    expect(file.isUrlSigned).toBe(true);
    expect(file.mime).toBe(mime);
    const answer = await app.http.get(file.url).expect(200);
    expect(answer.headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
    expect(answer.headers['content-security-policy']).toContain('sandbox');
    expect(answer.headers['content-disposition']).toMatch(/\.(png|jpg|gif|webp)$/i.test(name) ? /^inline;/ : /^attachment;/);
  });

  it('gives back a download byte for byte, whole or in part', async () => {
    const content = anMp4();
    const { url } = await uploaded('film.mp4', content);
    const whole = await app.http.get(url).buffer(true).parse(asBytes).expect(200).expect('Content-Length', `${content.length}`);
    expect(content.equals(whole.body)).toBe(true);
    const part = await app.http.get(url).set('Range', 'bytes=4-7').buffer(true).parse(asBytes).expect(206);
    expect(part.body.toString()).toBe('ftyp');
    await app.http.get(url).set('Range', 'bytes=100000-').expect(416);
    await app.http.head(url).expect(200).expect('Content-Length', `${content.length}`);
  });

  it('shows pictures and their small formats in the media library', async () => {
    const file = await uploaded('wide.png', aPng({ width: 900, height: 500 }));
    expect(Object.keys(file.formats ?? {})).toContain('thumbnail');
    const listed = await asStaff('get', '/upload/files?sort=createdAt:DESC').expect(200);
    const found = (listed.body.results as Uploaded[]).find(({ id }) => id === file.id);
    for (const { url } of Object.values(found?.formats ?? {})) await app.http.get(url).expect(200).expect('Content-Type', 'image/png');
    const page = await app.http.get('/admin');
    expect(page.headers['content-security-policy']).toMatch(/img-src[^;]*'self'/);
  });

  it('opens nothing without a signature, with a forged or a foreign one, or too late', async () => {
    const [file, other] = [await uploaded('a.txt', Buffer.from('private words')), await uploaded('b.txt', Buffer.from('other words'))];
    const [address = '', query = ''] = file.url.split('?');
    const foreign = `${address}?${other.url.split('?')[1] ?? ''}`;
    const late = `${address}?${query.replace(/expires=\d+/, 'expires=1')}`;
    for (const refused of [address, `${address}?expires=9999999999&signature=AAAA`, foreign, late, `${file.url}&expires=9999999999`]) {
      const answer = await app.http
        .get(refused)
        .expect(403)
        .expect('Content-Type', /text\/plain/);
      expect(answer.text).toContain('expired or is not complete');
      expect(answer.text).not.toContain('private words');
    }
  });

  it('leads nowhere else on the disk', async () => {
    const { url } = await uploaded('a.txt', Buffer.from('private words'));
    const query = url.split('?')[1] ?? '';
    for (const name of ['..%2fconcord.db', '%2e%2e%2fconcord.db', '..%5cconcord.db', '.incoming', '%00', 'a.txt%00.png']) {
      const answer = await app.http.get(`/private-files/${name}?${query}`);
      expect(answer.status).toBe(403);
    }
  });

  it('never serves a private original under the stock address', async () => {
    const { hash } = await uploaded('a.txt', Buffer.from('private words'));
    await app.http.get(`/uploads/${hash}.txt`).expect(404);
    await app.http.get(`/${hash}.txt`).expect(404);
  });

  describe('refuses', () => {
    const page = Buffer.from('<!doctype html><html><script>alert(1)</script></html>');
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>');

    it.each([
      ['a page', 'page.html', page, 'file.type-not-allowed'],
      ['a drawing', 'logo.svg', drawing, 'file.type-not-allowed'],
      ['a page called PNG', 'page.png', page, 'file.content-differs'],
      ['a drawing called PNG', 'logo.png', drawing, 'file.content-differs'],
      ['a page that begins as a GIF', 'a.gif', Buffer.from('GIF89a/*<html><script>alert(1)</script>*/=1;'), 'file.content-differs'],
      ['a cut-off PNG', 'a.png', aPng().subarray(0, -20), 'file.damaged'],
      ['a page called text', 'a.txt', page, 'file.active-content'],
      ['a workbook with macros', 'a.docx', aDocx(['word/vbaProject.bin']), 'file.active-content'],
      ['a text that is none', 'a.csv', Buffer.from('a\0b'), 'file.not-plain-text'],
      ['a name too long', `${'a'.repeat(200)}.txt`, Buffer.from('words'), 'file.name-not-usable'],
    ])('%s, in plain words, and keeps nothing of it', async (_, name, content, code) => {
      const before = { kept: await kept(), rows: await rows() };
      const answer = await upload(name, content).expect(400);
      expect(answer.body.error).toMatchObject({ details: { code }, message: expect.stringContaining('was not uploaded: ') });
      expect({ kept: await kept(), rows: await rows() }).toEqual(before);
    });

    it('a file over 20 MB', async () => {
      const answer = await upload('long.txt', Buffer.alloc(20_000_001, 'a')).expect(413);
      expect(answer.body.error).toMatchObject({
        details: { code: 'file.too-large' },
        message: expect.stringContaining('larger than 20 MB'),
      });
    });

    it('all of a batch when one of it is refused', async () => {
      const before = await rows();
      const answer = await asStaff('post', '/upload')
        .attach('files', aPng(), { filename: 'a.png' })
        .attach('files', page, { filename: 'b.png' });
      expect(answer.status).toBe(400);
      expect(answer.body.error.message).toContain('“b.png”');
      await expect(rows()).resolves.toBe(before);
    });

    it('to fetch a file from an address, of its own machine above all, for anybody', async () => {
      const asked: string[] = [];
      const machine = createServer((request, response) => {
        asked.push(request.url ?? '');
        response.end('A secret of this machine.');
      }).listen(0, '127.0.0.1');
      await once(machine, 'listening');
      const { port } = machine.address() as AddressInfo;
      try {
        for (const signedIn of [token, await app.signIn({ role: 'strapi-super-admin' })]) {
          const answer = await app.http
            .post('/upload/actions/upload-from-urls')
            .set('Authorization', `Bearer ${signedIn}`)
            .send({ urls: [`http://0.0.0.0:${String(port)}/secret.txt`] });
          expect(answer.status).toBe(403);
          expect(answer.body.error).toMatchObject({
            message: expect.stringContaining('upload the file itself'),
            details: { code: 'upload.by-address' },
          });
        }
        expect(asked).toEqual([]);
      } finally {
        machine.close();
      }
    });

    it('the same when a command brings the file', async () => {
      await mkdir(folder, { recursive: true });
      const filepath = path.join(app.database.folder, 'brought.png');
      await writeFile(filepath, page);
      const files = { filepath, originalFilename: 'brought.png', mimetype: 'image/png', size: page.length };
      await expect(app.strapi.plugin('upload').service('upload').upload({ data: {}, files })).rejects.toMatchObject({
        details: { code: 'file.content-differs' },
      });
    });

    it('the same when a caller goes round the upload service', async () => {
      const { provider } = app.strapi.plugin('upload') as unknown as { provider: { upload(file: object): Promise<void> } };
      const file = { name: 'a.png', hash: 'a_0000000000', ext: '.png', mime: 'image/png', buffer: page };
      await expect(provider.upload(file)).rejects.toMatchObject({ details: { code: 'file.content-differs' } });
    });
  });

  it('replaces a file by one of its own type only', async () => {
    const file = await uploaded('list.txt', Buffer.from('first words'));
    const replace = (name: string, content: Buffer) =>
      asStaff('post', `/upload?id=${file.id}`).attach('files', content, { filename: name });
    const refused = await replace('list.csv', Buffer.from('a,b\n')).expect(400);
    expect(refused.body.error.details.code).toBe('file.replacement-type-differs');
    await replace('list.txt', Buffer.from('<html>')).expect(400);
    expect((await app.http.get(file.url).buffer(true).parse(asBytes)).body.toString()).toBe('first words');
    await replace('new.txt', Buffer.from('second words')).expect(200);
    expect((await app.http.get(file.url).buffer(true).parse(asBytes)).body.toString()).toBe('second words');
    const row = await app.strapi.db.query('plugin::upload.file').findOne({ where: { id: file.id } });
    expect(row.provider_metadata).toEqual({ sha256: sha256('second words'), bytes: 12 });
  });

  it.each(['\u0000', '\ud800x'])('keeps and replaces nothing where what is said of a file cannot be kept (%j)', async (odd) => {
    const file = await uploaded('list.txt', Buffer.from('first words'));
    const before = { kept: await kept(), rows: await rows() };
    const info = { name: 'list.txt', alternativeText: null, caption: `a${odd}`, folder: null };
    const send = (address: string) =>
      asStaff('post', address)
        .field('fileInfo', JSON.stringify(info))
        .attach('files', Buffer.from('second words'), { filename: 'list.txt' });
    for (const address of ['/upload', `/upload?id=${file.id}`, '/upload/files', `/upload/files/${file.id}/replace`]) {
      const { status, body } = await send(address);
      expect([address, status, body.error?.details?.code]).toEqual([address, 400, 'request.unkeepable']);
    }
    expect({ kept: await kept(), rows: await rows() }).toEqual(before);
    expect((await app.http.get(file.url).buffer(true).parse(asBytes)).body.toString()).toBe('first words');
  });

  it('deletes a file with its small formats', async () => {
    const before = await kept();
    const file = await uploaded('wide.png', aPng({ width: 900, height: 500, shade: 9 }));
    expect((await kept()).length).toBeGreaterThan(before.length + 1);
    await asStaff('delete', `/upload/files/${file.id}`).expect(200);
    await expect(kept()).resolves.toEqual(before);
    await app.http.get(file.url).expect(404);
  });
});
