import { readdir } from 'node:fs/promises';

import type { PartnershipLife } from '../../src/partnership-life';
import { REVISION_HEADER } from '../../src/plugins/editorial/contract';
import { aBriefing } from '../support/a-briefing';
import { codeOf } from '../support/admin-http';
import { aPartnership } from '../support/a-partnership';
import { boot, type BootedApp } from '../support/boot';
import { subjectOf } from '../support/editorial-services';
import { aPng } from '../support/files/pictures';
import { rowsOf } from '../support/every-row';
import { allSeeingLife, lifeOf, type PublicOne } from '../support/life-of';
import { signInMember } from '../support/readers/members';

const PARTNERSHIP = 'api::partnership.partnership';
const STORY = 'api::story.story';

describe('a closed partnership', () => {
  let app: BootedApp;
  let life: PartnershipLife;

  beforeAll(async () => {
    app = await boot();
    life = allSeeingLife(app);
  });

  afterAll(() => app.stop());

  const { aPublicOne, order, publish } = lifeOf(() => app);
  const close = async ({ slug }: PublicOne) => {
    const wish = { successor: null, withdrawHelp: false };
    await life.closing.perform(slug, wish, order((await life.closing.plan(slug, wish)).digest));
  };
  const as = (token: string) => (method: 'get' | 'put' | 'post' | 'delete', path: string, body?: object) =>
    app.http[method](path).set('Authorization', `Bearer ${token}`).send(body);
  const at = (documentId: string, uid = STORY) => `/content-manager/collection-types/${uid}/${documentId}`;

  it('changes no more, neither for staff of its parent nor in support access, who may still look', async () => {
    const one = await aPublicOne('alder');
    const parent = await aPartnership(app.strapi);
    const { id } = await subjectOf(app.strapi, PARTNERSHIP, parent.documentId);
    await app.strapi
      .documents(PARTNERSHIP)
      .update({ documentId: one.newsletter.partnership.documentId, data: { parent: parent.documentId } as never });
    const above = as(await signInMember(app, { partnership: id, role: 'manager', email: 'manager@above.example.org' }));
    const helper = as(await app.signIn({ email: 'network@example.org' }));
    await helper('post', `/partnerships/network/${one.id}/support`, { reason: 'They asked for help.', hours: 1 }).expect(204);
    const { documentId } = one.newsletter.story;
    for (const staff of [above, helper]) {
      const { headers } = await staff('get', at(documentId)).expect(200);
      await staff('put', at(documentId), { title: 'While it works' }).set(REVISION_HEADER, String(headers[REVISION_HEADER])).expect(200);
    }
    const { body } = await helper('delete', at(documentId)).expect(403);
    expect(body.error.message).toContain('Support access lets you read and correct drafts, not delete them.');
    await close(one);
    const before = await rowsOf(app.strapi, 'stories');
    for (const staff of [above, helper]) {
      await staff('get', at(documentId)).expect(200);
      expect(codeOf(await staff('put', at(documentId), { title: 'Too late' }))).toBe('partnership.closed');
      // By support access nothing is deleted or published anyway.
      const isAbove = staff === above;
      expect(codeOf(await staff('delete', at(documentId)))).toBe(isAbove ? 'partnership.closed' : 'role.not-enough');
      expect(codeOf(await staff('post', `/editorial/documents/${STORY}/${documentId}/publish`, { preflight: 'x'.repeat(64) }))).toBe(
        isAbove ? 'partnership.closed' : 'membership.missing',
      );
      const section = one.newsletter.sections[0]?.documentId ?? '';
      expect(codeOf(await staff('put', at(section, 'api::section.section'), { heading: 'Too late' }))).toBe('partnership.closed');
    }
    expect(await rowsOf(app.strapi, 'stories')).toEqual(before);
    const stranger = as(
      await signInMember(app, { partnership: (await aPublicOne('elm')).id, role: 'manager', email: 'manager@elm.example.org' }),
    );
    expect(codeOf(await stranger('put', at(documentId), { title: 'Foreign' }))).toBe('request.not-found');
  });

  it('leaves nothing in review or about to go public, and says so before, and afterwards to who owns it as well', async () => {
    const [one, other] = [await aPublicOne('spruce'), await aPublicOne('cedar')];
    const { story, event, contact } = one.newsletter;
    const manager = as(await signInMember(app, { partnership: one.id, role: 'manager', email: 'manager@spruce.example.org' }));
    const colleague = as(await signInMember(app, { partnership: other.id, role: 'editor', email: 'editor@cedar.example.org' }));
    const coOwner = other.newsletter.partnership.documentId;
    await app.strapi.documents(STORY).update({ documentId: story.documentId, data: { title: 'News of two', coOwner } as never });
    await app.strapi.documents('api::event.event').update({ documentId: event.documentId, data: { title: 'Another morning' } });
    const desk = (uid: string, { documentId }: { readonly documentId: string }) => `/editorial/documents/${uid}/${documentId}`;
    const signOff = async (who: typeof manager) => (await who('get', `${desk(STORY, story)}/sign-off`).expect(200)).body.data;
    const sent = { note: '', agency: null, seen: (await signOff(manager)).seen };
    await manager('post', `${desk(STORY, story)}/sign-off/submit`, sent).expect(200);
    const time = { wallTime: `${new Date().getUTCFullYear() + 1}-07-06T09:00`, turn: null };
    const schedule = async (at: string, action: string, notice: object | null) => {
      const { preflight } = (await manager('get', at).expect(200)).body.data;
      await manager('post', `${at}/schedule`, { action, time, seen: preflight, notice }).expect(200);
    };
    await schedule(desk('api::event.event', event), 'publish', null);
    await schedule(desk('api::contact.contact', contact), 'withdraw', { kind: 'withdrawn', reason: 'It moves.', replacement: null });
    expect((await signOff(colleague)).permissions.approve).toEqual({ allowed: true });
    const { changes, details } = await life.closing.plan(one.slug, { successor: null, withdrawHelp: false });
    expect(changes).toEqual(
      expect.arrayContaining([
        'Reviews that end, so that this is a draft again: 1 story.',
        'Scheduled to go public, which is cancelled: 1 event.',
        'Scheduled to be withdrawn, which still happens at its time: 1 contact.',
        expect.stringContaining('whose people can still read and withdraw it, but no longer change or publish it: 1 story.'),
      ]),
    );
    expect(details).toContainEqual({ title: 'No longer scheduled to go public', lines: ['“Another morning”'] });
    await close(one);
    const schedules = await app.strapi.db.connection('concord_schedules').whereIn('subject_id', [event.ref.id, contact.ref.id]);
    expect(Object.fromEntries(schedules.map(({ action, state }) => [action, state]))).toEqual({
      publish: 'cancelled',
      withdraw: 'waiting',
    });
    const { state, permissions } = await signOff(colleague);
    expect(state).toBe('published-with-changes');
    for (const action of ['submit', 'publish', 'schedule'])
      expect(permissions[action]).toEqual({
        allowed: false,
        code: 'partnership.closed',
        reason: 'Its partnership is closed. What it published stays; nothing new goes public.',
      });
    expect(codeOf(await colleague('post', `${desk(STORY, story)}/sign-off/submit`, sent))).toBe('partnership.closed');
  });

  it('counts as staying public only what somebody can read afterwards', async () => {
    const one = await aPublicOne('larch');
    const { partnership } = one.newsletter;
    const restricted = await aBriefing(app.strapi, { partnership: partnership.documentId, visibility: 'practitioners' });
    await publish(await subjectOf(app.strapi, 'api::briefing.briefing', restricted.documentId));
    const { changes } = await life.closing.plan(one.slug, { successor: null, withdrawHelp: false });
    expect(changes).toEqual(
      expect.arrayContaining([
        'What it published stays, at its addresses: 4 documents. So does the record of what was published when.',
        'Attention: 1 published document is for its practitioners only. Nobody will be able to read it, because nobody is let in any more.',
      ]),
    );
  });

  it('takes nobody in any more, neither by a new invitation nor by a link from before', async () => {
    const one = await aPublicOne('hazel');
    const manager = as(await signInMember(app, { partnership: one.id, role: 'manager', email: 'manager@hazel.example.org' }));
    const invited = await manager('post', `/partnerships/managed/${one.id}/invitations`, { email: 'late@example.org', role: 'editor' });
    const { path } = invited.body.data;
    await app.http.get(path).expect(200);
    await close(one);
    const newcomer = { firstName: 'Noor', lastName: 'Hill', password: 'Fresh-start-1' };
    for (const answer of [await app.http.get(path), await app.http.post(path).type('form').send(newcomer)]) {
      expect([answer.status, answer.headers['x-refusal']]).toEqual([409, 'partnership.closed']);
      expect(answer.text).toContain('Nobody can be invited there or join it any more.');
    }
    const network = as(await app.signIn({ email: 'appoints@network.example.org' }));
    expect(codeOf(await network('post', `/partnerships/network/${one.id}/managers`, { email: 'new@example.org' }))).toBe(
      'partnership.closed',
    );
    const { data } = (await network('get', '/partnerships/network').expect(200)).body;
    const closed = { closedOn: expect.any(String), partOf: null, managers: [], invitedManagers: [] };
    expect(data).toContainEqual(expect.objectContaining({ id: one.id, ...closed }));
    expect(await app.strapi.db.query('plugin::partnerships.membership').count({ where: { partnership: { globalId: one.id } } })).toBe(0);
  });

  it('still lets its working copies be read in support access, which its closing promises, though nobody is left there or above', async () => {
    const one = await aPublicOne('willow');
    const { changes } = await life.closing.plan(one.slug, { successor: null, withdrawHelp: false });
    expect(changes).toContainEqual(expect.stringContaining('network administrators with support access, can open it.'));
    await close(one);
    const helper = as(await app.signIn({ email: 'reads@network.example.org' }));
    const { documentId } = one.newsletter.story;
    expect(codeOf(await helper('get', at(documentId)))).toBe('request.not-found');
    await helper('post', `/partnerships/network/${one.id}/support`, { reason: 'A parent asks what they wrote.', hours: 1 }).expect(204);
    const { headers } = await helper('get', at(documentId)).expect(200);
    const late = helper('put', at(documentId), { title: 'Too late' }).set(REVISION_HEADER, String(headers[REVISION_HEADER]));
    expect(codeOf(await late)).toBe('partnership.closed');
    const told = (await helper('get', '/editorial/audit?words=A+parent+asks').expect(200)).body.data.lines;
    expect(JSON.stringify(told)).toContain('A parent asks what they wrote.');
    const { data } = (await helper('get', '/partnerships/network').expect(200)).body;
    expect(data).toContainEqual(expect.objectContaining({ id: one.id, openAccess: expect.objectContaining({ isOpen: true }) }));
  });

  it('gets no files and folders, and keeps those it has as they are', async () => {
    const one = await aPublicOne('rowan');
    const helper = as(await app.signIn({ email: 'files@network.example.org' }));
    await helper('post', `/partnerships/network/${one.id}/support`, { reason: 'They asked for help.', hours: 1 }).expect(204);
    const upload = (folder: number | null, query = '') =>
      helper('post', `/upload${query}`)
        .field('fileInfo', JSON.stringify({ folder }))
        .attach('files', aPng(), { filename: 'pier.png', contentType: 'image/png' });
    const folderOf = async (name: string, parent: number | null = null): Promise<number> =>
      (await helper('post', '/upload/folders', { name, parent }).expect(201)).body.data.id;
    const [pictures, older] = [await folderOf('Pictures'), await folderOf('Older')];
    const [{ id }] = (await upload(pictures).expect(201)).body;
    const move = (fileIds: number[], folderIds: number[]) =>
      helper('post', '/upload/actions/bulk-move', { fileIds, folderIds, destinationFolderId: older });
    await move([id], []).expect(200);
    await close(one);
    // PostgreSQL gives rows in the order in which it wrote them last, if only with what they had before.
    const rowsById = async (table: string) => [...(await rowsOf(app.strapi, table))].sort((a, b) => Number(a.id) - Number(b.id));
    const stored = async () => [
      await rowsById('files'),
      await rowsById('upload_folders'),
      await rowsById('files_folder_lnk'),
      (await readdir(app.env.UPLOADS_DIR ?? '', { recursive: true })).length,
    ];
    const before = await stored();
    for (const [act, answer] of Object.entries({
      'upload into a folder': await upload(pictures),
      'upload at the top': await upload(null),
      replace: await upload(pictures, `?id=${String(id)}`),
      rename: await helper('put', `/upload/files/${String(id)}`, { fileInfo: { name: 'quay.png' } }),
      'move a file': await move([id], []),
      'move a folder': await move([], [pictures]),
      'new folder': await helper('post', '/upload/folders', { name: 'New', parent: pictures }),
      'rename a folder': await helper('put', `/upload/folders/${String(pictures)}`, { name: 'Photographs', parent: null }),
      delete: await helper('delete', `/upload/files/${String(id)}`),
    })) {
      expect([act, codeOf(answer)]).toEqual([act, 'partnership.closed']);
    }
    expect(await stored()).toEqual(before);
    await helper('get', `/upload/files/${String(id)}`).expect(200);
  });

  it('is made no second owner by a forged link, whoever agreed with it before', async () => {
    const [one, other] = [await aPublicOne('birch'), await aPublicOne('beech')];
    const [gone, here] = [one.newsletter.partnership.documentId, other.newsletter.partnership.documentId];
    await app.strapi.documents(PARTNERSHIP).update({ documentId: gone, data: { ownsWith: [here] } as never });
    await app.strapi.documents(PARTNERSHIP).update({ documentId: here, data: { ownsWith: [gone] } as never });
    const staff = as(await signInMember(app, { partnership: other.id, role: 'manager', email: 'manager@beech.example.org' }));
    const { id } = (await app.strapi.db.query(PARTNERSHIP).findOne({ where: { documentId: gone } })) as { readonly id: number };
    const { documentId } = other.newsletter.story;
    await staff('put', at(documentId), { coOwner: { connect: [{ documentId: gone, id }] } }).expect(200);
    await staff('put', at(documentId), { coOwner: { disconnect: [{ documentId: gone, id }] } }).expect(200);
    await close(one);
    for (const coOwner of [{ connect: [{ documentId: gone, id }] }, { set: [{ documentId: gone, id }] }, { connect: [{ id }] }]) {
      expect([coOwner, codeOf(await staff('put', at(documentId), { coOwner }))]).toEqual([coOwner, 'partnership.closed']);
    }
    const stored = await app.strapi.documents(STORY).findOne({ documentId, populate: ['coOwner'] });
    expect(stored?.coOwner).toBeNull();
  });

  it('takes nobody in by an invitation from before, and ends keys and practitioners', async () => {
    const one = await aPublicOne('oak');
    const manager = as(await signInMember(app, { partnership: one.id, role: 'manager', email: 'manager@oak.example.org' }));
    const managed = `/partnerships/managed/${one.id}`;
    const invited = (await manager('post', `${managed}/invitations`, { email: 'new@oak.example.org', role: 'editor' }).expect(200)).body
      .data;
    const key = (await manager('post', `${managed}/site-keys`, { name: 'Site', audience: 'public', alsoFor: [] }).expect(200)).body.data
      .key;
    const sam = { email: 'sam@oak.example.org', name: 'Sam Field', organisation: 'A school' };
    const { link } = (await manager('post', `${managed}/practitioners`, sam).expect(200)).body.data;
    const look = () => app.http.post('/api/partnerships/practitioners/invitation').send({ token: String(link).split('#').at(-1) });
    await look().expect(200);
    await app.http.get(invited.path).expect(200);
    const { changes } = await life.closing.plan(one.slug, { successor: null, withdrawHelp: false });
    expect(changes).toEqual(
      expect.arrayContaining([
        'Invitations of staff that no longer work: 1.',
        'Website keys that stop working: “Site”.',
        'Requests and invitations of practitioners that are deleted: 1.',
      ]),
    );
    await close(one);
    expect((await app.http.get(invited.path)).status).not.toBe(200);
    const form = { firstName: 'New', lastName: 'Comer', password: 'Fresh-start-1' };
    expect((await app.http.post(invited.path).type('form').send(form)).status).not.toBe(200);
    expect(await rowsOf(app.strapi, 'admin_users')).not.toContainEqual(expect.objectContaining({ email: 'new@oak.example.org' }));
    const answer = await app.http.post('/graphql').set('Authorization', `Bearer ${key}`).send({ query: '{ reader { audience } }' });
    expect(answer.status).toBe(401);
    expect(codeOf(await look())).toBe('invitation.unknown');
  });

  /** Has the partnership close just when whoever asked was found to manage it, and waits. */
  const closingFirst = (service: object, act: string, one: PublicOne) => {
    const acts = service as Record<string, (...sent: unknown[]) => Promise<unknown>>;
    const stock = acts[act];
    const spy = jest.spyOn(acts, act).mockImplementationOnce(async (...sent) => {
      await close(one);
      return stock?.(...sent);
    });
    return () => spy.mockRestore();
  };

  it.each([
    ['the making of a key', 'elm', 'create', () => 'site-keys'],
    ['the renewal of a key', 'yew', 'rotate', (key: string) => `site-keys/${key}/rotate`],
    ['an invitation of a practitioner', 'rowan', 'invite', () => 'practitioners'],
    ['a practitioner let in again', 'maple', 'unblock', (_: string, person: string) => `practitioners/${person}/unblock`],
  ] as const)('does not go through with %s that waited while it closed', async (_, word, act, path) => {
    const one = await aPublicOne(word);
    const managed = `/partnerships/managed/${one.id}`;
    const manager = as(await signInMember(app, { partnership: one.id, role: 'manager', email: `manager@${word}.example.org` }));
    const site = await manager('post', `${managed}/site-keys`, { name: 'Site', audience: 'public', alsoFor: [] }).expect(200);
    const sam = { email: `sam@${word}.example.org`, name: 'Sam Field', organisation: 'A school' };
    const invited = await manager('post', `${managed}/practitioners`, sam).expect(200);
    const person = String(invited.body.data.practitioner.id);
    await app.strapi.db.connection('concord_practitioners').where({ id: person }).update({ state: 'blocked' });
    const plugin = app.strapi.plugin('partnerships');
    const isAboutKeys = act === 'create' || act === 'rotate';
    const goOn = closingFirst(isAboutKeys ? plugin.service('site-keys') : plugin.service('practitioners').management, act, one);
    const sent = { name: 'Later', audience: 'public', alsoFor: [], oldWorksForDays: 0, email: `new@${word}.example.org`, organisation: '' };
    const answer = await manager('post', `${managed}/${path(String(site.body.data.siteKey.id), person)}`, sent);
    goOn();
    expect([answer.status, codeOf(answer)]).toEqual([404, 'partnership.unknown']);
    const keys = await app.strapi.db.connection('concord_site_key_partnerships').where({ partnership: one.id }).select('key_id');
    expect(keys).toHaveLength(1);
    expect(await app.strapi.db.connection('concord_practitioners').where({ partnership: one.id }).select('state')).toEqual([
      { state: 'blocked' },
    ]);
  });

  it('gets its names by no form, while the rest of a record is edited there', async () => {
    const one = await aPublicOne('ash');
    const manager = as(await signInMember(app, { partnership: one.id, role: 'manager', email: 'manager@ash.example.org' }));
    const record = at(one.newsletter.partnership.documentId, PARTNERSHIP);
    const stored = (await manager('get', record).expect(200)).body.data;
    for (const change of [{ name: 'Another name' }, { shortName: 'Another' }, { slug: 'another' }, { slug: '' }]) {
      const answer = await manager('put', record, { website: 'https://ash.example.org', ...change });
      expect([change, codeOf(answer)]).toEqual([change, 'partnership.names']);
      expect(answer.body.error.message).toContain('“Rename, merge or close”');
    }
    expect(codeOf(await manager('put', record, { isMerged: true }))).toBe('partnership.life-cycle');
    const { name, shortName, slug } = stored;
    await manager('put', record, { name, shortName, slug, website: 'https://ash.example.org' }).expect(200);
    expect(codeOf(await as(await app.signIn({ email: 'net@example.org' }))('put', record, { name: 'Another name' }))).toBe(
      'partnership.names',
    );
  });
});
