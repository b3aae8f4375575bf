import { aPartnership } from '../support/a-partnership';
import { boot, type BootedApp } from '../support/boot';

/** New stories, over the content manager's own HTTP. */
describe('a new document that is sent twice', () => {
  let app: BootedApp;
  let [grace, robin] = ['', ''];

  const STORIES = '/content-manager/collection-types/api::story.story';
  const send = async (token: string, title: string) => {
    const data = { title, kind: 'news', visibility: 'public' };
    return app.http.post(STORIES).set('Authorization', `Bearer ${token}`).send(data).expect(201);
  };
  const idOf = async (token: string, title: string): Promise<string> => (await send(token, title)).body.data.documentId;
  const countOf = (title: string) => app.strapi.documents('api::story.story').count({ filters: { title } });

  beforeAll(async () => {
    app = await boot();
    const { documentId: partnership } = await aPartnership(app.strapi);
    grace = await app.signIn({ memberOf: [{ partnership, as: 'editor' }] });
    robin = await app.signIn({ memberOf: [{ partnership, as: 'editor' }] });
  });

  afterAll(() => app.stop());

  it('is made once when both are under way at the same moment, and both are answered with it', async () => {
    const [first, second] = await Promise.all([send(grace, 'Twice at once'), send(grace, 'Twice at once')]);
    expect(second.body.data.documentId).toBe(first.body.data.documentId);
    expect(second.body.data).toMatchObject({ slug: 'twice-at-once', title: 'Twice at once', partnership: { count: 1 } });
    expect([first, second].map(({ headers }) => headers['x-concord-revision'])).toEqual(['1', '1']);
    expect(await countOf('Twice at once')).toBe(1);
  });

  it('is made once when the second comes shortly after', async () => {
    expect(await idOf(grace, 'Shortly after')).toBe(await idOf(grace, 'Shortly after'));
    expect(await countOf('Shortly after')).toBe(1);
  });

  it('is made twice with other words, by somebody else, and later', async () => {
    const first = await idOf(grace, 'Drop-in on Monday');
    expect(await idOf(grace, 'Drop-in on Tuesday')).not.toBe(first);
    expect(await idOf(robin, 'Drop-in on Monday')).not.toBe(first);
    await app.strapi.db.connection('concord_just_made').update({ made_at: new Date(Date.now() - 6000).toISOString() });
    expect(await idOf(grace, 'Drop-in on Monday')).not.toBe(first);
    expect(await countOf('Drop-in on Monday')).toBe(3);
  });

  it('is made again when the first was deleted meanwhile', async () => {
    const first = await idOf(grace, 'Made and deleted');
    await app.http.delete(`${STORIES}/${first}`).set('Authorization', `Bearer ${grace}`).expect(200);
    expect(await idOf(grace, 'Made and deleted')).not.toBe(first);
    expect(await countOf('Made and deleted')).toBe(1);
  });
});
