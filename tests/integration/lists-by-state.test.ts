import { codeOf } from '../support/admin-http';
import { anEvent } from '../support/an-event';
import { aNewsletter, type Newsletter } from '../support/a-newsletter';
import { boot, type BootedApp } from '../support/boot';

const EVENTS = 'api::event.event';

/** The list of events, as the content manager asks for it. */
describe('a list by state', () => {
  let app: BootedApp;
  let [north, south] = [{} as Newsletter, {} as Newsletter];
  let grace = '';

  const ask = (method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object) => {
    const asked = app.http[method](path).set('Authorization', `Bearer ${grace}`);
    return body === undefined ? asked : asked.send(body);
  };
  const list = async (query: string): Promise<{ titles: readonly string[]; total: number }> => {
    const { body } = await ask('get', `/content-manager/collection-types/${EVENTS}?${query}`).expect(200);
    return { titles: body.results.map(({ title }: { readonly title: string }) => title), total: body.pagination.total };
  };
  const counts = async () => (await ask('get', `/editorial/state-counts/${EVENTS}`).expect(200)).body.data;
  const publish = async (documentId: string) => {
    const at = `/editorial/documents/${EVENTS}/${documentId}`;
    const { preflight } = (await ask('get', at).expect(200)).body.data;
    await ask('post', `${at}/publish`, { preflight }).expect(200);
  };

  beforeAll(async () => {
    app = await boot();
    [north, south] = [await aNewsletter(app.strapi), await aNewsletter(app.strapi)];
    grace = await app.signIn({ memberOf: [{ partnership: north.partnership.documentId, as: 'editor' }] });
    for (const title of ['Draft a', 'Draft b', 'Draft c', 'Out', 'Out and changed']) {
      const { documentId } = await anEvent(app.strapi, { partnership: north.partnership.documentId, title });
      if (title.startsWith('Out')) await publish(documentId);
      if (title === 'Out and changed') await ask('put', `/content-manager/collection-types/${EVENTS}/${documentId}`, { summary: 'Other' });
    }
    await anEvent(app.strapi, { partnership: south.partnership.documentId, title: 'Of others' });
  });

  afterAll(() => app.stop());

  it('counts what the reader’s list shows, and shows what it counts', async () => {
    const counted = await counts();
    const all = (await list('pageSize=100')).total;
    expect(Object.values<number>(counted).reduce((sum, count) => sum + count, 0)).toBe(all);
    for (const [state, count] of Object.entries(counted)) expect((await list(`state=${state}&pageSize=100`)).total).toBe(count);
    expect((await list('state=published-with-changes')).titles).toEqual(['Out and changed']);
    expect((await list('state=draft&pageSize=100')).titles).not.toContain('Of others');
  });

  it('keeps to paging, order, search and filters', async () => {
    expect(await list('state=draft&_q=Draft&sort=title:DESC&page=2&pageSize=2')).toEqual({ titles: ['Draft a'], total: 3 });
    expect((await list('state=draft&filters[$and][0][title][$eq]=Draft b')).titles).toEqual(['Draft b']);
    expect((await list('state=draft&filters[$and][0][title][$eq]=Out')).titles).toEqual([]);
  });

  it('shows nothing where nothing is, and refuses a state that there is not', async () => {
    expect((await list('state=withdrawn')).total).toBe(0);
    expect(codeOf(await ask('get', `/content-manager/collection-types/${EVENTS}?state=nonsense`))).toBe('list.state-unknown');
  });

  it('has no states for sections, which go public with their newsletter', async () => {
    expect((await ask('get', '/editorial/state-counts/api::section.section').expect(200)).body.data).toEqual({});
  });

  it('leaves out what is archived, which cannot be changed, placed or published until it is brought back', async () => {
    const { documentId } = await anEvent(app.strapi, { partnership: north.partnership.documentId, title: 'Put away' });
    const at = `/editorial/documents/${EVENTS}/${documentId}`;
    const form = `/content-manager/collection-types/${EVENTS}/${documentId}`;
    const act = async (action: string) => {
      const { seen } = (await ask('get', `${at}/sign-off`).expect(200)).body.data;
      return ask('post', `${at}/sign-off/${action}`, { seen });
    };
    const picked = async () =>
      (await ask('get', '/content-manager/relations/placement.event/event?_q=Put').expect(200)).body.results.length;
    const shown = async (query: string) => (await list(query)).titles.includes('Put away');
    expect([await shown('_q=Put'), await picked()]).toEqual([true, 1]);
    const { body } = await act('archive');
    expect(body.data.state).toBe('archived');
    expect([await shown('_q=Put'), await picked(), await shown('state=archived'), await shown('state=draft&pageSize=100')]).toEqual([
      false,
      0,
      true,
      false,
    ]);
    expect((await counts()).archived).toBe(1);
    expect(codeOf(await ask('put', form, { title: 'Changed' }).expect(409))).toBe('document.archived');
    expect(codeOf(await ask('delete', form).expect(409))).toBe('document.archived');
    expect(codeOf(await act('submit'))).toBe('document.archived');
    const { preflight } = (await ask('get', at).expect(200)).body.data;
    expect((await ask('post', `${at}/publish`, { preflight })).status).toBe(400);
    expect((await act('unarchive')).body.data.state).toBe('draft');
    expect([await shown('_q=Put'), await picked()]).toEqual([true, 1]);
    await ask('put', form, { title: 'Put away no more' }).expect(200);
  });

  it('costs the same few statements for many documents as for few', async () => {
    const once = async () => {
      let count = 0;
      const note = () => void (count += 1);
      app.strapi.db.connection.on('query', note);
      await counts();
      app.strapi.db.connection.removeListener('query', note);
      return count;
    };
    // What the newsroom does by itself meanwhile is none of it.
    const fewest = async () => Math.min(await once(), await once(), await once());
    const few = await fewest();
    for (let each = 0; each < 20; each += 1) {
      await anEvent(app.strapi, { partnership: north.partnership.documentId, title: `More ${each}` });
    }
    expect(await fewest()).toBe(few);
    expect(few).toBeLessThan(16);
  });
});
