import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { codeOf, requestsTo } from '../support/admin-http';
import { aPartnership } from '../support/a-partnership';
import { boot, type BootedApp } from '../support/boot';
import { containing } from '../support/matching';
import { newTestDatabase, type TestDatabase } from '../support/test-database';

const STORY = '/content-manager/collection-types/api::story.story';

interface Options {
  readonly 'content-manager'?: { readonly visible?: boolean };
}

/** Ways of Strapi's round memberships, of which a network administrator has the doors. */
describe('nobody, network administrators neither,', () => {
  const received: string[] = [];
  const listener = createServer((request, response) => {
    request.on('data', (part: Buffer) => received.push(part.toString()));
    response.end();
  });
  let database: TestDatabase;
  let app: BootedApp;
  let administrator: string;
  let editor: string;
  let url: string;
  let partnership: string;

  beforeAll(async () => {
    await once(listener.listen(0, '127.0.0.1'), 'listening');
    url = `http://127.0.0.1:${String((listener.address() as AddressInfo).port)}/`;
    database = await newTestDatabase();
    app = await boot({ database });
    await app.strapi.get('webhookStore').createWebhook({ name: 'From before', url, headers: {}, events: EVENTS, isEnabled: true });
    await app.stop();
    app = await boot({ database });
    const { documentId, globalId } = await aPartnership(app.strapi);
    partnership = globalId ?? '';
    administrator = await app.signIn({ role: 'strapi-super-admin' });
    editor = await app.signIn({ memberOf: [{ partnership: documentId, as: 'editor' }] });
  });

  afterAll(async () => {
    await app.stop();
    await database.drop();
    listener.close();
  });

  const as = requestsTo(() => app);

  describe('has working copies sent away by a webhook:', () => {
    it.each([
      ['post', '/admin/webhooks'],
      ['put', '/admin/webhooks/1'],
      ['post', '/admin/webhooks/1/trigger'],
    ] as const)('none is made, changed or tried: %s %s', async (method, path) => {
      const answer = await as(administrator)(method, path, { name: 'Mine', url, headers: {}, events: EVENTS });
      expect([answer.status, codeOf(answer), answer.text]).toEqual([403, 'webhook.unused', containing('No webhooks are sent')]);
      expect((await as(administrator)('get', '/editorial/audit')).text).toContain('No webhooks are sent');
    });

    it('one from before sends nothing, and can be deleted', async () => {
      await as(editor)('post', STORY, { title: 'Not public yet', kind: 'news' }).expect(201);
      await new Promise((done) => setTimeout(done, 500));
      expect(received).toEqual([]);
      await as(administrator)('delete', '/admin/webhooks/1').expect(200);
    });
  });

  describe('has an admin token do more than it was made for:', () => {
    const made = () =>
      app.strapi.service('admin::api-token-admin') as unknown as {
        create(attributes: object, owner: object): Promise<{ readonly accessKey: string }>;
      };

    it.each([
      ['post', '/admin/admin-tokens'],
      ['put', '/admin/admin-tokens/1'],
      ['post', '/admin/admin-tokens/1/regenerate'],
    ] as const)('none is made, changed or renewed: %s %s', async (method, path) => {
      const answer = await as(administrator)(method, path, { name: 'Mine', description: '', lifespan: null, adminPermissions: [] });
      expect([answer.status, codeOf(answer), answer.text]).toEqual([403, 'admin-token.unused', containing('signs in')]);
    });

    it('one from before opens nothing, whoever’s it is, and can be deleted', async () => {
      const role = { code: 'strapi-super-admin' };
      const owner = await app.strapi.db.query('admin::user').findOne({ where: { roles: role }, populate: ['roles'] });
      const { accessKey } = await made().create(
        { name: 'From before', description: '', lifespan: null, adminUserOwner: owner.id, adminPermissions: [] },
        owner,
      );
      const opening = ['post', `/partnerships/network/${partnership}/support`, { reason: 'To look around', hours: 1 }] as const;
      const looks = ['/partnerships/network', '/editorial/audit', '/admin/users/me', '/content-manager/content-types'];
      for (const [method, path, body] of [opening, ...looks.map((path) => ['get', path] as const)]) {
        const answer = await as(accessKey)(method, path, body);
        expect([path, answer.status, codeOf(answer)]).toEqual([path, 403, 'admin-token.unused']);
      }
      expect(await app.strapi.db.connection('concord_support_access')).toEqual([]);
      const { body } = await as(administrator)('get', '/admin/admin-tokens').expect(200);
      await as(administrator)('delete', `/admin/admin-tokens/${body.data[0].id}`).expect(200);
    });

    it('a sign-in that has run out is answered as before, so that the page asks for another', async () => {
      await as('gone')('get', '/partnerships/network').expect(401);
    });
  });

  describe('reads by the newsroom’s addresses what the newsroom does not show, such as files with the words of all they stand in:', () => {
    const unshown = (): readonly string[] =>
      Object.entries(app.strapi.contentTypes).flatMap(([uid, { pluginOptions }]) =>
        (pluginOptions as Options | undefined)?.['content-manager']?.visible === false ? [uid] : [],
      );

    /** Some are left to nobody by their permissions already. */
    const CLOSED = /^(?:page\.unused|practitioner\.page-only|request\.(?:forbidden|not-allowed))$/;

    it('no list of it, no page and no picker, and makes none', async () => {
      expect(unshown()).toEqual(
        expect.arrayContaining(['plugin::upload.file', 'plugin::upload.folder', 'admin::user', 'admin::api-token']),
      );
      for (const uid of unshown()) {
        const list = `/content-manager/collection-types/${uid}`;
        const looks = [list, list.replace('::', '%3A%3A'), `${list}/1`, `/content-manager/relations/${uid}/related`].map(
          (at) => ['get', at] as const,
        );
        for (const [method, path] of [...looks, ['post', list] as const]) {
          const answer = await as(administrator)(method, path, {});
          expect({ method, path, code: codeOf(answer) }).toEqual({ method, path, code: expect.stringMatching(CLOSED) });
        }
      }
      expect(codeOf(await as(administrator)('get', '/content-manager/collection-types/plugin::upload.file'))).toBe('page.unused');
      const sent = { contentTypeUID: 'plugin::upload.file', field: 'name', value: 'a' };
      expect(codeOf(await as(administrator)('post', '/content-manager/uid/check-availability', sent))).toBe('page.unused');
    });
  });

  describe('takes its rights from the role of the staff:', () => {
    const roleRow = (code: string) => app.strapi.db.query('admin::role').findOne({ where: { code } });

    it.each([
      ['not emptied', 'put', (id: number) => `/admin/roles/${id}/permissions`, () => ({ permissions: [] })],
      ['not renamed', 'put', (id: number) => `/admin/roles/${id}`, () => ({ name: 'Nobody' })],
      ['not deleted', 'delete', (id: number) => `/admin/roles/${id}`, () => ({})],
      ['not deleted with others', 'post', () => '/admin/roles/batch-delete', (id: number) => ({ ids: [id] })],
    ] as const)('it is %s', async (_, method, path, body) => {
      const { id } = await roleRow('concord-editor');
      const answer = await as(administrator)(method, path(id), body(id));
      expect([answer.status, codeOf(answer), answer.text]).toEqual([403, 'role.kept', containing('Concord looks after')]);
      await as(editor)('get', STORY).expect(200);
    });

    it('however its number is written', async () => {
      const { id } = await roleRow('concord-editor');
      for (const odd of [`0_${id}`, `%20${id}`, `${id}e0`, '99999999999']) {
        const answer = await as(administrator)('put', `/admin/roles/${odd}/permissions`, { permissions: [] });
        expect([odd, answer.status, codeOf(answer)]).toEqual([odd, 404, 'role.unknown']);
      }
      for (const ids of [[`0_${id}`], ['odd', id], [[id]]]) {
        const answer = await as(administrator)('post', '/admin/roles/batch-delete', { ids });
        expect([ids, answer.status, codeOf(answer)]).toEqual([ids, 404, 'role.unknown']);
      }
      await as(editor)('get', STORY).expect(200);
    });

    it('another role is the administrators’ own', async () => {
      const { id } = await roleRow('strapi-author');
      await as(administrator)('put', `/admin/roles/${id}/permissions`, { permissions: [] }).expect(200);
      await as(administrator)('post', '/admin/roles/batch-delete', { ids: [id] }).expect(200);
    });
  });
});

const EVENTS = ['entry.create', 'entry.update', 'media.create'];
