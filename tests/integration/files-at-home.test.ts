import type { MembershipRole } from '../../src/plugins/partnerships/contract';
import { aNewsletter, type Newsletter } from '../support/a-newsletter';
import { aStory } from '../support/a-story';
import { type AdminAnswer, inAnswer } from '../support/admin-answers';
import { boot, type BootedApp } from '../support/boot';
import { aPng } from '../support/files/pictures';

type Staff = (method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object) => Promise<AdminAnswer>;

/** Two partnerships that own things together, with somebody of each: a picture of Priya's is used where Sarah works too. */
describe('a file that others use', () => {
  let app: BootedApp;
  let salford: Newsletter;
  let lancashire: Newsletter;
  let priyaToken: string;
  let sarahToken: string;
  let priya: Staff;
  let sarah: Staff;

  beforeAll(async () => {
    app = await boot();
    salford = await aNewsletter(app.strapi, { word: 'harbour' });
    lancashire = await aNewsletter(app.strapi, { word: 'moor' });
    [priyaToken, sarahToken] = [await memberOf(salford, 'editor'), await memberOf(lancashire, 'publisher')];
    [priya, sarah] = [staff(priyaToken), staff(sarahToken)];
  });

  afterAll(() => app.stop());

  const memberOf = (newsletter: Newsletter, as: MembershipRole): Promise<string> =>
    app.signIn({ memberOf: [{ partnership: newsletter.partnership.documentId, as }] });
  const staff =
    (token: string): Staff =>
    (method, path, body) =>
      app.http[method](path).set('Authorization', `Bearer ${token}`).send(body);
  const send = (query: string, token = priyaToken) =>
    app.http
      .post(`/upload${query}`)
      .set('Authorization', `Bearer ${token}`)
      .attach('files', aPng(), { filename: 'pier.png', contentType: 'image/png' });
  const aPicture = async (): Promise<number> => inAnswer.fileId(await send('').expect(201));
  const save = ({ issue: { documentId } }: Newsletter, data: object): Promise<unknown> =>
    app.strapi.documents('api::issue.issue').update({ documentId, data: data as never });
  const codeOf = ({ status, text }: AdminAnswer): string => /"code":"([^"]+)"/.exec(text)?.[1] ?? String(status);
  const sees = async (who: Staff, id: number): Promise<number> => (await who('get', `/upload/files/${String(id)}`)).status;
  const rowOf = (id: number): Promise<unknown> => app.strapi.db.query('plugin::upload.file').findOne({ where: { id } });

  it('is seen and used there, and replaced, renamed, moved and deleted by those who brought it alone', async () => {
    const id = await aPicture();
    expect(await sees(sarah, id)).toBe(404);
    await save(lancashire, { cover: id });
    expect(await sees(sarah, id)).toBe(200);
    const theirs = inAnswer.folderId(await sarah('post', '/upload/folders', { name: 'Ours', parent: null }));
    const before = await rowOf(id);
    const move = (to: number | null) => ({ fileIds: [id], folderIds: [], destinationFolderId: to });
    const fileInfo = { name: 'other.png', caption: 'Other words' };
    for (const [act, answer] of Object.entries({
      replace: await send(`?id=${String(id)}`, sarahToken),
      rename: await app.http
        .post(`/upload?id=${String(id)}`)
        .set('Authorization', `Bearer ${sarahToken}`)
        .field('fileInfo', JSON.stringify(fileInfo)),
      'rename several': await sarah('post', '/upload/actions/bulk-update', { updates: [{ id, fileInfo }] }),
      move: await sarah('post', '/upload/actions/bulk-move', move(theirs)),
      'move to the top': await sarah('post', '/upload/actions/bulk-move', move(null)),
      delete: await sarah('delete', `/upload/files/${String(id)}`),
      'delete several': await sarah('post', '/upload/actions/bulk-delete', { fileIds: [id], folderIds: [] }),
    })) {
      expect([act, codeOf(answer)]).toEqual([act, 'file.of-another']);
      expect(answer.text).toContain('belongs to ');
    }
    expect(await rowOf(id)).toEqual(before);
    expect((await priya('post', '/upload/actions/bulk-update', { updates: [{ id, fileInfo }] })).status).toBe(200);
    await send(`?id=${String(id)}`).expect(200);
    expect(codeOf(await priya('delete', `/upload/files/${String(id)}`))).toBe('file.in-use');
    await save(lancashire, { cover: null });
    expect((await priya('delete', `/upload/files/${String(id)}`)).status).toBe(200);
  });

  it('is seen by others as long as it stands in something that they own, and no longer', async () => {
    const id = await aPicture();
    const section = lancashire.sections[0]?.documentId ?? '';
    const show = (body: readonly object[]) =>
      app.strapi.documents('api::section.section').update({ documentId: section, data: { body } as never });
    await save(lancashire, { cover: id });
    await show([{ __component: 'block.image', image: id, alt: 'A pier' }]);
    expect(await sees(sarah, id)).toBe(200);
    await save(lancashire, { cover: null });
    expect(await sees(sarah, id)).toBe(200);
    await show([]);
    expect([await sees(sarah, id), await sees(priya, id)]).toEqual([404, 200]);
  });

  it('is seen by a second owner until the ownership ends, or what they own is deleted', async () => {
    const id = await aPicture();
    const { documentId: coOwner } = lancashire.partnership;
    await save(salford, { cover: id, coOwner });
    expect(await sees(sarah, id)).toBe(200);
    await save(salford, { coOwner: null });
    expect([await sees(sarah, id), await sees(priya, id)]).toEqual([404, 200]);
    const { documentId } = await aStory(app.strapi, {
      partnership: coOwner,
      body: [{ __component: 'block.image', image: id, alt: 'A pier' }],
    });
    expect(await sees(sarah, id)).toBe(200);
    expect((await sarah('delete', `/content-manager/collection-types/api::story.story/${documentId}`)).status).toBe(200);
    expect([await sees(sarah, id), await sees(priya, id)]).toEqual([404, 200]);
  });

  it('is still seen where one takes it out while another puts it in', async () => {
    const { documentId } = lancashire.story;
    const show = (body: readonly object[]) => app.strapi.documents('api::story.story').update({ documentId, data: { body } as never });
    for (let round = 0; round < 12; round += 1) {
      const id = await aPicture();
      await save(lancashire, { cover: id });
      await Promise.all([save(lancashire, { cover: null }), show([{ __component: 'block.image', image: id, alt: 'A pier' }])]);
      expect(await sees(sarah, id)).toBe(200);
    }
  });
});
