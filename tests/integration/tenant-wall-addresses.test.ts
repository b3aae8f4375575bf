import { aNewsletter, type Newsletter } from '../support/a-newsletter';
import { aPartnership } from '../support/a-partnership';
import { boot, type BootedApp } from '../support/boot';

const STORY = 'api::story.story';
const CONTACT = 'api::contact.contact';
const PARTNERSHIP = 'api::partnership.partnership';

/** A manager of the first of a dozen partnerships, so that a total of ten has a digit more than a total of nine. */
describe('the tenant wall holds however a request is written:', () => {
  let app: BootedApp;
  let own: Newsletter;
  let other: Newsletter;
  let token: string;

  beforeAll(async () => {
    app = await boot();
    own = await aNewsletter(app.strapi, { word: 'harbour' });
    other = await aNewsletter(app.strapi, { word: 'quicksilver' });
    for (let at = 0; at < 10; at += 1) await aPartnership(app.strapi, { name: `Board ${at}`, slug: `board-${at}` });
    token = await app.signIn({ memberOf: [{ partnership: own.partnership.documentId, as: 'manager' }] });
  });

  afterAll(() => app.stop());

  const ask = (method: 'get' | 'head' | 'put', path: string, body?: object) =>
    app.http[method](path).set('Authorization', `Bearer ${token}`).send(body);
  const lengthOf = async (path: string): Promise<string | undefined> => (await ask('head', path).expect(200)).get('content-length');

  it('a HEAD counts what a GET counts', async () => {
    const { documentId } = other.partnership;
    const rows = await app.strapi.db.query(PARTNERSHIP).findMany({ where: { documentId: { $ne: own.partnership.documentId } } });
    const foreign = rows.filter((row) => row.documentId !== documentId).slice(0, 9);
    const secret = rows.find((row) => row.documentId === documentId);
    const guess = (words: string): string =>
      `/content-manager/collection-types/${PARTNERSHIP}?pageSize=1` +
      foreign.map(({ id }, at) => `&filters[$or][0][id][$in][${at}]=${id}`).join('') +
      `&filters[$or][1][$and][0][id]=${secret?.id}&filters[$or][1][$and][1][slug][$startsWith]=${words}`;
    expect(await lengthOf(guess(String(secret?.slug).slice(0, 4)))).toBe(await lengthOf(guess('zzzz')));
  });

  it.each(['/CONTENT-MANAGER/collection-types', '/content-manager/Collection-Types'])(
    'an address in other letters leads nowhere: %s',
    async (at) => {
      expect((await ask('get', `${at}/${CONTACT}`)).status).toBe(404);
      // 405: no route takes it, and files are only read.
      expect((await ask('put', `${at}/${CONTACT}/${own.contact.documentId}`, { label: 'Past the form' })).status).toBe(405);
    },
  );

  it.each(['get', 'put'] as const)('what Strapi finds first is nobody’s page: %s', async (method) => {
    const answer = await ask(method, `/content-manager/single-types/${STORY}`, method === 'get' ? undefined : { summary: 'Past the form' });
    expect([answer.status, answer.text]).toEqual([404, expect.stringContaining('"page.unused"')]);
  });
});
