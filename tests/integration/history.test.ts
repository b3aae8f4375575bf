import { codeOf, requestsTo } from '../support/admin-http';
import { aNewsletter, type Newsletter } from '../support/a-newsletter';
import { boot, type BootedApp } from '../support/boot';

/** History over the admin's HTTP, of a newsletter that an editor works on. */
describe('history', () => {
  let app: BootedApp;
  let newsletter: Newsletter;
  let [editor, stranger] = ['', ''];

  const request = requestsTo(() => app);
  const issue = () => `/editorial/documents/api::issue.issue/${newsletter.issue.documentId}`;
  const form = (uid: string, documentId: string) => `/content-manager/collection-types/${uid}/${documentId}`;
  const history = async (token = editor) => (await request(token)('get', `${issue()}/history`).expect(200)).body.data;

  beforeAll(async () => {
    app = await boot();
    newsletter = await aNewsletter(app.strapi);
    editor = await app.signIn({ memberOf: [{ partnership: newsletter.partnership.documentId, as: 'editor' }] });
    const other = await aNewsletter(app.strapi);
    stranger = await app.signIn({ memberOf: [{ partnership: other.partnership.documentId, as: 'manager' }] });
  });

  afterAll(() => app.stop());

  it('tells who saved what and when, and what readers see', async () => {
    const { preflight } = (await request(editor)('get', issue()).expect(200)).body.data;
    await request(editor)('post', `${issue()}/publish`, { preflight }).expect(200);
    await request(editor)('put', form('api::issue.issue', newsletter.issue.documentId), { title: 'Changed news' }).expect(200);
    const { lines } = await history();
    expect(lines[0]).toMatchObject({ by: 'Robin Marsh', isNewest: true, isPublic: false, happenings: [] });
    expect(lines[1]).toMatchObject({ isPublic: true, happenings: [{ kind: 'published', by: 'Robin Marsh' }] });
  });

  it('compares what is saved with what readers see, under the labels of the form', async () => {
    const answer = await request(editor)('get', `${issue()}/compare?from=public&to=newest`).expect(200);
    expect(answer.body.data.changes).toEqual([{ kind: 'value', label: 'Title', before: 'News of spring', after: 'Changed news' }]);
    const back = await request(editor)('get', `${issue()}/compare?from=newest&to=public`).expect(200);
    expect(back.body.data.changes).toEqual([{ kind: 'value', label: 'Title', before: 'Changed news', after: 'News of spring' }]);
  });

  it('answers for a section with the history of its newsletter', async () => {
    const [section] = await app.strapi
      .documents('api::section.section')
      .findMany({ filters: { issue: { documentId: newsletter.issue.documentId } } });
    const found = await request(editor)('get', `/editorial/documents/api::section.section/${section?.documentId ?? ''}/history`).expect(
      200,
    );
    expect(found.body.data).toEqual(await history());
  });

  it('refuses what it does not understand, and what was never saved, in words', async () => {
    for (const query of ['from=one&to=newest', 'from=0&to=1', 'to=newest', 'from=1.5&to=2', 'from=99999999999&to=1']) {
      const answer = await request(editor)('get', `${issue()}/compare?${query}`);
      expect([answer.status, codeOf(answer)]).toEqual([400, 'request.invalid']);
    }
    const unknown = await request(editor)('get', `${issue()}/compare?from=900&to=newest`);
    expect([unknown.status, codeOf(unknown)]).toEqual([404, 'revision.unknown']);
    expect((await request(editor)('get', `${issue()}/history?before=x`)).status).toBe(400);
  });

  it('says nothing of a document to strangers', async () => {
    const unknown = await request(stranger)('get', '/editorial/documents/api::issue.issue/there-is-none/history');
    for (const path of ['history', 'compare?from=1&to=newest']) {
      const answer = await request(stranger)('get', `${issue()}/${path}`);
      expect([answer.status, answer.body]).toEqual([404, unknown.body]);
    }
  });
});
