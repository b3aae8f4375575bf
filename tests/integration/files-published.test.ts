import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { SubjectRef } from '../../src/kernel';
import type { PublishingService, WithdrawalKind } from '../../src/plugins/editorial/contract';
import type { PublishedFiles } from '../../src/plugins/delivery/server/src/services/published-files';
import { aBriefing } from '../support/a-briefing';
import { aPartnership } from '../support/a-partnership';
import { asBytes } from '../support/as-bytes';
import { boot, type BootedApp } from '../support/boot';
import { aPdf } from '../support/files/documents';
import { aPng } from '../support/files/pictures';
import { anMp4 } from '../support/files/recordings';
import { type MediaFile, uploadFile } from '../support/files/upload';

const ACTOR = { id: 'command' } as const;
const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

describe('published files', () => {
  let app: BootedApp;
  let partnership: string;
  let published: string;
  let number = 0;

  beforeAll(async () => {
    app = await boot();
    published = app.env.PUBLISHED_FILES_DIR ?? '';
    const { documentId } = await aPartnership(app.strapi);
    partnership = documentId;
    await publish(await subjectOf('partnership', documentId));
  });

  afterAll(() => app.stop());

  const publishing = () => app.strapi.plugin('editorial').service<PublishingService>('publishing');
  const files = () => app.strapi.plugin('delivery').service<PublishedFiles>('published-files');
  const publish = (subject: SubjectRef) => publishing().publish({ subject, actor: ACTOR });
  const withdraw = (subject: SubjectRef, kind: WithdrawalKind = 'withdrawn') =>
    publishing().withdraw({ subject, actor: ACTOR, kind, reason: 'It names the wrong office.', replacement: null });

  const subjectOf = async (type: 'partnership' | 'briefing', documentId: string): Promise<SubjectRef> => {
    const row = await app.strapi.db.query(`api::${type}.${type}`).findOne({ where: { documentId } });
    return { type, id: row.globalId };
  };

  /** Every text has its own number in it, so that no two tests share a file. */
  const words = (text: string): Buffer => Buffer.from(`${text} (${(number += 1)})`);

  const aBriefingWith = async (media: readonly MediaFile[], data: object = {}) => {
    const { documentId } = await aBriefing(app.strapi, { partnership, files: media.map(({ id }) => id), ...data });
    return { documentId, subject: await subjectOf('briefing', documentId) };
  };
  const setFiles = (documentId: string, media: readonly MediaFile[]) =>
    app.strapi.documents('api::briefing.briefing').update({ documentId, data: { files: media.map(({ id }) => id) } as never });

  const addressOf = (content: Buffer, extension: string): string => `/files/${sha256(content)}${extension}`;
  const onDisk = async (address: string) => (await readdir(published)).includes(path.basename(address));
  const untilGone = async (address: string): Promise<void> => {
    for (let attempt = 0; attempt < 100 && (await onDisk(address)); attempt += 1) await new Promise((done) => setTimeout(done, 20));
    expect(await onDisk(address)).toBe(false);
  };
  const lose = ({ hash, ext }: MediaFile) => rm(path.join(app.env.UPLOADS_DIR ?? '', `${hash}${ext}`));

  it('are served to everybody, under the hash of their content, as downloads', async () => {
    const content = aPdf();
    const { subject } = await aBriefingWith([await uploadFile(app, 'Seven minutes – März.pdf', content)]);
    await app.http.get(addressOf(content, '.pdf')).expect(404);
    await publish(subject);
    const answer = await app.http
      .get(addressOf(content, '.pdf'))
      .set('Origin', 'https://partner.example.org')
      .buffer(true)
      .parse(asBytes)
      .expect(200);
    expect(content.equals(answer.body)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Seven minutes  Marz.pdf"; filename*=UTF-8''Seven%20minutes%20%E2%80%93%20M%C3%A4rz.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=300, must-revalidate',
      etag: `"${sha256(content)}"`,
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect(answer.headers['content-security-policy']).toContain('sandbox');
    expect(answer.headers).not.toHaveProperty('access-control-allow-credentials');
  });

  it('are shown in place when they are pictures, and need not be sent twice', async () => {
    const file = await uploadFile(app, 'poster.png', aPng({ width: 40, height: 30 }));
    const { subject } = await aBriefingWith([file]);
    await publish(subject);
    const [name = ''] = await shownBy(subject);
    const answer = await app.http.get(`/files/${name}`).expect(200).expect('Content-Type', 'image/png');
    expect(answer.headers['content-disposition']).toMatch(/^inline;/);
    const again = await app.http
      .get(`/files/${name}`)
      .set('If-None-Match', answer.headers.etag ?? '')
      .expect(304);
    expect(again.headers['cache-control']).toBe('public, max-age=300, must-revalidate');
  });

  it('are sent in part to players, and described without being sent', async () => {
    const content = anMp4();
    const { subject } = await aBriefingWith([await uploadFile(app, 'talk.mp4', content)]);
    await publish(subject);
    const address = addressOf(content, '.mp4');
    const part = await app.http.get(address).set('Range', 'bytes=4-7').buffer(true).parse(asBytes).expect(206);
    expect(part.body.toString()).toBe('ftyp');
    expect(part.headers['content-range']).toBe(`bytes 4-7/${content.length}`);
    await app.http.head(address).expect(200).expect('Content-Length', `${content.length}`);
  });

  it('are gone as soon as the document is withdrawn, and back when it is published again', async () => {
    const content = words('Duty numbers');
    const address = addressOf(content, '.txt');
    const { documentId, subject } = await aBriefingWith([await uploadFile(app, 'numbers.txt', content)]);
    await publish(subject);
    const { headers } = await app.http.get(address).expect(200);
    await withdraw(subject);
    const answer = await app.http
      .get(address)
      .expect(410)
      .expect('Content-Type', /text\/plain/);
    expect(answer.text).toContain('no longer public');
    await app.http
      .get(address)
      .set('If-None-Match', headers.etag ?? '')
      .expect(410);
    await untilGone(address);
    await app.strapi.documents('api::briefing.briefing').update({ documentId, data: { title: 'Corrected' } as never });
    await publish(subject);
    await app.http.get(address).expect(200);
  });

  it('stay while another public document shows them', async () => {
    const content = words('Shared list');
    const address = addressOf(content, '.txt');
    const file = await uploadFile(app, 'list.txt', content);
    const [one, two] = [await aBriefingWith([file]), await aBriefingWith([file])];
    await publish(one.subject);
    await publish(two.subject);
    await withdraw(one.subject);
    await app.http.get(address).expect(200);
    await withdraw(two.subject);
    await app.http.get(address).expect(410);
    await untilGone(address);
  });

  it('change with the document, when it is published and not before', async () => {
    const [old, fresh] = [words('Old list'), words('Fresh list')];
    const { documentId, subject } = await aBriefingWith([await uploadFile(app, 'old.txt', old)]);
    await publish(subject);
    await setFiles(documentId, [await uploadFile(app, 'fresh.txt', fresh)]);
    await app.http.get(addressOf(old, '.txt')).expect(200);
    await app.http.get(addressOf(fresh, '.txt')).expect(404);
    await publish(subject);
    await app.http.get(addressOf(old, '.txt')).expect(410);
    await app.http.get(addressOf(fresh, '.txt')).expect(200);
    await untilGone(addressOf(old, '.txt'));
  });

  it('are not for the public when the document is not', async () => {
    const content = words('For practitioners');
    const { subject } = await aBriefingWith([await uploadFile(app, 'inside.txt', content)], { visibility: 'practitioners' });
    await publish(subject);
    await app.http.get(addressOf(content, '.txt')).expect(404);
    await withdraw(subject);
    await app.http.get(addressOf(content, '.txt')).expect(404);
    await untilGone(addressOf(content, '.txt'));
  });

  it('stop the publication when an original is lost, and nothing goes public', async () => {
    const [kept, lost] = [words('Kept'), words('Lost')];
    const media = [await uploadFile(app, 'kept.txt', kept), await uploadFile(app, 'lost.txt', lost)];
    const { subject } = await aBriefingWith(media);
    if (media[1]) await lose(media[1]);
    await expect(publish(subject)).rejects.toMatchObject({
      code: 'publication.file-missing',
      message: expect.stringContaining('“lost.txt”') as string,
    });
    await app.http.get(addressOf(kept, '.txt')).expect(404);
    expect((await publishing().standing(subject)).state).toBe('draft');
    await files().sweep();
    await expect(onDisk(addressOf(kept, '.txt'))).resolves.toBe(false);
  });

  it('stop the publication when an original is no longer what was saved', async () => {
    const content = words('As signed off');
    const file = await uploadFile(app, 'report.txt', content);
    const { subject } = await aBriefingWith([file]);
    await writeFile(path.join(app.env.UPLOADS_DIR ?? '', `${file.hash}${file.ext}`), 'Something else');
    await expect(publish(subject)).rejects.toMatchObject({ code: 'publication.file-changed' });
    await app.http.get(addressOf(content, '.txt')).expect(404);
    await expect(onDisk(addressOf(content, '.txt'))).resolves.toBe(false);
  });

  it('are those that stand in the media library now, without a save, when one was replaced or described anew', async () => {
    const [old, new_] = [words('The first edition'), words('The second edition')];
    const file = await uploadFile(app, 'guide.txt', old);
    const { subject } = await aBriefingWith([file]);
    await publish(subject);
    const token = await app.signIn({ memberOf: [{ partnership, as: 'editor' }] });
    await app.http
      .post(`/upload?id=${file.id}`)
      .set('Authorization', `Bearer ${token}`)
      .attach('files', new_, 'guide.txt')
      .field('fileInfo', JSON.stringify({ name: 'guide.txt', alternativeText: 'What to do' }))
      .expect(200);
    const standing = await publishing().standing(subject);
    expect(standing).toMatchObject({ state: 'published-with-changes', latestRevision: 2 });
    await publish(subject);
    await app.http.get(addressOf(new_, '.txt')).expect(200);
    await app.http
      .post(`/upload?id=${file.id}`)
      .set('Authorization', `Bearer ${token}`)
      .field('fileInfo', JSON.stringify({ name: 'guide.txt', alternativeText: 'What to do first' }))
      .expect(200);
    expect((await publishing().standing(subject)).latestRevision).toBe(3);
  });

  it('survive a rebuild of the read store, even when their originals are gone', async () => {
    const content = words('Only the copy is left');
    const file = await uploadFile(app, 'copy.txt', content);
    const { subject } = await aBriefingWith([file]);
    await publish(subject);
    await lose(file);
    const once = words('Withdrawn, and lost since');
    const onceFile = await uploadFile(app, 'once.txt', once);
    const withdrawn = await aBriefingWith([onceFile]);
    await publish(withdrawn.subject);
    await withdraw(withdrawn.subject);
    await untilGone(addressOf(once, '.txt'));
    await lose(onceFile);
    const [before, beforeGone] = await tables();
    await app.strapi.plugin('editorial').service<{ rebuild(): Promise<number> }>('upkeep').rebuild();
    await expect(tables()).resolves.toEqual([before, beforeGone]);
    await files().sweep();
    await app.http.get(addressOf(content, '.txt')).expect(200);
    await app.http.get(addressOf(once, '.txt')).expect(410);
  });

  it('are swept at start: what nobody shows goes, what is shown comes back', async () => {
    const content = words('Lost copy');
    const { subject } = await aBriefingWith([await uploadFile(app, 'lost-copy.txt', content)]);
    await publish(subject);
    await rm(path.join(published, path.basename(addressOf(content, '.txt'))));
    const stray = `/files/${'a'.repeat(64)}.txt`;
    await writeFile(path.join(published, path.basename(stray)), 'left by a crash');
    await writeFile(path.join(published, '.unfinished', 'half'), 'half a copy');
    await files().sweep();
    await expect(onDisk(addressOf(content, '.txt'))).resolves.toBe(true);
    await expect(onDisk(stray)).resolves.toBe(false);
    await expect(readdir(path.join(published, '.unfinished'))).resolves.toEqual([]);
  });

  it('are copied again when somebody asks for one whose copy is missing', async () => {
    const content = words('Copied again');
    const { subject } = await aBriefingWith([await uploadFile(app, 'again.txt', content)]);
    await publish(subject);
    await rm(path.join(published, path.basename(addressOf(content, '.txt'))));
    const ask = () => Promise.resolve(app.http.get(addressOf(content, '.txt')));
    const answers = await Promise.all([ask(), ask(), ask()]);
    expect(answers.map(({ status, text }) => [status, text])).toEqual(answers.map(() => [200, content.toString()]));
    await expect(onDisk(addressOf(content, '.txt'))).resolves.toBe(true);
  });

  it('are not unknown, but out of reach for now, when copy and original are both missing', async () => {
    const content = words('Both lost');
    const file = await uploadFile(app, 'both.txt', content);
    const { subject } = await aBriefingWith([file]);
    await publish(subject);
    await lose(file);
    await rm(path.join(published, path.basename(addressOf(content, '.txt'))));
    const answer = await app.http.get(addressOf(content, '.txt'));
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '600']);
    expect(answer.text).toMatch(/^This file is public, but cannot be given out at the moment/);
  });

  it('stay when another installation looks into their folder, and what is its own is removed as ever', async () => {
    const content = words('Still public');
    const { subject } = await aBriefingWith([await uploadFile(app, 'still.txt', content)]);
    await publish(subject);
    await files().sweep();
    const mark = path.join(published, 'installation');
    const own = await readFile(mark, 'utf8');
    const stray = `/files/${'c'.repeat(64)}.txt`;
    await writeFile(path.join(published, path.basename(stray)), 'of another installation');
    await writeFile(mark, 'another installation');
    await files().sweep();
    await expect(onDisk(stray)).resolves.toBe(true);
    await writeFile(mark, own);
    await files().sweep();
    await expect(onDisk(stray)).resolves.toBe(false);
    await app.http.get(addressOf(content, '.txt')).expect(200);
  });

  it('are never found by guessing', async () => {
    await writeFile(path.join(published, `${'b'.repeat(64)}.txt`), 'copied for an act that failed');
    for (const name of [
      `${'b'.repeat(64)}.txt`,
      `${'b'.repeat(64)}.html`,
      `${'B'.repeat(64)}.txt`,
      '..%2fconcord.db',
      '.unfinished',
      '%00',
      'x',
    ]) {
      const answer = await app.http.get(`/files/${name}`).expect(404);
      expect(answer.text).not.toContain('copied for an act');
    }
  });

  const shownBy = async ({ type, id }: SubjectRef): Promise<readonly string[]> => {
    const rows = (await app.strapi.db.connection('concord_read_files').where({ subject_type: type, subject_id: id })) as {
      sha256: string;
      extension: string;
    }[];
    return rows.map(({ sha256: hash, extension }) => `${hash}${extension}`);
  };

  const tables = () =>
    Promise.all([
      app.strapi.db.connection('concord_read_files').select('*').orderBy(['sha256', 'subject_id']),
      app.strapi.db.connection('concord_read_files_gone').select('*').orderBy('sha256'),
    ]);
});
