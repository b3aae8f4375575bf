import type { UID } from '@strapi/strapi';
import { z } from 'zod';

import { keepDocumentsApart } from '../../src/bootstrap/adapters/keep-documents-apart';
import type { MembershipRole } from '../../src/plugins/partnerships/contract';
import { aNewsletter, type Newsletter } from '../support/a-newsletter';
import { aStory } from '../support/a-story';
import { type AdminAnswer, inAnswer } from '../support/admin-answers';
import { boot, type BootedApp } from '../support/boot';
import { aPng } from '../support/files/pictures';

const NAMED = z.object({ id: z.number() }).nullable();
const KEPT = z.object({
  id: z.number(),
  documentId: z.string(),
  createdAt: z.string(),
  publishedAt: z.string().nullable(),
  locale: z.string().nullable(),
  createdBy: NAMED,
  updatedBy: NAMED,
});
const LINKS = z.object({ outsideHours: NAMED });
const BODY = z.object({ body: z.array(z.looseObject({ id: z.number(), links: z.array(z.object({ id: z.number() })).optional() })) });

const STORY = 'api::story.story';
const CONTACT = 'api::contact.contact';
const SECTION = 'api::section.section';

/** What Strapi itself keeps of each row is written by nobody: two partnerships, and a member of staff of the first. */
describe('the tenant wall keeps documents apart', () => {
  let app: BootedApp;
  let own: Newsletter;
  let other: Newsletter;
  let token: string;

  beforeAll(async () => {
    app = await boot();
    own = await aNewsletter(app.strapi, { word: 'harbour' });
    other = await aNewsletter(app.strapi, { word: 'quicksilver' });
    token = await memberOf(own, 'manager');
  });

  afterAll(() => app.stop());

  const memberOf = (newsletter: Newsletter, as: MembershipRole): Promise<string> =>
    app.signIn({ memberOf: [{ partnership: newsletter.partnership.documentId, as }] });
  const ask = (method: 'get' | 'post' | 'put', path: string, body?: object): Promise<AdminAnswer> =>
    app.http[method](path).set('Authorization', `Bearer ${token}`).send(body);
  const contentOf = (uid: string, documentId = '') => `/content-manager/collection-types/${uid}${documentId && `/${documentId}`}`;
  const rowsOf = (uid: UID.ContentType, documentId: string): Promise<number> => app.strapi.db.query(uid).count({ where: { documentId } });
  const keptOf = async (uid: UID.ContentType, documentId: string) =>
    KEPT.parse(await app.strapi.db.query(uid).findOne({ where: { documentId }, populate: ['createdBy', 'updatedBy'] }));
  const news = (documentId: string, title: string) => ({ title, kind: 'news', documentId });

  describe('whatever ids a body names:', () => {
    const ownAndForeign = (uid: UID.ContentType): readonly [string, string] => {
      const of = ({ sections: [section], ...newsletter }: Newsletter) => Object.values({ ...newsletter, section });
      const [mine, foreign] = [own, other].map((newsletter) => of(newsletter).find((saved) => uid.endsWith(`.${saved?.ref.type ?? ''}`)));
      return [mine?.documentId ?? '', foreign?.documentId ?? ''];
    };

    it.each([
      ['api::issue.issue', { title: 'Ours' }],
      [STORY, { title: 'Ours' }],
      [SECTION, { heading: 'Ours' }],
      [CONTACT, { label: 'Ours' }],
      ['api::partnership.partnership', { website: 'https://example.org/ours' }],
    ] as const)('a save stays with its own document: %s', async (uid, words) => {
      const [mine, foreign] = ownAndForeign(uid);
      const { id } = await keptOf(uid, mine);
      const answer = await ask('put', contentOf(uid, mine), { ...words, documentId: foreign });
      expect([answer.status, inAnswer.documentId(answer)]).toEqual([200, mine]);
      expect((await keptOf(uid, mine)).id).toBe(id);
      expect(await rowsOf(uid, foreign)).toBe(1);
    });

    it('a new document gets an id of its own', async () => {
      for (const documentId of [other.story.documentId, own.story.documentId, 'anything']) {
        const made = await ask('post', contentOf(STORY), news(documentId, `New beside ${documentId}`));
        expect([made.status, inAnswer.documentId(made)]).toEqual([201, expect.not.stringContaining(documentId)]);
      }
      expect(await rowsOf(STORY, other.story.documentId)).toBe(1);
    });

    it('a new document gets the next row, and the rows do not run out', async () => {
      const { id: taken } = await keptOf(STORY, other.story.documentId);
      for (const id of [taken, 9_007_199_254_740_991, 77_777]) {
        const made = await ask('post', contentOf(STORY), { title: `New at ${id}`, kind: 'news', id });
        expect([id, made.status]).toEqual([id, 201]);
        expect((await keptOf(STORY, inAnswer.documentId(made))).id).not.toBe(id);
      }
      const next = await ask('post', contentOf(STORY), { title: 'After these', kind: 'news' });
      expect([next.status, (await keptOf(STORY, inAnswer.documentId(next))).id < 10_000]).toEqual([201, true]);
    });

    it('a document says truly who wrote it, and when', async () => {
      const past = '1999-01-01T00:00:00.000Z';
      const stranger = NAMED.parse(
        await app.strapi.db.query('admin::user').create({ data: { firstname: 'Robin', email: 'r@example.org' } }),
      );
      const forged = {
        ...{ createdAt: past, updatedAt: past, publishedAt: null, locale: 'cy', localizations: [{ documentId: other.story.documentId }] },
        ...{ createdBy: stranger?.id, updatedBy: stranger?.id, created_by_id: stranger?.id, updated_by_id: stranger?.id },
      };
      const made = await ask('post', contentOf(STORY), { title: 'Signed', kind: 'news', ...forged });
      const before = await keptOf(STORY, inAnswer.documentId(made));
      expect(before).toMatchObject({ createdAt: expect.not.stringContaining('1999'), locale: null, publishedAt: expect.any(String) });
      expect([before.createdBy?.id, before.updatedBy?.id]).not.toContain(stranger?.id);
      await ask('put', contentOf(STORY, before.documentId), { title: 'Signed again', ...forged });
      const { createdAt, createdBy, updatedBy } = await keptOf(STORY, before.documentId);
      expect([createdAt, createdBy, updatedBy]).toEqual([before.createdAt, before.createdBy, before.createdBy]);
    });
  });

  describe('in the database itself', () => {
    const stories = () => app.strapi.db.connection('stories');
    const INDEX = 'concord_apart_stories';
    // The driver's errors are of another realm where a suite ran before.
    const ALIKE = { message: expect.stringMatching(/unique/i) as string };

    it('no two rows have one document id, not even for Concord itself', async () => {
      const twice = app.strapi.db.query(STORY).create({ data: { title: 'Twice', documentId: other.story.documentId } as never });
      await expect(twice).rejects.toMatchObject(ALIKE);
      expect(await rowsOf(STORY, other.story.documentId)).toBe(1);
    });

    it('two that shared one before are named in the log, and start is not refused; once parted, they stay apart', async () => {
      const warned = jest.spyOn(app.strapi.log, 'warn').mockReturnValue(app.strapi.log);
      await app.strapi.db.connection.raw('DROP INDEX ??', [INDEX]);
      await stories().insert(['One', 'Two'].map((title) => ({ document_id: 'shared', title })));
      await keepDocumentsApart(app.strapi, [STORY]);
      expect(warned.mock.calls).toEqual([[expect.stringMatching(/"Story" share an identity: shared\./)]]);
      await stories().where({ title: 'Two' }).delete();
      await keepDocumentsApart(app.strapi, [STORY]);
      await expect(stories().insert({ document_id: 'shared', title: 'Two' })).rejects.toMatchObject(ALIKE);
      expect(warned).toHaveBeenCalledTimes(1);
      await stories().where({ document_id: 'shared' }).delete();
      warned.mockRestore();
    });
  });

  describe('whatever a link carries beside an id:', () => {
    it.each(['connect', 'set', 'disconnect'] as const)('columns of the table of links are nobody’s to write: %s', async (how) => {
      const [mine, foreign] = [await keptOf(CONTACT, own.contact.documentId), await keptOf(CONTACT, other.contact.documentId)];
      const linksOf = async (documentId: string) =>
        LINKS.parse(await app.strapi.db.query(CONTACT).findOne({ where: { documentId }, populate: ['outsideHours'] }));
      for (const column of ['contact_id', 'inv_contact_id']) {
        const outsideHours = { [how]: [{ id: mine.id, __pivot: { [column]: foreign.id } }] };
        const answer = await ask('put', contentOf(CONTACT, own.contact.documentId), { outsideHours });
        expect([column, answer.status, answer.text.includes('link.unknown')]).toEqual([column, 400, true]);
        expect(await linksOf(own.contact.documentId)).toEqual({ outsideHours: null });
        expect(await linksOf(other.contact.documentId)).toEqual({ outsideHours: null });
      }
    });

    it('neither are they in a block or for a file', async () => {
      const foreign = await keptOf(STORY, other.story.documentId);
      const mine = await keptOf(STORY, own.story.documentId);
      const section = contentOf(SECTION, own.sections[0]?.documentId);
      const link = { set: [{ id: mine.id, __pivot: { story_id: foreign.id } }] };
      const block = await ask('put', section, { placements: [{ __component: 'placement.story', story: link }] });
      const file = await app.strapi.db.query('plugin::upload.file').create({
        data: {
          name: 'a.png',
          hash: 'a',
          mime: 'image/png',
          size: 1,
          url: '/a.png',
          provider: 'x',
          partnerships: [await ownRow()],
        } as never,
      });
      const issue = await app.strapi.db.query('api::issue.issue').findOne({ where: { documentId: other.issue.documentId } });
      const cover = { id: file.id, __pivot: { related_id: issue?.id } };
      const media = await ask('put', contentOf('api::issue.issue', own.issue.documentId), { cover });
      expect([block.status, media.status]).toEqual([400, 400]);
      const issues = app.strapi.db.query('api::issue.issue');
      expect(await issues.findOne({ where: { documentId: other.issue.documentId }, populate: ['cover'] })).toMatchObject({ cover: null });
    });

    it('a file is uploaded for no document: it gets into one by a save of it, which is recorded', async () => {
      const issues = app.strapi.db.query('api::issue.issue');
      for (const { issue } of [own, other]) {
        const { documentId } = issue;
        const { id } = await keptOf('api::issue.issue', documentId);
        const sent = app.http.post('/upload').set('Authorization', `Bearer ${token}`);
        const named = sent.field({ ref: 'api::issue.issue', refId: String(id), field: 'cover' });
        const answer = await named.attach('files', aPng(), { filename: 'planted.png', contentType: 'image/png' });
        expect([answer.status, inAnswer.fileId(answer)]).toEqual([201, expect.any(Number)]);
        expect(await issues.findOne({ where: { documentId }, populate: ['cover'] })).toMatchObject({ cover: null });
      }
    });

    const ownRow = async () => (await keptOf('api::partnership.partnership', own.partnership.documentId)).id;
  });

  describe('however an id is written that the database may read as a number:', () => {
    const ODD = (id: number) => [
      `0_${id}`,
      `0x${id.toString(16)}`,
      ` ${id}`,
      `+${id}`,
      `${id}e0`,
      `${id}.0`,
      '',
      'x',
      '99999999999',
      true,
      {},
    ];

    it('nobody becomes the second owner without having agreed', async () => {
      const { id } = await keptOf('api::partnership.partnership', other.partnership.documentId);
      for (const odd of ODD(id)) {
        for (const coOwner of [odd, [odd], { connect: [odd] }, { connect: [{ id: odd }] }, { set: [{ id: odd }] }, { connect: odd }]) {
          const answer = await ask('put', contentOf(STORY, own.story.documentId), { coOwner });
          const isNothing = [odd, coOwner].every((sent) => JSON.stringify(sent) === '{}') || JSON.stringify(coOwner) === '{"connect":""}';
          if (!isNothing) expect([coOwner, answer.status, answer.text]).toEqual([coOwner, 400, expect.stringContaining('"code":"')]);
          const stories = app.strapi.db.query(STORY);
          const saved: unknown = await stories.findOne({ where: { documentId: own.story.documentId }, populate: ['coOwner'] });
          expect([coOwner, saved]).toEqual([coOwner, expect.objectContaining({ coOwner: null })]);
        }
      }
    });

    it('no file or folder gets to another, and no picker is asked about another’s block', async () => {
      const folders = app.strapi.db.query('plugin::upload.folder');
      const folder = async (name: string, of: Newsletter) =>
        folders.create({
          data: {
            name,
            path: `/${name}`,
            pathId: Number(name),
            partnership: (await keptOf('api::partnership.partnership', of.partnership.documentId)).id,
          },
        });
      const [mine, foreign] = [await folder('901', own), await folder('902', other)];
      for (const odd of ODD(foreign.id).filter((sent) => typeof sent === 'string')) {
        const moves = [
          await ask('post', '/upload/actions/bulk-move', { fileIds: [], folderIds: [mine.id], destinationFolderId: odd }),
          await ask('post', '/upload/actions/bulk-move', { fileIds: [], folderIds: [mine.id, odd], destinationFolderId: null }),
          await ask('post', '/upload/actions/bulk-move', { fileIds: [odd], folderIds: [mine.id], destinationFolderId: null }),
          await ask('post', '/upload/folders', { name: 'Inside', parent: odd }),
          await ask('put', `/upload/folders/${encodeURIComponent(odd || 'x')}`, { name: 'Taken', parent: null }),
          await ask('put', `/upload/folders/${mine.id}`, { parent: odd }),
          await app.http
            .post('/upload')
            .set('Authorization', `Bearer ${token}`)
            .field('fileInfo', JSON.stringify({ folder: odd }))
            .attach('files', aPng(), { filename: 'inside.png', contentType: 'image/png' }),
          await ask('get', `/content-manager/relations/placement.story/story?id=${encodeURIComponent(odd || 'x')}`),
        ];
        for (const { status, text } of moves)
          expect([odd, [400, 404].includes(status), text]).toEqual([odd, true, expect.stringContaining('"code":"')]);
      }
      for (const odd of [
        true,
        false,
        [true],
        [foreign.id],
        [],
        { id: foreign.id },
        { $ne: foreign.id },
        { $gt: 0 },
        1.5,
        -1,
        99_999_999_999,
      ]) {
        const answers = [
          await ask('post', '/upload/folders', { name: 'Inside', parent: odd }),
          await ask('put', `/upload/folders/${mine.id}`, { parent: odd }),
          await ask('put', `/upload/folders/${mine.id}`, { name: 'Inside', parent: odd }),
          await ask('post', '/upload/actions/bulk-move', { fileIds: [], folderIds: [mine.id], destinationFolderId: odd }),
          await ask('post', '/upload/actions/bulk-move', { fileIds: [odd], folderIds: [odd], destinationFolderId: null }),
          await ask('post', '/upload/actions/bulk-update', { updates: [{ id: odd, fileInfo: { name: 'a', folder: odd } }] }),
          await app.http
            .post('/upload')
            .set('Authorization', `Bearer ${token}`)
            .field('fileInfo', JSON.stringify({ folder: odd }))
            .attach('files', aPng(), { filename: 'inside.png', contentType: 'image/png' }),
        ];
        for (const [at, { status, text }] of answers.entries())
          expect([odd, at, [400, 404].includes(status), text]).toEqual([odd, at, true, expect.stringContaining('"code":"')]);
      }
      expect(await folders.findOne({ where: { id: mine.id }, populate: ['parent'] })).toMatchObject({ parent: null });
      expect(await folders.findOne({ where: { id: foreign.id }, populate: ['children'] })).toMatchObject({ name: '902', children: [] });
    });
  });

  describe('whatever block a body names by its row:', () => {
    const list = (text: string) => ({ __component: 'block.link-list' as const, links: [{ text, url: 'https://example.org/' }] });
    const bodyOf = async (documentId: string) =>
      BODY.parse(
        await app.strapi.db.query(STORY).findOne({ where: { documentId }, populate: { body: { populate: { links: true } } } as never }),
      ).body;
    const forSomebody = async (newsletter: Newsletter, title: string) =>
      (await aStory(app.strapi, { title, partnership: newsletter.partnership.documentId, body: [list('Theirs')] })).documentId;

    it('another’s blocks stay where they are, as they are', async () => {
      const [mine, foreign] = [await forSomebody(own, 'With a list of ours'), await forSomebody(other, 'With a list of theirs')];
      const before = await bodyOf(foreign);
      const [ours, theirs] = [(await bodyOf(mine))[0], before[0]];
      const taken = { text: 'Taken over', url: 'https://example.org/' };
      const bodies = [
        [{ __component: 'block.link-list', id: theirs?.id, links: [taken] }],
        [{ __component: 'block.link-list', id: ours?.id, links: [{ ...taken, id: theirs?.links?.[0]?.id }] }],
        [{ __component: 'block.link-list', links: [{ ...taken, id: theirs?.links?.[0]?.id }] }],
      ];
      for (const body of bodies) {
        await ask('put', contentOf(STORY, mine), { body });
        await ask('post', contentOf(STORY), { title: 'With blocks of others', kind: 'news', body });
        expect(await bodyOf(foreign)).toEqual(before);
      }
    });

    it('answers for another’s block as for one that never was', async () => {
      const [mine, foreign] = [await forSomebody(own, 'Guessing'), await forSomebody(other, 'Guessed at')];
      const theirs = (await bodyOf(foreign))[0]?.id ?? 0;
      const answers = await Promise.all(
        [theirs, theirs + 100_000].map((id) => ask('put', contentOf(STORY, mine), { body: [{ ...list('Mine'), id }] })),
      );
      expect(answers[0]?.status).toBe(400);
      expect([answers[0]?.status, answers[0]?.text]).toEqual([answers[1]?.status, answers[1]?.text]);
    });
  });
});
