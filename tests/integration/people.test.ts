import { setTimeout as wait } from 'node:timers/promises';

import { z } from 'zod';

import { REVISION_HEADER } from '../../src/plugins/editorial/contract';
import { PASSWORD, signInAt, type SignInOptions } from '../support/admin-session';
import { aPartnership } from '../support/a-partnership';
import { anIssue } from '../support/an-issue';
import { boot, type BootedApp } from '../support/boot';
import { aMailSink, type MailSink } from '../support/mail-sink';
import { asStaff, type Staff, verdict } from '../support/people/as-staff';

const WAYS = z.array(z.object({ partnership: z.string(), role: z.string() }));
const PEOPLE = z.object({
  data: z.object({
    people: z.array(
      z.object({
        id: z.string(),
        email: z.string(),
        role: z.string(),
        lastSeenAt: z.string().nullable(),
        isYou: z.boolean(),
        alsoThrough: WAYS,
      }),
    ),
    fromAbove: z.array(z.object({ email: z.string(), through: WAYS })),
    invitations: z.array(z.object({ id: z.string(), email: z.string(), isExpired: z.boolean(), isFromOutside: z.boolean() })),
    supportAccess: z.array(z.object({ id: z.string(), reason: z.string(), endedAt: z.string().nullable(), isOpen: z.boolean() })),
  }),
});
const INVITED = z.object({ data: z.object({ path: z.string().catch(''), isSent: z.boolean(), expiresAt: z.string() }) });
const KEPT = z.object({ documentId: z.string() });
const NEWCOMER = { firstName: 'Noor', lastName: 'Hill', password: 'Fresh-start-1' };

describe('the people of a partnership', () => {
  let app: BootedApp;
  let north: string;
  let south: string;
  let manager: Staff;
  let editor: Staff;
  let stranger: Staff;
  let administrator: Staff;

  beforeAll(async () => {
    app = await boot({ env: { RATE_LIMIT_FORMS: '1000' } });
    const [theNorth, theSouth] = [
      await aPartnership(app.strapi, { name: 'North', slug: 'north' }),
      await aPartnership(app.strapi, { name: 'South', slug: 'south' }),
    ];
    [north, south] = [String(theNorth.globalId), String(theSouth.globalId)];
    await anIssue(app.strapi, { partnership: theSouth.documentId, title: 'News of the south' });
    const signIn = async (email: string, memberOf: SignInOptions['memberOf'] = []): Promise<Staff> =>
      asStaff(app.http, await app.signIn({ email, memberOf }));
    manager = await signIn('manager@example.org', [{ partnership: theNorth.documentId, as: 'manager' }]);
    editor = await signIn('editor@example.org', [{ partnership: theNorth.documentId, as: 'editor' }]);
    stranger = await signIn('stranger@example.org', [{ partnership: theSouth.documentId, as: 'manager' }]);
    administrator = await signIn('administrator@example.org');
  });

  afterAll(async () => {
    await app.stop();
  });

  const peopleOf = async (staff: Staff, partnership: string) =>
    PEOPLE.parse((await staff.get(`/partnerships/managed/${partnership}/people`)).body).data;
  const memberId = async (staff: Staff, partnership: string, email: string): Promise<string> =>
    (await peopleOf(staff, partnership)).people.find((person) => person.email === email)?.id ?? 'nobody';
  const invite = async (email: string, role = 'editor'): Promise<string> => {
    const answer = await manager.post(`/partnerships/managed/${north}/invitations`, { email, role });
    expect(verdict(answer)).toBe('200');
    return INVITED.parse(answer.body).data.path;
  };
  const accept = (path: string, form: object = NEWCOMER) => app.http.post(path).type('form').send(form);

  it('are listed for their manager, with who was here', async () => {
    const { people } = await peopleOf(manager, north);
    expect(people.map(({ email, role, isYou }) => ({ email, role, isYou }))).toEqual([
      { email: 'editor@example.org', role: 'editor', isYou: false },
      { email: 'manager@example.org', role: 'manager', isYou: true },
    ]);
    expect(people[0]?.lastSeenAt).toEqual(expect.any(String));
  });

  it('are hidden from others of the house, and for strangers the house does not exist', async () => {
    const at = (partnership: string) => `/partnerships/managed/${partnership}/people`;
    expect(verdict(await editor.get(at(north)))).toBe('403 role.not-enough');
    const foreign = await stranger.get(at(north));
    const unknown = await stranger.get(at('3f0e9f0e-0000-4000-8000-000000000000'));
    expect(verdict(foreign)).toBe('404 partnership.unknown');
    expect(foreign.body).toEqual(unknown.body);
    expect(verdict(await administrator.get(at(north)))).toBe('404 partnership.unknown');
  });

  it('come in by a link that works once, and see their own partnership only', async () => {
    const path = await invite('  Noor.Hill@Example.org ');
    const page = await app.http.get(path);
    expect(page.text).toContain('noor.hill@example.org');
    expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    expect((await accept(path)).status).toBe(200);
    const newcomer = asStaff(app.http, await signInAt(app.http, 'noor.hill@example.org', NEWCOMER.password));
    const issues = await newcomer.get('/content-manager/collection-types/api::issue.issue');
    expect(issues.body).toMatchObject({ results: [] });
    expect((await newcomer.get('/partnerships/mine')).body).toMatchObject({ data: { partnerships: [{ id: north, role: 'editor' }] } });
    const again = await accept(path);
    expect([again.status, again.headers['x-refusal']]).toEqual([409, 'invitation.used']);
  });

  it('are asked again for a password that Strapi would refuse, and nothing is half done', async () => {
    const path = await invite('short@example.org');
    const answer = await accept(path, { ...NEWCOMER, password: 'short' });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('at least 8 characters');
    expect(await app.strapi.db.query('admin::user').count({ where: { email: 'short@example.org' } })).toBe(0);
    expect((await accept(path)).status).toBe(200);
  });

  it('are asked again for a password that anybody would try first, on Strapi’s own pages too', async () => {
    const path = await invite('easy@example.org');
    const answer = await accept(path, { ...NEWCOMER, password: 'Noor-Hill-2026' });
    expect([answer.status, answer.text.includes('first that somebody would try')]).toEqual([400, true]);
    expect((await accept(path)).status).toBe(200);
    const token = await signInAt(app.http, 'easy@example.org', NEWCOMER.password);
    const change = (password: string) =>
      app.http.put('/admin/users/me').set('Authorization', `Bearer ${token}`).send({ currentPassword: NEWCOMER.password, password });
    const refused = await change('Password1234');
    expect([refused.status, refused.body.error?.details?.code]).toEqual([400, 'password.weak']);
    expect((await change('Another-start-2')).status).toBe(200);
  });

  it('keep the password they have when they join a second partnership, and must know it', async () => {
    const path = await invite('STRANGER@example.org', 'contributor');
    expect((await app.http.get(path)).text).toContain('You have an account');
    const guessed = await accept(path, { password: 'Other-word-9' });
    expect([guessed.status, guessed.text.includes('not the password')]).toEqual([400, true]);
    expect((await accept(path, { password: PASSWORD })).status).toBe(200);
    const token = await signInAt(app.http, 'stranger@example.org', PASSWORD);
    const mine = await asStaff(app.http, token).get('/partnerships/mine');
    expect(mine.body).toMatchObject({ data: { partnerships: [{ id: north }, { id: south }] } });
    await manager.post(`/partnerships/managed/${north}/people/${await memberId(manager, north, 'stranger@example.org')}/end`);
  });

  it('are not invited twice, in whatever case, nor when they are members', async () => {
    await invite('twice@example.org');
    const again = async (email: string) =>
      verdict(await manager.post(`/partnerships/managed/${north}/invitations`, { email, role: 'editor' }));
    expect(await again('Twice@Example.ORG')).toBe('409 invitation.already-invited');
    expect(await again(' EDITOR@example.org')).toBe('409 invitation.already-member');
    expect(await again('not an address')).toBe('400 invitation.bad-email');
  });

  it('come in no more by a link that was replaced, revoked or has run out, or that never was', async () => {
    const first = await invite('later@example.org');
    const { id } = (await peopleOf(manager, north)).invitations.find(({ email }) => email === 'later@example.org') ?? { id: '' };
    const at = `/partnerships/managed/${north}/invitations/${id}`;
    const second = INVITED.parse((await manager.post(`${at}/resend`)).body).data.path;
    const refusalAt = async (path: string): Promise<unknown> => (await app.http.get(path)).headers['x-refusal'];
    expect(await refusalAt(first)).toBe('invitation.replaced');
    expect((await app.http.get(first)).text).toContain('A newer link to this invitation was sent');
    expect((await accept(first)).headers['x-refusal']).toBe('invitation.replaced');
    await app.strapi.db.connection('concord_invitations').where({ id }).update({ expires_at: '2020-01-01T00:00:00.000Z' });
    expect(await refusalAt(second)).toBe('invitation.expired');
    const third = INVITED.parse((await manager.post(`${at}/resend`)).body).data.path;
    expect(verdict(await stranger.post(`/partnerships/managed/${south}/invitations/${id}/revoke`))).toBe('404 invitation.unknown');
    expect(verdict(await manager.post(`${at}/revoke`))).toBe('204');
    expect([await refusalAt(first), await refusalAt(third)]).toEqual(['invitation.revoked', 'invitation.revoked']);
    const anew = await invite('later@example.org');
    expect([await refusalAt(first), await refusalAt(third)]).toEqual(['invitation.replaced', 'invitation.replaced']);
    expect((await accept(anew)).status).toBe(200);
    expect([await refusalAt(first), await refusalAt(third)]).toEqual(['invitation.used', 'invitation.used']);
    expect(await refusalAt('/join/never-was')).toBe('invitation.unknown');
  });

  it('says that no e-mail was sent when none is set up', async () => {
    const answer = await manager.post(`/partnerships/managed/${north}/invitations`, { email: 'paper@example.org', role: 'editor' });
    expect(INVITED.parse(answer.body).data.isSent).toBe(false);
  });

  it('are out with their next request when their membership ends', async () => {
    const path = await invite('leaving@example.org', 'manager');
    await accept(path);
    const leaver = asStaff(app.http, await signInAt(app.http, 'leaving@example.org', NEWCOMER.password));
    expect((await leaver.get(`/partnerships/managed/${north}/people`)).status).toBe(200);
    await manager.post(`/partnerships/managed/${north}/people/${await memberId(manager, north, 'leaving@example.org')}/end`);
    expect(verdict(await leaver.get(`/partnerships/managed/${north}/people`))).toBe('404 partnership.unknown');
    expect((await leaver.get('/partnerships/mine')).body).toMatchObject({ data: { partnerships: [] } });
  });

  describe('who leave an invitation behind', () => {
    const leave = async (name: string, how: (at: string) => Promise<unknown>) => {
      const email = `${name}@example.org`;
      await accept(await invite(email, 'manager'));
      const leaver = asStaff(app.http, await signInAt(app.http, email, NEWCOMER.password));
      const left: string[] = [];
      for (const role of ['manager', 'contributor']) {
        const answer = await leaver.post(`/partnerships/managed/${north}/invitations`, { email: `${name}+${role}@example.org`, role });
        left.push(INVITED.parse(answer.body).data.path);
      }
      await how(`/partnerships/managed/${north}/people/${await memberId(manager, north, email)}`);
      return left;
    };
    const waitingFrom = async (name: string) =>
      (await peopleOf(manager, north)).invitations.filter(({ email }) => email.startsWith(`${name}+`));

    it.each([
      ['their membership ended', 'ended', (at: string) => manager.post(`${at}/end`)],
      ['they manage it no more', 'demoted', (at: string) => manager.put(at, { role: 'editor' })],
    ])('do not come back by it once %s: it was taken back', async (_, name, how) => {
      for (const path of await leave(name, how)) {
        const answers = [await app.http.get(path), await accept(path)];
        expect(answers.map(({ headers }) => headers['x-refusal'])).toEqual(['invitation.inviter-left', 'invitation.inviter-left']);
        expect(answers[0]?.text).toContain('Ask a manager of North for a new one');
      }
      expect(await waitingFrom(name)).toEqual([]);
      expect(await app.strapi.db.query('admin::user').count({ where: { email: `${name}+manager@example.org` } })).toBe(0);
    });

    it('do not come back while their account is switched off; another manager makes the invitation their own by a new link', async () => {
      const switchOff = () => app.strapi.db.query('admin::user').update({ where: { email: 'off@example.org' }, data: { isActive: false } });
      const [, path = ''] = await leave('off', switchOff);
      expect((await accept(path)).headers['x-refusal']).toBe('invitation.inviter-left');
      const [{ id } = { id: '' }] = (await waitingFrom('off')).filter(({ email }) => email.includes('contributor'));
      const { body } = await manager.post(`/partnerships/managed/${north}/invitations/${id}/resend`);
      expect((await accept(INVITED.parse(body).data.path)).status).toBe(200);
    });

    it('make room for a new one to the same address', async () => {
      const data = { isActive: false };
      await leave('room', () => app.strapi.db.query('admin::user').update({ where: { email: 'room@example.org' }, data }));
      await invite('room+contributor@example.org');
    });

    afterAll(async () => {
      for (const name of ['off', 'room'])
        await manager.post(`/partnerships/managed/${north}/people/${await memberId(manager, north, `${name}@example.org`)}/end`);
    });
  });

  it('are never left without a manager', async () => {
    const id = await memberId(manager, north, 'manager@example.org');
    const at = `/partnerships/managed/${north}/people/${id}`;
    expect(verdict(await manager.post(`${at}/end`))).toBe('409 member.last-manager');
    expect(verdict(await manager.put(at, { role: 'editor' }))).toBe('409 member.last-manager');
  });

  it('change their role by a manager, and nobody else’s by a stranger', async () => {
    const id = await memberId(manager, north, 'editor@example.org');
    expect(verdict(await manager.put(`/partnerships/managed/${north}/people/${id}`, { role: 'publisher' }))).toBe('204');
    expect(verdict(await editor.put(`/partnerships/managed/${north}/people/${id}`, { role: 'manager' }))).toBe('403 role.not-enough');
    const foreign = await stranger.post(`/partnerships/managed/${south}/people/${id}/end`);
    const unknown = await stranger.post(`/partnerships/managed/${south}/people/no-such-member/end`);
    expect(verdict(foreign)).toBe('404 member.unknown');
    expect(foreign.body).toEqual(unknown.body);
  });

  it('says of whom a partnership above is the way in as well, and by which role each, and lets them on by it when their membership ends', async () => {
    const county = await aPartnership(app.strapi, { name: 'County', slug: 'county' });
    const record = { data: { parent: county.documentId } as never };
    const { documentId } = KEPT.parse(await app.strapi.db.query('api::partnership.partnership').findOne({ where: { globalId: north } }));
    await app.strapi.documents('api::partnership.partnership').update({ documentId, ...record });
    const region = await aPartnership(app.strapi, { name: 'Region', slug: 'region' });
    await app.strapi
      .documents('api::partnership.partnership')
      .update({ documentId: county.documentId, data: { parent: region.documentId } as never });
    const memberOf: SignInOptions['memberOf'] = [
      { partnership: county.documentId, as: 'contributor' },
      { partnership: region.documentId, as: 'manager' },
      { partnership: documentId, as: 'editor' },
    ];
    const ways = [
      { partnership: 'Region', role: 'manager' },
      { partnership: 'County', role: 'contributor' },
    ];
    const both = asStaff(app.http, await app.signIn({ email: 'both@example.org', memberOf }));
    const listed = (await peopleOf(manager, north)).people.map(({ email, alsoThrough }) => [email, alsoThrough]);
    expect(listed.filter(([, through]) => through?.length !== 0)).toEqual([['both@example.org', ways]]);
    expect((await peopleOf(manager, north)).fromAbove).toEqual([]);
    await manager.post(`/partnerships/managed/${north}/people/${await memberId(manager, north, 'both@example.org')}/end`);
    expect((await peopleOf(manager, north)).fromAbove).toEqual([{ email: 'both@example.org', through: ways }]);
    expect((await both.get('/partnerships/mine')).body).toMatchObject({
      data: { partnerships: [{ name: 'County' }, { id: north, role: 'manager', through: 'parent' }, { name: 'Region' }] },
    });
  });

  it('lets one of two managers who remove each other at once succeed', async () => {
    await accept(await invite('second@example.org', 'manager'));
    const second = asStaff(app.http, await signInAt(app.http, 'second@example.org', NEWCOMER.password));
    const [a, b] = [await memberId(manager, north, 'manager@example.org'), await memberId(manager, north, 'second@example.org')];
    const end = (staff: Staff, id: string) => staff.post(`/partnerships/managed/${north}/people/${id}/end`);
    const statuses = (await Promise.all([end(manager, b), end(second, a)])).map(({ status }) => status);
    expect(statuses.filter((status) => status === 204)).toHaveLength(1);
    const left = await app.strapi.db
      .query('plugin::partnerships.membership')
      .count({ where: { role: 'manager', partnership: { globalId: north } } });
    expect(left).toBe(1);
  });

  it('sign in with what they alone set: no administrator gives their account another password or address', async () => {
    const row = { email: 'editor@example.org' };
    const { id } = z.object({ id: z.number() }).parse(await app.strapi.db.query('admin::user').findOne({ where: row }));
    const change = (body: object) => administrator.put(`/admin/users/${String(id)}`, body);
    expect(verdict(await change({ isActive: true, password: 'Fresh-start-1' }))).toBe('403 account.own-only');
    expect(verdict(await change({ email: 'taken@example.org' }))).toBe('403 account.own-only');
    for (const odd of [`0_${String(id)}`, `%20${String(id)}`, `${String(id)}e0`])
      expect(verdict(await administrator.put(`/admin/users/${odd}`, { password: 'Fresh-start-1' }))).toBe('404 account.unknown');
    expect(verdict(await change({ ...row, firstname: 'Edith', isActive: true }))).toBe('200');
    await expect(signInAt(app.http, row.email, PASSWORD)).resolves.toEqual(expect.any(String));
  });

  describe('whatever odd ids Strapi’s own forms are sent,', () => {
    const ODD = ['x', '', '0_1', '1e0', '0x1', -1, 1.5, 2_147_483_648, 99_999_999_999, true, null, {}, { $gt: 0 }, 999_999];
    const refused = (answers: readonly Parameters<typeof verdict>[0][]) => {
      for (const [at, answer] of answers.entries())
        expect([at, verdict(answer), answer.text]).toEqual([at, expect.stringMatching(/^40[04] [a-z-]+\./), expect.any(String)]);
    };

    it.each(ODD)('refuse them, and nobody is deleted or signed out: %j', async (odd) => {
      const people = async () =>
        z.array(z.object({ id: z.number() })).parse(await app.strapi.db.query('admin::user').findMany({ select: ['id'] }));
      const before = await people();
      const account = { firstname: 'Odd', email: 'odd@example.org' };
      refused([
        await administrator.post('/admin/users', { ...account, roles: [odd] }),
        await administrator.put(`/admin/users/${String(before[0]?.id)}`, { roles: [odd] }),
        await administrator.post('/admin/users/batch-delete', { ids: [odd] }),
        await administrator.post('/admin/users/batch-delete', { ids: odd }),
      ]);
      // A role that is none is as good as deleted.
      if (odd !== 999_999) refused([await administrator.post('/admin/roles/batch-delete', { ids: [odd] })]);
      if (typeof odd === 'string' && odd !== '')
        refused([await administrator.get(`/admin/users/${odd}`), await administrator.delete(`/admin/users/${odd}`)]);
      if (typeof odd !== 'string') refused([await administrator.post('/admin/users', { ...account, email: odd, roles: [1] })]);
      expect(await people()).toEqual(before);
      expect(verdict(await manager.get('/partnerships/managed'))).toBe('200');
    });

    it.each([['x'], [1], [['a']], [{}], [null], ['title', 'title'], ['title', 'title.inner'], 'x', 1, true].map((fields) => ({ fields })))(
      'and odd fields of a permission, which ended the server: %j',
      async ({ fields }) => {
        const { id } = z
          .object({ id: z.number() })
          .parse(await app.strapi.db.query('admin::role').findOne({ where: { code: 'strapi-author' } }));
        const permission = { action: 'plugin::content-manager.explorer.read', subject: 'api::story.story', conditions: [] };
        const answer = await administrator.put(`/admin/roles/${String(id)}/permissions`, {
          permissions: [{ ...permission, properties: { fields } }],
        });
        if (JSON.stringify(fields) !== '["x"]') refused([answer]);
      },
    );
  });

  it('are not taken over by the link that Strapi showed to whoever made their account', async () => {
    const roles = await app.strapi.db.query('admin::role').findMany({ where: { code: 'concord-editor' } });
    const made = await administrator.post('/admin/users', {
      email: 'made@example.org',
      firstname: 'Ma',
      roles: z
        .array(z.object({ id: z.number() }))
        .parse(roles)
        .map(({ id }) => id),
    });
    const { id, registrationToken } = z.object({ data: z.object({ id: z.number(), registrationToken: z.string() }) }).parse(made.body).data;
    const register = (password: string) =>
      app.http.post('/admin/register').send({ registrationToken, userInfo: { firstname: 'Ma', lastname: 'De', password } });
    const users = app.strapi.service('admin::user') as unknown as { updateById(id: number, data: object): Promise<unknown> };
    await users.updateById(id, { isActive: true, password: PASSWORD });
    expect(verdict(await register('Fresh-start-1'))).toBe('403 account.own-only');
    await expect(signInAt(app.http, 'made@example.org', PASSWORD)).resolves.toEqual(expect.any(String));
  });

  it('does not let rights be changed through Strapi’s own forms, by nobody', async () => {
    const at = '/content-manager/collection-types/plugin::partnerships.membership';
    const row = z
      .object({ documentId: z.string() })
      .parse(await app.strapi.db.query('plugin::partnerships.membership').findOne({ where: {} }));
    for (const staff of [administrator, editor]) {
      const answers = [
        await staff.post(at, { role: 'manager' }),
        await staff.put(`${at}/${row.documentId}`, { role: 'manager' }),
        await staff.delete(`${at}/${row.documentId}`),
        await staff.post(`${at}/actions/bulkDelete`, { documentIds: [row.documentId] }),
      ];
      expect(answers.map(({ status }) => status).filter((status) => status !== 403)).toEqual([]);
    }
  });
});

describe('people who are invited, with a mail server', () => {
  let sink: MailSink;
  let app: BootedApp;
  let manager: Staff;
  let invitations: string;
  let county: string;
  let north: string;
  /** As letters name it, so that no renaming breaks their links. */
  let settings: string;

  beforeAll(async () => {
    sink = await aMailSink();
    app = await boot({ env: sink.env });
    county = (await aPartnership(app.strapi, { name: 'County', slug: 'county' })).documentId;
    const { documentId, globalId } = await aPartnership(app.strapi, { name: 'North', slug: 'north', parent: county });
    north = documentId;
    await app.signIn({ email: 'mo@county.example.org', memberOf: [{ partnership: county, as: 'manager' }] });
    manager = asStaff(app.http, await app.signIn({ email: 'morgan@example.org', memberOf: [{ partnership: documentId, as: 'manager' }] }));
    invitations = `/partnerships/managed/${String(globalId)}/invitations`;
    settings = `/admin/plugins/partnerships?of=${String(globalId)}&tab=people`;
  });

  afterAll(async () => {
    await app.stop();
    await sink.stop();
  });

  const invite = async (email: string) => INVITED.parse((await manager.post(invitations, { email, role: 'editor' })).body).data;

  it('get a letter that says what for, from whom, and join by its link; the manager sees no link', async () => {
    expect(await invite('noor@example.org')).toMatchObject({ isSent: true, path: '' });
    const letter = await sink.find(({ to }) => to === 'noor@example.org');
    expect(letter).toMatchObject({ from: sink.env['MAIL_FROM'], subject: 'You are invited to work on the newsletters of North' });
    expect(letter.text).toContain('Robin Marsh invites you to join North in Concord');
    expect(letter.text).toContain(
      'as an editor. There you may write and change newsletters and what is in them, publish and withdraw them',
    );
    const [path = ''] = /\/join\/[\w-]+/.exec(letter.text) ?? [];
    await app.http.post(path).type('form').send(NEWCOMER);
    await expect(signInAt(app.http, 'noor@example.org', NEWCOMER.password)).resolves.toEqual(expect.any(String));
  });

  it('are told to their managers and those of partnerships above, when an administrator of the network invites another manager', async () => {
    const administrator = asStaff(app.http, await app.signIn({ email: 'alex@network.example.org' }));
    await administrator.post(invitations.replace('managed', 'network').replace('invitations', 'managers'), {
      email: 'ada@example.org',
    });
    const letter = await sink.find(({ to }) => to === 'morgan@example.org');
    expect(letter).toMatchObject({ subject: 'Somebody was invited to manage North' });
    expect(letter.text).toContain('an administrator of the network, invited ada@example.org to manage North');
    expect(letter.text).toContain(settings);
    expect((await sink.find(({ to }) => to === 'mo@county.example.org')).text).not.toContain('/plugins/');
    const { invitations: waiting } = PEOPLE.parse((await manager.get(invitations.replace('/invitations', '/people'))).body).data;
    expect(waiting.find(({ email }) => email === 'ada@example.org')?.isFromOutside).toBe(true);
    await manager.post(invitations, { email: 'bo@example.org', role: 'manager' });
    await sink.find(({ to }) => to === 'bo@example.org');
    expect(sink.mails.filter(({ to }) => to === 'morgan@example.org')).toHaveLength(1);
  });

  it('hear that their membership ended, by whom, and whom to ask', async () => {
    await invite('lou@example.org');
    const [path = ''] = /\/join\/[\w-]+/.exec((await sink.find(({ to }) => to === 'lou@example.org')).text) ?? [];
    await app.http.post(path).type('form').send(NEWCOMER);
    const people = invitations.replace('invitations', 'people');
    const { id } = PEOPLE.parse((await manager.get(people)).body).data.people.find(({ email }) => email === 'lou@example.org') ?? {
      id: '',
    };
    expect(verdict(await manager.post(`${people}/${id}/end`))).toBe('204');
    const letter = await sink.find(({ to, subject }) => to === 'lou@example.org' && subject === 'You no longer work for North');
    expect(letter.text).toContain('ended your membership of North in Concord. You can no longer see or change anything of it.');
  });

  it('hear as managers that their partnership was put below another, once', async () => {
    const { documentId } = await aPartnership(app.strapi, { name: 'Region', slug: 'region' });
    const administrator = asStaff(app.http, await app.signIn({ email: 'ordering@network.example.org' }));
    const record = `/content-manager/collection-types/api::partnership.partnership/${county}`;
    const { headers } = await administrator.get(record);
    const token = await signInAt(app.http, 'ordering@network.example.org', PASSWORD);
    const put = (parent: object) =>
      app.http.put(record).set('Authorization', `Bearer ${token}`).set(REVISION_HEADER, String(headers[REVISION_HEADER])).send({ parent });
    expect(verdict(await put({ connect: [{ documentId }], disconnect: [] }))).toBe('200');
    for (const manages of ['mo@county.example.org', 'morgan@example.org']) {
      const letter = await sink.find(({ to, subject }) => to === manages && subject === 'County now belongs to Region');
      expect(letter.text).toContain('Everybody who works for Region');
    }
  });

  describe('when an administrator of the network opens support access', () => {
    const REASON = 'Their newsletter does not open.';
    const OPENED = 'Support access to North was opened';
    const open = async (token: string) =>
      verdict(
        await asStaff(app.http, token).post(invitations.replace('managed', 'network').replace('invitations', 'support'), {
          ...{ reason: REASON, hours: 2 },
        }),
      );
    const told = () => sink.mails.filter(({ subject }) => subject === OPENED).map(({ to }) => to);

    it('hear of it as its managers: who, why, until when, what it lets them do, and where to end it; the visitor does not', async () => {
      const memberOf = [{ partnership: north, as: 'manager' }] as const;
      await app.signIn({ email: 'gone@example.org', memberOf });
      await app.strapi.db.query('admin::user').update({ where: { email: 'gone@example.org' }, data: { isActive: false } });
      await app.signIn({ email: 'lee@example.org', memberOf: [{ partnership: north, as: 'editor' }] });
      expect(await open(await app.signIn({ email: 'helper@network.example.org', role: 'strapi-super-admin', memberOf }))).toBe('204');
      const letter = await sink.find(({ subject }) => subject === OPENED);
      expect(told()).toEqual(['morgan@example.org']);
      expect(letter.text).toContain(`Robin Marsh, an administrator of the network, opened support access to North in Concord`);
      expect(letter.text).toContain(`“${REASON}”`);
      expect(letter.text).toMatch(/Until \w+day .* UK time \((?:GMT|BST)\), they can read what you are working on and correct drafts\./);
      expect(letter.text).toContain('end it at once: under “Partnership settings”, “People”');
      expect(letter.text).toContain(settings);
    });

    it('hear nothing while the mail server is down, and it is opened all the same', async () => {
      sink.isDown = true;
      const before = sink.turnedAway;
      expect(await open(await app.signIn({ email: 'other-helper@network.example.org' }))).toBe('204');
      for (const started = Date.now(); sink.turnedAway === before && Date.now() - started < 5_000;) await wait(20);
      sink.isDown = false;
      expect(sink.turnedAway).toBeGreaterThan(before);
    });
  });

  it('are out of support access that a manager ends, and hear of it', async () => {
    const administrator = asStaff(app.http, await app.signIn({ email: 'visitor@network.example.org' }));
    const people = invitations.replace('/invitations', '/people');
    await administrator.post(invitations.replace('managed', 'network').replace('invitations', 'support'), {
      ...{ reason: 'Their newsletter does not open.', hours: 1 },
    });
    const { supportAccess } = PEOPLE.parse((await manager.get(people)).body).data;
    await manager.post(people.replace('people', `support/${supportAccess[0]?.id ?? ''}/end`));
    const letter = await sink.find(({ to }) => to === 'visitor@network.example.org');
    expect(letter.subject).toBe('Your support access to North was ended');
    expect(letter.text).toContain('a manager of North, ended your support access');
    expect(letter.text).toContain('“Their newsletter does not open.”');
  });

  it('get back in however they type their address when the password is forgotten, and are sent no flood of letters', async () => {
    await app.signIn({ email: 'forgetful@example.org' });
    const letters = () => sink.mails.filter(({ to }) => to === 'forgetful@example.org');
    const asked = async (email: string) => {
      const { status, text } = await app.http.post('/admin/forgot-password').send({ email });
      return [status, text];
    };
    expect(await asked('  Forgetful@Example.ORG ')).toEqual([204, '']);
    expect((await sink.find(({ to }) => to === 'forgetful@example.org')).text).toContain('/auth/reset-password?code=');
    expect(await asked('  Nobody@Example.ORG ')).toEqual([204, '']);
    for (const email of ['forgetful@example.org ', ' forgetful@example.org', ' FORGETFUL@example.org']) {
      expect(await asked(email)).toEqual([204, '']);
    }
    await asked(' morgan@example.org');
    await sink.find(({ to, text }) => to === 'morgan@example.org' && text.includes('/auth/reset-password?code='));
    expect(letters()).toHaveLength(2);
  });

  it('have their link from the manager while the mail server is down', async () => {
    sink.isDown = true;
    const { isSent, path } = await invite('kim@example.org');
    sink.isDown = false;
    expect(isSent).toBe(false);
    await app.http.get(path).expect(200);
  });
});
