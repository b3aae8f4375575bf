import { z } from 'zod';

import { boot, type BootedApp } from '../support/boot';
import { codeOf, requestsTo } from '../support/admin-http';

const KEY = z.object({ accessKey: z.string() });
const USER = 'plugin::users-permissions.user';

/** The part of Strapi's untyped service that is used here. */
interface ApiTokens {
  create(token: Readonly<Record<string, unknown>>): Promise<unknown>;
}

describe('the accounts of practitioners', () => {
  let app: BootedApp;
  let email: string;
  let id: number;
  let documentId: string;

  beforeAll(async () => {
    app = await boot();
    email = 'sam@school.example.org';
    const users = app.strapi.plugin('users-permissions').service<{ add(user: object): Promise<unknown> }>('user');
    const role = await app.strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'authenticated' } });
    const made = { username: email, email, password: 'three random words', provider: 'local', confirmed: true, role: role.id };
    ({ id, documentId } = z.object({ id: z.number(), documentId: z.string() }).parse(await users.add(made)));
  });

  afterAll(() => app.stop());

  const stored = (): Promise<unknown> => app.strapi.db.query(USER).findMany({ orderBy: 'id' });
  const request = (token: string) => requestsTo(() => app)(token);

  it('are neither seen nor written in Strapi’s own pages, by a network administrator either', async () => {
    const administrator = await app.signIn();
    const before = await stored();
    const sent = { email: 'mine@example.org', username: 'mine', password: 'Mine-and-mine-1', confirmed: true };
    const path = `/content-manager/collection-types/${USER}`;
    for (const [method, at, body] of [
      ['get', path, undefined],
      ['get', `${path}/${documentId}`, undefined],
      ['get', '/content-manager/collection-types/plugin::users-permissions.role?populate=users', undefined],
      ['get', '/content-manager/relations/plugin::users-permissions.role/users', undefined],
      ['post', path, sent],
      ['put', `${path}/${documentId}`, sent],
      ['post', `${path}/clone/${documentId}`, sent],
      ['delete', `${path}/${documentId}`, undefined],
      ['post', `${path}/actions/bulkDelete`, { documentIds: [documentId] }],
    ] as const) {
      const answer = await request(administrator)(method, at, body);
      expect([method, at, answer.status, answer.text.includes(email)]).toEqual([method, at, 403, false]);
    }
    expect((await request(administrator)('get', '/content-manager/init')).body.data.contentTypes).toEqual(
      expect.arrayContaining([expect.objectContaining({ uid: USER, isDisplayed: false })]),
    );
    expect(await stored()).toEqual(before);
  });

  it('are neither seen nor written by one of Strapi’s API tokens', async () => {
    const tokens = app.strapi.service('admin::api-token') as unknown as ApiTokens;
    const token = { name: 'all', description: '', type: 'full-access', lifespan: null };
    const { accessKey } = KEY.parse(await tokens.create(token));
    const before = await stored();
    const sent = { email: 'mine@example.org', username: 'mine', password: 'Mine-and-mine-1', role: 1 };
    for (const [method, path, body] of [
      ['get', '/api/users', undefined],
      ['get', '/api/users/count', undefined],
      ['get', `/api/users/${String(id)}`, undefined],
      ['post', '/api/users', sent],
      ['put', `/api/users/${String(id)}`, sent],
      ['delete', `/api/users/${String(id)}`, undefined],
      ['post', '/api/auth/local/register', sent],
      ['post', '/api/auth/forgot-password', { email }],
      ['post', '/api/auth/reset-password', { code: 'x', password: 'abcdef', passwordConfirmation: 'abcdef' }],
      ['get', '/api/auth/email-confirmation?confirmation=x', undefined],
      ['post', '/api/auth/send-email-confirmation', { email }],
      ['post', '/api/users-permissions/roles', { name: 'All', description: 'All', permissions: {} }],
    ] as const) {
      const answer = await request(accessKey)(method, path, body);
      expect([method, path, answer.status, codeOf(answer)]).toEqual([method, path, 403, 'practitioner.page-only']);
      expect(answer.text).not.toContain(email);
    }
    expect(await stored()).toEqual(before);
  });

  it('keep the rules under which they come to be, whoever looks after the installation', async () => {
    const administrator = await app.signIn();
    const { body } = await request(administrator)('get', '/users-permissions/advanced').expect(200);
    for (const [method, path, sent] of [
      ['put', '/users-permissions/advanced', { ...body.settings, allow_register: true }],
      ['put', '/users-permissions/providers', { providers: { github: { enabled: true } } }],
      ['post', '/users-permissions/roles', { name: 'All', description: 'All', permissions: {} }],
      ['delete', '/users-permissions/roles/1', undefined],
    ] as const) {
      const answer = await request(administrator)(method, path, sent);
      expect([method, path, answer.status, codeOf(answer)]).toEqual([method, path, 403, 'practitioner.page-only']);
    }
  });
});
