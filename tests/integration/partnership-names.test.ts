import { REVISION_HEADER } from '../../src/plugins/editorial/contract';
import { codeOf } from '../support/admin-http';
import { PASSWORD, signInAt } from '../support/admin-session';
import { boot, type BootedApp } from '../support/boot';
import { allSeeingLife, lifeOf } from '../support/life-of';
import { asStaff, type Staff, verdict } from '../support/people/as-staff';
import { signInMember } from '../support/readers/members';

const PARTNERSHIP = 'api::partnership.partnership';
const NEW = { name: 'Fell Board', shortName: 'Fell', kind: 'adults', slug: '', manager: 'first@example.org' };

describe('the names and addresses of partnerships', () => {
  let app: BootedApp;
  let administrator: Staff;

  beforeAll(async () => {
    app = await boot();
    administrator = asStaff(app.http, await app.signIn({}));
  });

  afterAll(() => app.stop());

  const { aPublicOne, carryOut, fresh } = lifeOf(() => app);
  const add = (over: Partial<typeof NEW>) => administrator.post('/partnerships/network', { ...NEW, ...over });
  const records = () => app.strapi.documents(PARTNERSHIP).findMany({ sort: 'id:asc' });
  const rename = (slug: string, wish: { readonly name?: string; readonly shortName?: string; readonly slug?: string }) =>
    carryOut(allSeeingLife(app).renaming, slug, wish);

  it('stay with who had them when somebody adds a partnership', async () => {
    const one = await aPublicOne('moss');
    const now = fresh();
    await rename(one.slug, { name: 'Moss Board', slug: now });
    await rename(now, { name: 'Marsh Board' });
    const before = await records();
    const old = await add({ slug: one.slug });
    expect([verdict(old), (old.body as { error: { message: string } }).error.message]).toEqual([
      '409 slug.taken',
      expect.stringContaining('leads to “Marsh Board”'),
    ]);
    expect(verdict(await add({ slug: 'moss-board' }))).toBe('409 slug.taken');
    expect(verdict(await add({ name: 'Moss Board' }))).toBe('409 partnership.name-taken');
    expect(verdict(await add({ name: 'marsh board' }))).toBe('409 partnership.name-taken');
    expect(await records()).toEqual(before);
    expect((await app.http.get(`/sites/${one.slug}`)).headers.location).toBe(`/sites/${now}`);
  });

  it('make another address from a name that would lead to somebody else', async () => {
    const one = await aPublicOne('fen');
    await rename(one.slug, { slug: 'fen-side' });
    await rename('fen-side', { slug: fresh() });
    expect(verdict(await add({ name: 'Fen-Side', manager: 'fen@example.org' }))).toBe('200');
    expect((await records()).at(-1)).toMatchObject({ name: 'Fen-Side', slug: 'fen-side-2' });
  });

  it('are given once, when the same form is sent twice at once', async () => {
    const answers = await Promise.all([add({}), add({})]);
    expect(answers.map(verdict).sort()).toEqual(['200', '409 partnership.name-taken']);
    expect((await records()).filter(({ name }) => name === NEW.name)).toHaveLength(1);
  });

  it('are joined by a parent that administrators of the network choose, and never in a circle', async () => {
    const [one, other] = [await aPublicOne('ash'), await aPublicOne('oak')];
    const manager = await signInMember(app, { partnership: one.id, role: 'manager', email: 'ash@example.org' });
    const network = await app.signIn({ email: 'parents@network.example.org' });
    const put = async (token: string, { newsletter }: typeof one, parent: unknown) => {
      const path = `/content-manager/collection-types/${PARTNERSHIP}/${newsletter.partnership.documentId}`;
      const { headers } = await app.http.get(path).set('Authorization', `Bearer ${token}`);
      const revision = String(headers[REVISION_HEADER]);
      return app.http.put(path).set('Authorization', `Bearer ${token}`).set(REVISION_HEADER, revision).send({ parent });
    };
    const below = ({ newsletter }: typeof one) => ({ connect: [{ documentId: newsletter.partnership.documentId }], disconnect: [] });
    const nothing = { connect: [], disconnect: [] };
    expect(verdict(await put(manager, one, below(other)))).toBe('403 partnership.parent');
    expect(verdict(await put(manager, one, nothing))).toBe('200');
    expect(verdict(await put(network, one, below(one)))).toBe('409 partnership.parent-circle');
    expect(verdict(await put(network, one, below(other)))).toBe('200');
    expect(verdict(await put(network, other, below(one)))).toBe('409 partnership.parent-circle');
    for (const away of [null, { set: [] }, { connect: [], disconnect: [{ documentId: other.newsletter.partnership.documentId }] }]) {
      expect(verdict(await put(manager, one, away))).toBe('403 partnership.parent');
    }
    expect(verdict(await put(manager, one, nothing))).toBe('200');
    const kept = await app.strapi
      .documents(PARTNERSHIP)
      .findOne({ documentId: one.newsletter.partnership.documentId, populate: ['parent'] });
    expect(kept?.parent?.documentId).toBe(other.newsletter.partnership.documentId);
  });

  it('are joined by no administrator to a partnership of their own, nor is one that others belong to joined by themselves', async () => {
    const [one, other] = [await aPublicOne('elm'), await aPublicOne('yew')];
    await signInMember(app, { partnership: one.id, role: 'manager', email: 'elm@example.org' });
    const email = 'alone@network.example.org';
    const network = asStaff(app.http, await app.signIn({ email }));
    const invited = await network.post(`/partnerships/network/${other.id}/managers`, { email });
    const { path } = (invited.body as { data: { path: string } }).data;
    const join = () => app.http.post(path).type('form').send({ password: PASSWORD });
    const record = `/content-manager/collection-types/${PARTNERSHIP}/${one.newsletter.partnership.documentId}`;
    const put = async (parent: unknown) => {
      const { headers } = await network.get(record);
      const body = { parent };
      const token = await signInAt(app.http, email, PASSWORD);
      return app.http.put(record).set('Authorization', `Bearer ${token}`).set(REVISION_HEADER, String(headers[REVISION_HEADER])).send(body);
    };
    const below = { connect: [{ documentId: other.newsletter.partnership.documentId }], disconnect: [] };
    expect(verdict(await put(below))).toBe('200');
    expect((await join()).status).toBe(403);
    expect(verdict(await network.post(`/partnerships/network/${other.id}/managers`, { email }))).toBe('403 invitation.own-address');
    expect(verdict(await put(null))).toBe('200');
    expect((await join()).status).toBe(200);
    expect(verdict(await put(below))).toBe('403 partnership.parent-yours');
    expect((await network.get('/partnerships/mine')).body).toMatchObject({ data: { partnerships: [{ id: other.id }] } });
  });

  it('are not taken by writing them among one’s own former names', async () => {
    const [one, other] = [await aPublicOne('heath'), await aPublicOne('gorse')];
    await rename(other.slug, { name: 'Gorse Board' });
    await rename(other.slug, { name: 'Broom Board' });
    const { documentId } = one.newsletter.partnership;
    const manager = asStaff(app.http, await signInMember(app, { partnership: one.id, role: 'manager', email: 'heath@example.org' }));
    const write = async (...names: readonly string[]) => {
      const path = `/content-manager/collection-types/${PARTNERSHIP}/${documentId}`;
      return manager.put(path, { aliases: names.map((name) => ({ name })) });
    };
    expect(codeOf(await write('Heath Board'))).toBeUndefined();
    for (const taken of ['Gorse Board', 'Broom Board', other.slug]) {
      expect([taken, verdict(await write('Heath Board', taken))]).toEqual([taken, '409 partnership.former-name-taken']);
    }
  });
});
