import { aNewsletter, type Newsletter } from '../support/a-newsletter';
import { boot, type BootedApp } from '../support/boot';
import { COMMAND, publishingOf } from '../support/editorial-services';
import { asStaff, type Staff, verdict } from '../support/people/as-staff';

interface Refused {
  readonly message: string;
  readonly details: { readonly code: string; readonly errors?: readonly { readonly path: readonly string[]; readonly message: string }[] };
}
const refusalIn = ({ body }: { readonly body: unknown }): Refused => (body as { readonly error: Refused }).error;

/** What nobody who is not a programmer should have to read. */
const MACHINE_WORDS = /must match|Policy Failed|Unexpected|JSON at|Invalid input|expected string|`|\^/;

describe('a refusal', () => {
  let app: BootedApp;
  let newsletter: Newsletter;
  let editor: Staff;
  let manager: Staff;
  let token: string;

  beforeAll(async () => {
    app = await boot();
    newsletter = await aNewsletter(app.strapi);
    const signIn = (as: 'editor' | 'manager') => app.signIn({ memberOf: [{ partnership: newsletter.partnership.documentId, as }] });
    token = await signIn('editor');
    [editor, manager] = [asStaff(app.http, token), asStaff(app.http, await signIn('manager'))];
  });

  afterAll(() => app.stop());

  const issueForm = () => `/content-manager/collection-types/api::issue.issue/${newsletter.issue.documentId}`;

  it('of a form names the field and says what to do, beside the field and in the notice', async () => {
    const answer = await editor.put(issueForm(), { period: 'June', number: 99_999_999_999 });
    expect(verdict(answer)).toBe('400 content.invalid');
    const { message, details } = refusalIn(answer);
    expect(message).toContain('“Month” must be a year and a month, such as 2026-06.');
    expect(message).toContain('“Number” is too high. It can be 999,999 at most.');
    expect(details.errors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: ['period'], message: 'This must be a year and a month, such as 2026-06.' }),
        expect.objectContaining({ path: ['number'], message: 'This is too high. It can be 999,999 at most.' }),
      ]),
    );
    expect(answer.text).not.toMatch(MACHINE_WORDS);
  });

  it('of a field inside a row says which row', async () => {
    const at = `/content-manager/collection-types/api::event.event/${newsletter.event.documentId}`;
    const answer = await editor.put(at, { occurrences: [{ startDate: '2026-06-03', bookingUrl: 'book here' }] });
    expect(verdict(answer)).toBe('400 content.invalid');
    expect(refusalIn(answer).message).toMatch(/^“Booking link” \(“Dates”, no\. 1\) must be a whole web address/);
  });

  it('of a link to what is not there quotes no id, neither in the answer nor in the audit trail', async () => {
    const at = `/content-manager/collection-types/api::event.event/${newsletter.event.documentId}`;
    const nowhere = 'x'.repeat(24);
    const answer = await editor.put(at, { organiser: { connect: [{ documentId: nowhere }] } });
    expect(verdict(answer)).toBe('400 link.unknown');
    const trail = await manager.get('/editorial/audit');
    expect(trail.text).toContain(refusalIn(answer).message);
    expect(answer.text + trail.text).not.toContain(nowhere);
  });

  it('of a piece of text that stands elsewhere says what may have happened, and nothing of components', async () => {
    const piece = { __component: 'block.prose', id: 999_999, body: [] };
    const answer = await editor.put(`/content-manager/collection-types/api::story.story/${newsletter.story.documentId}`, { body: [piece] });
    expect(verdict(answer)).toBe('400 content.part-unknown');
    expect(refusalIn(answer).message).toMatch(/taken it out/);
    expect(answer.text).not.toMatch(/component|entity|not related/);
  });

  it('of Strapi’s own copying says where Concord’s is, and nothing of entities', async () => {
    const answer = await editor.post(`/content-manager/collection-types/api::issue.issue/auto-clone/${newsletter.issue.documentId}`);
    expect(verdict(answer)).toBe('400 duplicate.stock');
    expect(refusalIn(answer).message).toContain('“Duplicate”');
    expect(answer.text).not.toMatch(/[Ee]ntity|unique|relational|prohibited/);
  });

  it('of Strapi’s own doors has a code and words for a person', async () => {
    const answers = [
      await editor.get('/admin/users'),
      await editor.get('/content-type-builder/content-types'),
      await editor.get('/nowhere/at-all'),
      await Promise.resolve(app.http.get('/admin/users/me')),
    ];
    expect(answers.map(verdict)).toEqual([
      '403 request.not-allowed',
      '403 request.not-allowed',
      '404 request.not-found',
      '401 request.not-signed-in',
    ]);
    for (const answer of answers) expect(answer.text).not.toMatch(MACHINE_WORDS);
  });

  describe('of a list asked for in a way that no page asks', () => {
    const LISTS = [
      '/content-manager/collection-types/api::story.story',
      '/upload/files',
      '/content-manager/relations/api::issue.issue/sections',
    ];
    const ASKED = [
      '_q[]=a',
      '_q[$ne]=a',
      'fields=constructor',
      'fields[0]=__proto__',
      'filters[title][$jsonSupersetOf]=1',
      'filters[$and][0][title][$jsonSupersetOf]=1',
      'sort=constructor',
      'sort[constructor]=asc',
      'populate=constructor',
      'filters[constructor]=1',
      ...['null', 'NaN', '__proto__', '99999999999999999999', '2e0', 'x'].flatMap((odd) => [
        `filters[id]=${odd}`,
        `filters[id][$gt]=${odd}`,
        `filters[partnership][id][$in][0]=${odd}`,
        `filters[folder][id]=${odd}`,
        `filters[parent][id]=${odd}`,
        `idsToOmit[]=${odd}`,
        `id=${odd}`,
        `page=${odd}`,
        `pageSize=${odd}`,
        `filters[createdAt]=${odd}`,
        `filters[isArchived]=${odd}`,
      ]),
      ...['$and', '$or', '$not', '$in', '$between', '$null', '$eq', '$contains', '$nowhere'].flatMap((operator) => [
        `filters[${operator}]=x`,
        `filters[title][${operator}]=x`,
        `filters[title][${operator}][a]=x`,
        `filters[title][${operator}][]=x`,
        `filters[name][${operator}]=x`,
        `filters[heading][${operator}]=x`,
        `filters[id][${operator}]=x`,
      ]),
      'filters=x',
      'filters[title][$between][0]=a&filters[title][$between][1]=b',
      ...['..%2f..%2fx', '.', 'title.', '.title', 'title:up', 'title:', ':asc', 'partnership.name', 'a%20b', 'title,', '%2f'].flatMap(
        (odd) => [
          `sort=${odd}`,
          `sort[0]=${odd}`,
          `sort[${odd}]=asc`,
          `fields=${odd}`,
          `populate=${odd}`,
          `populate[${odd}]=1`,
          `filters[${odd}]=1`,
        ],
      ),
      'sort[title]=up',
      'sort[title][x]=asc',
      'locale=x',
      'status=x',
      'state=x',
    ];

    it.each(LISTS.flatMap((list) => ASKED.map((asked) => [list, asked])))('is none of a fault: %s?%s', async (list, asked) => {
      const answer = await editor.get(`${list}?${asked}`);
      expect(`${String(answer.status)} ${answer.text.slice(0, 300)}`).toMatch(/^(?:200|40[04] .*"code":")/);
    });
  });

  it('of text that no database keeps says so, wherever it stands', async () => {
    const story = `/content-manager/collection-types/api::story.story`;
    const answers = [
      await editor.get(`${story}/%00`),
      await editor.get(`${story}?_q=a%00`),
      await editor.get('/upload/files?filters[name]=%00'),
      await editor.put(`${story}/${newsletter.story.documentId}`, { title: 'Harbour\u0000 news' }),
      await editor.post('/upload/folders', { name: 'a\u0000', parent: null }),
    ];
    expect(answers.map(verdict)).toEqual(answers.map(() => '400 request.unkeepable'));
  });

  it('of more than can be deleted at once says how many can be', async () => {
    const documentIds = Array.from({ length: 70_000 }, (_, at) => `x${String(at)}`);
    const answer = await editor.post('/content-manager/collection-types/api::story.story/actions/bulkDelete', { documentIds });
    expect(verdict(answer)).toBe('400 request.too-many');
    expect(refusalIn(answer).message).toContain('at most 500');
  });

  describe('of what no form sends', () => {
    const story = (body: object) => JSON.stringify(body);
    // JSON.stringify does not reach so deep itself.
    const deep = (field: string, depth: number) => `{"title":"Taken","${field}":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    const SENT = [
      ...['title', 'slug', 'kind', 'summary', 'visibility'].map((field) => story({ [field]: { toString: 1 } })),
      story({ title: { toString: null, valueOf: null } }),
      story({ topics: { connect: [{ documentId: { toString: 1 } }] } }),
      ...['__proto__', 'constructor', 'toString'].map((__component) => story({ body: [{ __component }] })),
      story({ body: [{ __component: 'block.prose', id: { toString: 1 } }] }),
      story({ body: [{ __component: 'block.prose', body: [{ type: 'paragraph', children: [null] }] }] }),
      story({ audiences: { connect: [{ id: 1, position: { before: 'x' } }] } }),
      ...[3000, 20_000, 100_000].flatMap((depth) => ['title', 'body', 'nothing', 'partnership'].map((field) => deep(field, depth))),
      '[1]',
    ];

    it.each(SENT)('says so, and nothing is saved (%#)', async (text) => {
      const at = '/content-manager/collection-types/api::story.story';
      const ask = (method: 'put' | 'post', path: string) =>
        app.http[method](path).set('Authorization', `Bearer ${token}`).type('json').send(text);
      const before = await app.strapi.db.query('api::story.story').findMany();
      for (const answer of [await ask('put', `${at}/${newsletter.story.documentId}`), await ask('post', at)]) {
        expect([verdict(answer), answer.text]).toEqual([expect.stringMatching(/^400 (?:request|link|content)\./), expect.any(String)]);
        expect(answer.text).not.toMatch(MACHINE_WORDS);
      }
      expect(await app.strapi.db.query('api::story.story').findMany()).toEqual(before);
    });
  });

  it.each(['null', 'NaN', '__proto__', '99999999999999999999', '2e0', 'x'])('of a file or folder at %s is none of a fault', async (odd) => {
    const answers = [
      await editor.get(`/upload/files/${odd}`),
      await editor.put(`/upload/files/${odd}`, { fileInfo: { name: 'a' } }),
      await editor.delete(`/upload/files/${odd}`),
      await editor.get(`/upload/folders/${odd}`),
      await editor.put(`/upload/folders/${odd}`, { name: 'a', parent: null }),
      await editor.post('/upload/folders', { name: 'a', parent: odd }),
      await editor.post('/upload/actions/bulk-delete', { fileIds: [odd], folderIds: [odd] }),
      await editor.get(`/upload/files/page?fileId=${odd}`),
      await editor.get(`/content-manager/relations/placement.story/story?id=${odd}`),
      await editor.get(`/content-manager/relations/placement.story/${odd}/story`),
      await editor.get(`/upload/configuration?id=${odd}`),
    ];
    for (const [at, { status, text }] of answers.entries())
      expect(`${String(at)}: ${String(status)} ${text.slice(0, 300)}`).toMatch(/^\d+: (?:20[04]|40[0345] .*"code":")/);
  });

  it.each(['__proto__', 'constructor', 'toString'])('of a page about a kind of thing called %s is none of a fault', async (name) => {
    const at = [
      `/content-manager/relations/${name}/title`,
      `/content-manager/relations/${name}/1/title`,
      `/content-manager/collection-types/${name}`,
      `/content-manager/collection-types/${name}/1`,
      `/editorial/documents/${name}/1/standing`,
      `/editorial/state-counts/${name}`,
      `/content-manager/relations/api::issue.issue/${name}`,
    ];
    const answers = await Promise.all(at.map(async (path) => [path, verdict(await editor.get(path))]));
    for (const [path, told] of answers) expect([path, told]).toEqual([path, expect.stringMatching(/^40[034] [a-z-]+\./)]);
    expect(Math.floor((await editor.get(`/content-manager/collection-types/${name}?state=draft`)).status / 100)).toBe(4);
  });

  it('of words that are no JSON says so, at editorial’s doors as at the content-manager’s', async () => {
    const publish = `/editorial/documents/api::issue.issue/${newsletter.issue.documentId}/publish`;
    for (const [method, path] of [['post', publish] as const, ['put', issueForm()] as const]) {
      const answer = await app.http[method](path).set('Authorization', `Bearer ${token}`).type('json').send('{"preflight": ');
      expect([path, verdict(answer)]).toEqual([path, '400 request.unreadable']);
      expect(answer.text).not.toMatch(MACHINE_WORDS);
    }
  });

  it('of an invitation says what an e-mail address looks like', async () => {
    const { data } = (await manager.get('/partnerships/managed')).body as { data: readonly { readonly id: string }[] };
    const house = data[0]?.id ?? '';
    const invitations = [
      await manager.post(`/partnerships/managed/${house}/invitations`, { email: 'nobody', role: 'editor' }),
      await manager.post(`/partnerships/managed/${house}/invitations`, { email: 7, role: 'editor' }),
      await manager.post(`/partnerships/managed/${house}/practitioners`, { email: 'nobody', name: 'Jo' }),
      await manager.post(`/partnerships/managed/${house}/practitioners`, { name: 'Jo' }),
    ];
    for (const answer of invitations) {
      expect(answer.status).toBe(400);
      expect(refusalIn(answer).details.code).toMatch(/^[a-z-]+\.[a-z-]+$/);
      expect(refusalIn(answer).message).toContain('name@');
      expect(answer.text).not.toMatch(MACHINE_WORDS);
    }
  });

  it('of a number that no reader’s page can hold is a blocker in words, for what was saved before there was a maximum', async () => {
    const { strapi } = app;
    const { issue } = await aNewsletter(strapi, { word: 'summer' });
    const { max, ...unbounded } = strapi.contentType('api::issue.issue').attributes.number as { readonly max?: number };
    const attributes = strapi.contentType('api::issue.issue').attributes as Record<string, unknown>;
    attributes.number = unbounded;
    try {
      await strapi.documents('api::issue.issue').update({ documentId: issue.documentId, data: { number: 2_000_000_000 } as never });
    } finally {
      attributes.number = { ...unbounded, max };
    }
    const publishing = publishingOf(strapi).publish({ subject: issue.ref, actor: COMMAND });
    await expect(publishing).rejects.toMatchObject({
      code: 'publication.blocked',
      problems: [expect.objectContaining({ rule: 'issue.number-out-of-range' })],
    });
  });
});
