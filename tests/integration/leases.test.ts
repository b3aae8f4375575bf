import { codeOf } from '../support/admin-http';
import { aNewsletter, type Newsletter } from '../support/a-newsletter';
import { boot, type BootedApp } from '../support/boot';

/** Two editors and a stranger at the forms of one newsletter, over the admin's own HTTP. */
describe('the lease of a form', () => {
  let app: BootedApp;
  let newsletter: Newsletter;
  let [grace, robin, stranger] = ['', '', ''];

  const ask = (token: string, method: 'get' | 'put' | 'post' | 'delete', path: string, body?: object) => {
    const asked = app.http[method](path).set('Authorization', `Bearer ${token}`);
    return body === undefined ? asked : asked.send(body);
  };
  const form = (uid = 'api::issue.issue', documentId = newsletter.issue.documentId) =>
    `/content-manager/collection-types/${uid}/${documentId}`;
  const lease = (uid = 'api::issue.issue', documentId = newsletter.issue.documentId) => `/editorial/documents/${uid}/${documentId}/lease`;
  const save = async (token: string, title: string, path = form(), field = 'title') => {
    const revision = (await ask(token, 'get', path).expect(200)).headers['x-concord-revision'] ?? '';
    return ask(token, 'put', path, { [field]: title }).set('X-Concord-Revision', revision);
  };
  const hold = async (token: string, path = lease()) => (await ask(token, 'put', path, { tab: token.slice(-20) }).expect(200)).body.data;
  const leave = (token: string, path = lease()) => ask(token, 'post', `${path}/release`, { tab: token.slice(-20) }).expect(200);

  beforeAll(async () => {
    app = await boot();
    newsletter = await aNewsletter(app.strapi);
    const own = newsletter.partnership.documentId;
    grace = await app.signIn({ memberOf: [{ partnership: own, as: 'editor' }] });
    robin = await app.signIn({ memberOf: [{ partnership: own, as: 'editor' }] });
    const other = await aNewsletter(app.strapi);
    stranger = await app.signIn({ memberOf: [{ partnership: other.partnership.documentId, as: 'manager' }] });
  });

  beforeEach(() => app.strapi.db.connection('concord_leases').delete());

  afterAll(() => app.stop());

  it('keeps the saves and deletions of others out until they take over, and the first one is told', async () => {
    expect(await hold(grace)).toMatchObject({ holder: { isYou: true }, mayEdit: true });
    expect(await hold(robin)).toMatchObject({ holder: { isYou: false, name: expect.stringMatching(/\w/) }, takenOver: null });
    const held = await save(robin, 'By Robin');
    expect([held.status, codeOf(held)]).toEqual([409, 'lease.held']);
    expect(codeOf(await ask(robin, 'delete', form()))).toBe('lease.held');
    expect((await save(grace, 'By Grace')).status).toBe(200);
    const taken = await ask(robin, 'post', `${lease()}/take-over`, { tab: 'his', notice: 'It goes out at five.' }).expect(200);
    expect(taken.body.data.holder.isYou).toBe(true);
    expect(await hold(grace)).toMatchObject({ holder: { isYou: false }, takenOver: { notice: 'It goes out at five.' } });
    expect((await save(robin, 'By Robin')).status).toBe(200);
    expect(codeOf(await save(grace, 'By Grace again'))).toBe('lease.held');
  });

  it('is of one of two who open the form at the same moment', async () => {
    const [hers, his] = await Promise.all([hold(grace), hold(robin)]);
    expect([hers.holder.isYou, his.holder.isYou].sort()).toEqual([false, true]);
  });

  it('is of each section by itself, and restoring the newsletter waits for all of them', async () => {
    const section = newsletter.sections[0]?.documentId ?? '';
    await hold(grace, lease('api::section.section', section));
    expect(codeOf(await save(robin, 'By Robin', form('api::section.section', section), 'heading'))).toBe('lease.held');
    const saved = await save(robin, 'Robin beside her');
    expect(saved.status).toBe(200);
    const seen = Number(saved.headers['x-concord-revision']);
    const restore = () => ask(robin, 'post', `${lease().replace(/lease$/, 'restore')}/1`, { seen });
    expect(codeOf(await restore())).toBe('lease.held');
    await leave(grace, lease('api::section.section', section));
    expect((await restore()).status).toBe(200);
  });

  it('ends when the form is left, when nothing was heard for two minutes, and with the rights of its holder', async () => {
    await hold(grace);
    await leave(grace);
    expect((await hold(robin)).holder.isYou).toBe(true);
    await app.strapi.db.connection('concord_leases').update({ seen_at: new Date(Date.now() - 121_000).toISOString() });
    expect((await hold(grace)).holder.isYou).toBe(true);
    // An account that works nowhere.
    await app.strapi.db.connection('concord_leases').update({ holder: 999_999 });
    expect((await hold(robin)).holder.isYou).toBe(true);
  });

  it('is hidden from those who may not see the document, and refuses what it does not understand', async () => {
    await hold(grace);
    for (const path of [lease(), `${lease()}/take-over`, `${lease()}/release`]) {
      const answer = await ask(stranger, path === lease() ? 'put' : 'post', path, { tab: 'x' });
      expect([answer.status, codeOf(answer)]).toEqual([404, 'subject.unknown']);
    }
    expect(codeOf(await ask(robin, 'put', lease(), {}))).toBe('request.invalid');
    expect((await hold(grace)).holder.isYou).toBe(true);
  });

  it('passes the work of Concord itself', async () => {
    await hold(grace);
    await app.strapi.documents('api::issue.issue').update({ documentId: newsletter.issue.documentId, data: { title: 'By Concord' } });
  });

  it('costs one statement each time that the form says it is open', async () => {
    await hold(grace);
    const statements: string[] = [];
    const note = ({ sql }: { readonly sql: string }) => void statements.push(sql);
    app.strapi.db.connection.on('query', note);
    await hold(grace);
    app.strapi.db.connection.removeListener('query', note);
    expect(statements.filter((sql) => sql.includes('concord_leases'))).toHaveLength(1);
    expect(statements.length).toBeLessThan(12);
  });

  it('goes with its document', async () => {
    await hold(grace);
    await ask(grace, 'delete', form()).expect(200);
    expect(await app.strapi.db.connection('concord_leases')).toEqual([]);
  });
});
