import { codeOf } from '../support/admin-http';
import { aNewsletter, type Newsletter } from '../support/a-newsletter';
import { aStory } from '../support/a-story';
import { boot, type BootedApp } from '../support/boot';

/** Two editors at one newsletter, over the content manager's own HTTP. */
describe('a save on top of older words', () => {
  let app: BootedApp;
  let newsletter: Newsletter;
  let other: Newsletter;
  let [grace, robin, stranger] = ['', '', ''];

  const request = (token: string, revision?: number) => (method: 'get' | 'post' | 'put', path: string, body?: object) => {
    const asked = app.http[method](path).set('Authorization', `Bearer ${token}`);
    if (revision !== undefined) void asked.set('X-Concord-Revision', String(revision));
    return body === undefined ? asked : asked.send(body);
  };
  const form = (uid = 'api::issue.issue', documentId = newsletter.issue.documentId) =>
    `/content-manager/collection-types/${uid}/${documentId}`;
  const open = async (token: string, path = form()): Promise<number> =>
    Number((await request(token)('get', path).expect(200)).headers['x-concord-revision']);
  const titleNow = async () => (await app.strapi.documents('api::issue.issue').findOne({ documentId: newsletter.issue.documentId }))?.title;
  const merge = (token: string, body: object) =>
    request(token)('post', `/editorial/documents/api::issue.issue/${newsletter.issue.documentId}/merge`, body);

  beforeAll(async () => {
    app = await boot();
    newsletter = await aNewsletter(app.strapi);
    const own = newsletter.partnership.documentId;
    [grace, robin] = [
      await app.signIn({ memberOf: [{ partnership: own, as: 'editor' }] }),
      await app.signIn({ memberOf: [{ partnership: own, as: 'contributor' }] }),
    ];
    other = await aNewsletter(app.strapi);
    stranger = await app.signIn({ memberOf: [{ partnership: other.partnership.documentId, as: 'manager' }] });
  });

  afterAll(() => app.stop());

  it('is refused, and the first save stays', async () => {
    const [hers, his] = [await open(grace), await open(robin)];
    const saved = await request(grace, hers)('put', form(), { title: 'By Grace' }).expect(200);
    expect(Number(saved.headers['x-concord-revision'])).toBe(hers + 1);
    const stale = await request(robin, his)('put', form(), { title: 'By Robin' });
    expect([stale.status, codeOf(stale)]).toEqual([409, 'revision.stale']);
    expect(await titleNow()).toBe('By Grace');
    await request(grace, hers + 1)('put', form(), { title: 'By Grace again' }).expect(200);
  });

  it('is refused of a section too', async () => {
    const section = form('api::section.section', newsletter.sections[0]?.documentId ?? '');
    const his = await open(robin, section);
    await request(grace, await open(grace, section))('put', section, { heading: 'By Grace' }).expect(200);
    expect(codeOf(await request(robin, his)('put', section, { heading: 'By Robin' }))).toBe('revision.stale');
  });

  it('does not count what colleagues save in the sections of a newsletter', async () => {
    const his = await open(robin);
    const section = form('api::section.section', newsletter.sections[1]?.documentId ?? '');
    await request(grace, await open(grace, section))('put', section, { heading: 'Meanwhile' }).expect(200);
    expect(await open(grace)).toBeGreaterThan(his);
    await request(robin, his)('put', form(), { title: 'Both stand' }).expect(200);
  });

  it('counts another order of the sections, for a save that orders them', async () => {
    const his = await open(robin);
    const [first, second] = newsletter.sections.map(({ documentId }) => ({ documentId }));
    const order = (rows: readonly unknown[]) => ({ sections: { set: rows } });
    await request(grace, await open(grace))('put', form(), order([second, first])).expect(200);
    expect(codeOf(await request(robin, his)('put', form(), { title: 'Ordered', ...order([first, second]) }))).toBe('revision.stale');
    await request(robin, his)('put', form(), { title: 'Not ordered' }).expect(200);
  });

  it('has to say on what it stands when somebody else saved last, and need not when nobody did', async () => {
    await request(grace, await open(grace))('put', form(), { title: 'Mine' }).expect(200);
    await request(grace)('put', form(), { title: 'Still mine' }).expect(200);
    const unsaid = await request(robin)('put', form(), { title: 'Not his' });
    expect([unsaid.status, codeOf(unsaid), unsaid.body.error.message]).toEqual([
      409,
      'revision.unsaid',
      expect.stringContaining('X-Concord-Revision'),
    ]);
    expect(codeOf(await request(robin, NaN)('put', form(), { title: 'Not his' }))).toBe('revision.unsaid');
    expect(await titleNow()).toBe('Still mine');
  });

  it('names nobody of another partnership, and does not say of them that they left', async () => {
    const [partnership, coOwner] = [newsletter.partnership.documentId, other.partnership.documentId];
    const { documentId } = await aStory(app.strapi, { partnership, coOwner });
    const story = form('api::story.story', documentId);
    const his = await open(robin, story);
    await request(stranger, await open(stranger, story))('put', story, { title: 'By the other owner' }).expect(200);
    const stale = await request(robin, his)('put', story, { title: 'By Robin' });
    expect([codeOf(stale), stale.body.error.message]).toEqual(['revision.stale', expect.stringMatching(/^Somebody else saved this on /)]);
  });

  it('shows both texts field by field, and saves neither', async () => {
    const his = await open(robin);
    await request(grace, await open(grace))('put', form(), { title: 'Her title', period: '2026-04' }).expect(200);
    const answer = await merge(robin, { revision: his, data: { title: 'His title', period: '2026-03', series: 'adults' } });
    expect(answer.body.data).toMatchObject({
      by: 'Robin Marsh',
      seen: await open(robin),
      fields: expect.arrayContaining([
        {
          attribute: 'title',
          label: 'Title',
          isYours: true,
          isTheirs: true,
          changes: [{ kind: 'value', label: 'Title', before: 'Her title', after: 'His title' }],
        },
        expect.objectContaining({ attribute: 'period', isYours: false, isTheirs: true }),
        expect.objectContaining({ attribute: 'series', isYours: true, isTheirs: false }),
      ]),
    });
    expect(await titleNow()).toBe('Her title');
    expect(await open(robin)).toBe(answer.body.data.seen);
    await request(robin, answer.body.data.seen)('put', form(), { title: 'His title', series: 'adults' }).expect(200);
  });

  it('shows nothing to strangers, and refuses what it does not understand', async () => {
    const answer = await merge(stranger, { revision: 1, data: { title: 'x' } });
    expect([answer.status, codeOf(answer)]).toEqual([404, 'subject.unknown']);
    expect(codeOf(await merge(robin, { revision: 'one', data: {} }))).toBe('request.invalid');
    expect((await request(stranger)('get', form())).headers['x-concord-revision']).toBeUndefined();
  });

  it('lets two who save at the same moment in one after the other, and one of them through', async () => {
    const [hers, his] = [await open(grace), await open(robin)];
    const answers = await Promise.all([
      request(grace, hers)('put', form(), { title: 'Grace at once' }),
      request(robin, his)('put', form(), { title: 'Robin at once' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});
