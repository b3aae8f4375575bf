import { randomBytes } from 'node:crypto';

import { KEY_BYTES, keyText } from '../../src/plugins/partnerships/server/src/domain/keys/key-text';
import { tablesHolding } from '../support/every-row';
import { boot, type BootedApp } from '../support/boot';
import { aGuardedWorld, type GuardedWorld, SECRET } from '../support/readers/a-guarded-world';
import { signInMember } from '../support/readers/members';
import { pathsTo, tellsOf } from '../support/readers/paths';

const DAY_MS = 86_400_000;

describe('site keys', () => {
  let app: BootedApp;
  let world: GuardedWorld;
  let manager: string;
  let number = 0;

  beforeAll(async () => {
    app = await boot();
    world = await aGuardedWorld(app);
    manager = await signInMember(app, { partnership: world.north.id, role: 'manager', email: 'manager@north.example.org' });
  });

  afterAll(() => app.stop());

  const keysOf = (partnership: string) => `/partnerships/managed/${partnership}/site-keys`;
  const post = (path: string, body: object = {}, token = manager) => app.http.post(path).set('Authorization', `Bearer ${token}`).send(body);
  const list = async (partnership = world.north.id) =>
    (await app.http.get(keysOf(partnership)).set('Authorization', `Bearer ${manager}`).expect(200)).body.data;
  const aKey = async (audience: 'public' | 'practitioner' = 'practitioner') => {
    const wanted = { name: `Website ${String((number += 1))}`, audience, alsoFor: [] };
    const { body } = await post(keysOf(world.north.id), wanted).expect(200);
    return { key: String(body.data.key), id: String(body.data.siteKey.id), name: wanted.name };
  };
  const ask = (query: string, key?: string) => {
    const request = app.http.post('/graphql');
    if (key !== undefined) request.set('Authorization', `Bearer ${key}`);
    return request.send({ query });
  };
  const WHO = '{ reader { audience partnerships { slug } } }';
  const expectRefused = async (key: string, status: number, code: string) => {
    const answer = await ask(WHO, key);
    expect([answer.status, answer.body.errors?.[0]?.extensions]).toEqual([status, { code }]);
    const file = await app.http.get(world.file).set('Authorization', `Bearer ${key}`);
    expect([file.status, file.body.errors?.[0]?.extensions]).toEqual([status, { code }]);
  };

  it('are shown once; only a hash is kept', async () => {
    const { key, id, name } = await aKey();
    expect(key).toMatch(/^ck_[0-9a-f]{56}$/);
    await ask(WHO, key).expect(200);
    const listed = await list();
    expect(listed).toEqual(expect.arrayContaining([expect.objectContaining({ id, name, createdBy: 'Robin Marsh', canRotate: true })]));
    expect(JSON.stringify(listed)).not.toContain(key.slice(3, -4));
    await expect(tablesHolding(app.strapi, key.slice(3, 51))).resolves.toEqual([]);
  });

  it('open what is for practitioners of their partnerships, on every path, and only to the reader who sends one', async () => {
    const { key } = await aKey();
    for (const [path, query] of Object.entries(pathsTo(world))) {
      const [cleared, everybody] = [await ask(query, key).expect(200), await ask(query).expect(200)];
      expect([path, cleared.body.errors, cleared.text.includes(SECRET)]).toEqual([path, undefined, true]);
      expect([path, everybody.body.errors, tellsOf(everybody.text, world)]).toEqual([path, undefined, false]);
    }
    expect((await ask(WHO, key)).body.data.reader).toEqual({ audience: 'PRACTITIONER', partnerships: [{ slug: 'north' }] });
  });

  it('open files by the key alone, never by the address', async () => {
    const { key } = await aKey();
    const answer = await app.http.get(world.file).set('Authorization', `Bearer ${key}`).expect(200);
    expect(answer.text).toContain(SECRET);
    expect(answer.headers['cache-control']).toBe('private, no-store');
    await app.http.get(world.file).expect(404);
  });

  it('for the public see what the public sees, from browsers too', async () => {
    const { key } = await aKey('public');
    const answer = await ask(pathsTo(world)['a search'] ?? '', key)
      .set('Origin', 'https://north.example.org')
      .expect(200);
    expect(answer.text).not.toContain(SECRET);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect((await ask(WHO, key)).body.data.reader).toEqual({ audience: 'PUBLIC', partnerships: [] });
  });

  it.each([
    ['an Origin', { Origin: 'https://north.example.org' }],
    ['Sec-Fetch headers', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'cors' }],
  ])('for practitioners are refused with %s, and no website may read even that', async (_, headers) => {
    const { key } = await aKey();
    const answer = await ask(WHO, key).set(headers).expect(403);
    expect(answer.body.errors[0].extensions).toEqual({ code: 'key.server-only' });
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    const file = await app.http.get(world.file).set('Authorization', `Bearer ${key}`).set(headers).expect(403);
    expect(file.headers).not.toHaveProperty('access-control-allow-origin');
    expect((await ask(WHO, key)).headers).not.toHaveProperty('access-control-allow-origin');
  });

  it("for practitioners are taken from a website's server that asks with Node's own fetch", async () => {
    const { key } = await aKey();
    await ask(WHO, key).set('Sec-Fetch-Mode', 'cors').set('User-Agent', 'node').expect(200);
  });

  it('are out at once when they are revoked', async () => {
    const { key, id } = await aKey();
    await ask(WHO, key).expect(200);
    await post(`${keysOf(world.north.id)}/${id}/revoke`).expect(204);
    await expectRefused(key, 401, 'key.revoked');
    expect((await post(`${keysOf(world.north.id)}/${id}/rotate`, { oldWorksForDays: 1 })).body.error.details.code).toBe('key.revoked');
  });

  it('work on beside their replacement for as long as was chosen, then no more', async () => {
    const { key, id } = await aKey();
    const { body } = await post(`${keysOf(world.north.id)}/${id}/rotate`, { oldWorksForDays: 7 }).expect(200);
    await ask(WHO, key).expect(200);
    await ask(WHO, body.data.key).expect(200);
    const ends = Date.parse(body.data.siteKey.secrets[1].expiresAt) - Date.now();
    expect(ends / DAY_MS).toBeCloseTo(7, 2);
    const next = await post(`${keysOf(world.north.id)}/${id}/rotate`, { oldWorksForDays: 0 }).expect(200);
    await expectRefused(key, 401, 'key.expired');
    await expectRefused(String(body.data.key), 401, 'key.expired');
    await ask(WHO, next.body.data.key).expect(200);
  });

  it.each([
    ['a key of nobody', keyText(randomBytes(KEY_BYTES)), 'credential.unknown'],
    ['a mistyped key', `ck_${'0'.repeat(56)}`, 'key.malformed'],
    ['something else', 'letmein', 'credential.unknown'],
    ['two words', 'let me in', 'credential.malformed'],
    ['nothing', '', 'credential.malformed'],
  ])('are never confused with the public: %s is refused', async (_, sent, code) => {
    const { headers } = await ask(WHO, sent);
    expect(headers['www-authenticate']).toContain('Bearer');
    await expectRefused(sent, 401, code);
  });

  it('say when they were last used', async () => {
    const { key, id } = await aKey();
    const lastUse = async () => (await list()).find((listed: { readonly id: string }) => listed.id === id).lastUsedAt;
    expect(await lastUse()).toBeNull();
    await ask(WHO, key).expect(200);
    await app.strapi.plugin('partnerships').service<{ settled(): Promise<void> }>('readers').settled();
    expect(Date.now() - Date.parse(await lastUse())).toBeLessThan(60_000);
  });

  it('are for managers of the partnership; to everybody else, network administrators too, it does not exist', async () => {
    const editor = await signInMember(app, { partnership: world.north.id, role: 'editor', email: 'editor@north.example.org' });
    const other = await signInMember(app, { partnership: world.south.id, role: 'manager', email: 'manager@south.example.org' });
    const administrator = await app.signIn({ role: 'strapi-super-admin' });
    const { id } = await aKey();
    const answers = [];
    for (const token of [editor, other, administrator]) {
      for (const path of [keysOf(world.north.id), `${keysOf(world.north.id)}/${id}/revoke`, `${keysOf(world.north.id)}/${id}/rotate`]) {
        answers.push(await post(path, { name: 'Mine', audience: 'practitioner', oldWorksForDays: 0 }, token));
      }
    }
    const unknown = await post(keysOf('0b1f6f0e-0000-4000-8000-000000000000'), { name: 'Mine', audience: 'public' });
    for (const { status, body } of answers) expect([status, body]).toEqual([404, unknown.body]);
    const { body: managed } = await app.http.get('/partnerships/managed').set('Authorization', `Bearer ${administrator}`).expect(200);
    expect(managed).toEqual({ data: [] });
    const foreign = await post(`${keysOf(world.south.id)}/${id}/revoke`, {}, other);
    expect(foreign.body.error.details.code).toBe('key.unknown');
    const both = await post(keysOf(world.north.id), { name: 'Both', audience: 'public', alsoFor: [world.south.id] });
    expect(both.body.error.details.code).toBe('key.of-others');
  });

  it('have names that tell them apart', async () => {
    const { name, id } = await aKey();
    const again = { name: name.toUpperCase(), audience: 'public' };
    expect((await post(keysOf(world.north.id), again)).body.error.details.code).toBe('key.name-taken');
    await post(`${keysOf(world.north.id)}/${id}/revoke`).expect(204);
    await post(keysOf(world.north.id), again).expect(200);
  });

  const THRICE = [1, 2, 3];

  it('have names that tell them apart when several are made at once', async () => {
    const made = await Promise.all(THRICE.map(() => post(keysOf(world.north.id), { name: 'At once', audience: 'public' })));
    expect(made.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('have one secret that works when they are renewed several times at once, and the old ones are to end', async () => {
    const { key, id } = await aKey();
    const renew = () => post(`${keysOf(world.north.id)}/${id}/rotate`, { oldWorksForDays: 0 }).expect(200);
    const renewed = (await Promise.all(THRICE.map(renew))).map(({ body }) => String(body.data.key));
    const working = [];
    for (const each of [key, ...renewed]) if ((await ask(WHO, each)).status === 200) working.push(each);
    expect(working).toHaveLength(1);
  });
});
