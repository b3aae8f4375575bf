import { FORM_HEADER } from '../../src/plugins/partnerships/contract/open-form';
import { aNewsletter, type Newsletter } from '../support/a-newsletter';
import { aStory } from '../support/a-story';
import { type AdminAnswer, inAnswer } from '../support/admin-answers';
import { boot, type BootedApp } from '../support/boot';
import { aPng } from '../support/files/pictures';

interface Asked {
  readonly form?: string;
  readonly body?: object;
}
type Staff = (method: 'get' | 'post' | 'put', path: string, asked?: Asked) => Promise<AdminAnswer>;

/** Mei works for both and has the first picked; Priya and Sarah work for one each. */
describe('the media library in a form', () => {
  let app: BootedApp;
  let salford: Newsletter;
  let lancashire: Newsletter;
  let tokens: Readonly<Record<'mei' | 'priya' | 'sarah', string>>;
  let mei: Staff;
  let priya: Staff;
  let sarah: Staff;
  let issue: string;

  beforeAll(async () => {
    app = await boot();
    salford = await aNewsletter(app.strapi, { word: 'harbour' });
    lancashire = await aNewsletter(app.strapi, { word: 'moor' });
    const [north, south] = [salford.partnership.documentId, lancashire.partnership.documentId];
    const memberOf = (...ones: readonly string[]) =>
      app.signIn({ memberOf: ones.map((partnership) => ({ partnership, as: partnership === south ? 'contributor' : 'editor' })) });
    tokens = { mei: await memberOf(north, south), priya: await memberOf(north), sarah: await memberOf(south) };
    [mei, priya, sarah] = [staff(tokens.mei), staff(tokens.priya), staff(tokens.sarah)];
    issue = `api::issue.issue/${lancashire.issue.documentId}`;
    await pick(salford);
  });

  afterAll(() => app.stop());

  const staff =
    (token: string): Staff =>
    (method, path, { form = '', body } = {}) =>
      app.http[method](path).set('Authorization', `Bearer ${token}`).set(FORM_HEADER, form).send(body);
  const pick = (one: Newsletter | null) =>
    mei('put', '/partnerships/mine/working-in', { body: { partnership: one?.partnership.ref.id ?? null } });
  const send = (form: string, token = tokens.mei, fileInfo: object = {}) =>
    app.http
      .post('/upload')
      .set('Authorization', `Bearer ${token}`)
      .set(FORM_HEADER, form)
      .field('fileInfo', JSON.stringify(fileInfo))
      .attach('files', aPng(), { filename: 'red.png', contentType: 'image/png' });
  const whose = async (id: number): Promise<readonly string[]> => {
    const seen = async (who: Staff) => (await who('get', `/upload/files/${String(id)}`)).status === 200;
    return [...((await seen(priya)) ? ['Salford'] : []), ...((await seen(sarah)) ? ['Lancashire'] : [])];
  };
  const uploadedIn = async (form: string): Promise<readonly string[]> => whose(inAnswer.fileId(await send(form).expect(201)));

  it('takes a file for the partnership of the form, whichever is picked: of what is saved, of its parts and of what is new', async () => {
    const { partnership, sections, story } = lancashire;
    const forms = [
      issue,
      `api::section.section/${sections[0]?.documentId ?? ''}`,
      `api::story.story/${story.documentId}`,
      `api::partnership.partnership/${partnership.documentId}`,
    ];
    for (const picked of [salford, null]) {
      await pick(picked);
      for (const form of forms) expect([form, await uploadedIn(form)]).toEqual([form, ['Lancashire']]);
    }
    await pick(salford);
    expect(await uploadedIn('')).toEqual(['Salford']);
  });

  it('lists files and folders of that partnership, and makes folders there', async () => {
    const [here, there] = [inAnswer.fileId(await send(issue).expect(201)), inAnswer.fileId(await send('').expect(201))];
    const folder = inAnswer.folderId(await mei('post', '/upload/folders', { form: issue, body: { name: 'Of the moor', parent: null } }));
    const own = inAnswer.folderId(await mei('post', '/upload/folders', { body: { name: 'Of the harbour', parent: null } }));
    const listed = async (path: string, form: string) => JSON.stringify((await mei('get', `/upload/${path}`, { form })).body);
    const files = async (form: string): Promise<readonly number[]> => {
      const answer = await listed('files?pageSize=100', form);
      return [here, there].filter((id) => answer.includes(`"id":${String(id)},`));
    };
    expect([await files(issue), await files('')]).toEqual([[here], [there]]);
    for (const path of ['folders', 'folder-structure']) {
      expect([await listed(path, issue), await listed(path, '')]).toEqual([
        expect.stringContaining('Of the moor'),
        expect.stringContaining('Of the harbour'),
      ]);
      expect(await listed(path, issue)).not.toContain('Of the harbour');
    }
    expect((await sarah('get', `/upload/folders/${String(folder)}`)).status).toBe(200);
    expect((await priya('get', `/upload/folders/${String(folder)}`)).status).toBe(404);
    expect(inAnswer.fileId(await send(issue, tokens.mei, { folder }).expect(201))).toEqual(expect.any(Number));
    expect(await whose(inAnswer.fileId(await send(issue, tokens.mei, { folder: own }).expect(201)))).toEqual(['Salford']);
  });

  it('believes nobody further than they work: of two owners it is the one that they work for, and else the one picked', async () => {
    const joint = await aStory(app.strapi, { partnership: lancashire.partnership.documentId, coOwner: salford.partnership.documentId });
    const form = `api::story.story/${joint.documentId}`;
    expect(await uploadedIn(form)).toEqual(['Lancashire']);
    expect(await whose(inAnswer.fileId(await send(form, tokens.priya).expect(201)))).toEqual(['Salford']);
    for (const foreign of [issue, 'api::issue.issue/none', 'api::topic.topic/any', 'admin::user/1', 'toString/x', 'x', '/'])
      expect([foreign, await whose(inAnswer.fileId(await send(foreign, tokens.priya).expect(201)))]).toEqual([foreign, ['Salford']]);
    const seen = JSON.stringify((await priya('get', '/upload/folders', { form: issue })).body);
    expect(seen).not.toContain('Of the moor');
  });
});
