import type { Practitioners } from '../../src/plugins/partnerships/server/src/services/practitioners';
import { tablesHolding } from '../support/every-row';
import { boot, type BootedApp } from '../support/boot';
import { aMailSink, type MailSink, type SeenMail } from '../support/mail-sink';
import { aGuardedWorld, type GuardedWorld, SECRET } from '../support/readers/a-guarded-world';
import { signInMember } from '../support/readers/members';
import { pathsTo, tellsOf } from '../support/readers/paths';

const PASSWORD = 'three random words';
const WHO = '{ reader { audience partnerships { slug } } }';

describe('practitioners', () => {
  let app: BootedApp;
  let world: GuardedWorld;
  const managers = { north: '', south: '' };
  let number = 0;

  beforeAll(async () => {
    app = await boot({ env: { RATE_LIMIT_FORMS: '1000', RATE_LIMIT_ACCOUNT_SIGN_INS: '0' } });
    world = await aGuardedWorld(app);
    for (const name of ['north', 'south'] as const) {
      managers[name] = await signInMember(app, { partnership: world[name].id, role: 'manager', email: `manager@${name}.example.org` });
    }
  });

  afterAll(() => app.stop());

  type Name = keyof typeof managers;
  const peopleOf = (name: Name) => `/partnerships/managed/${world[name].id}/practitioners`;
  const manage = (name: Name, path = '', body: object = {}) =>
    app.http
      .post(`${peopleOf(name)}${path}`)
      .set('Authorization', `Bearer ${managers[name]}`)
      .send(body);
  const listed = async (name: Name = 'north') =>
    (await app.http.get(peopleOf(name)).set('Authorization', `Bearer ${managers[name]}`).expect(200)).body.data;
  const anEmail = () => `person-${String((number += 1))}@school.example.org`;
  const invite = (name: Name, email: string) => manage(name, '', { email, name: 'Sam Field', organisation: 'Moor School' });
  const invited = async (name: Name, email: string) => {
    const { body } = await invite(name, email).expect(200);
    return { id: String(body.data.practitioner.id), token: String(body.data.link).split('#')[1] ?? '', ...body.data };
  };
  const publicly = (path: string, body: object) => app.http.post(`/api/partnerships/practitioners/${path}`).send(body);
  const accept = (token: string, password = PASSWORD) => publicly('accept', { token, password });
  const signIn = async (email: string): Promise<string> =>
    (await app.http.post('/api/auth/local').send({ identifier: email, password: PASSWORD }).expect(200)).body.jwt;
  /** As signing in gives one. */
  const tokenFor = async (email: string): Promise<string> => {
    const { id } = await app.strapi.db.query('plugin::users-permissions.user').findOne({ where: { email } });
    return app.strapi.plugin('partnerships').service<Practitioners>('practitioners').tokenFor(id);
  };
  const ask = (query: string, token?: string) => {
    const request = app.http.post('/graphql');
    if (token !== undefined) request.set('Authorization', `Bearer ${token}`);
    return request.send({ query });
  };
  const aPractitioner = async (name: Name) => {
    const email = anEmail();
    const { id, token } = await invited(name, email);
    await accept(token).expect(204);
    return { id, email, jwt: await tokenFor(email) };
  };
  const codeOf = (answer: { readonly body: { readonly error?: { readonly details?: { readonly code?: string } } } }) =>
    answer.body.error?.details?.code;
  const expectOut = async (token: string, code: string) => {
    const answer = await ask(pathsTo(world)['a search'] ?? '', token);
    expect([answer.status, answer.body.errors?.[0]?.extensions, tellsOf(answer.text, world)]).toEqual([401, { code }, false]);
    await app.http.get(world.file).set('Authorization', `Bearer ${token}`).expect(401);
  };

  it('who were invited and signed in see what is for them, on every path, in browsers too', async () => {
    const { jwt } = await aPractitioner('north');
    for (const [path, query] of Object.entries(pathsTo(world))) {
      const { body, text, headers } = await ask(query, jwt).set('Origin', 'https://north.example.org').expect(200);
      expect([path, body.errors, text.includes(SECRET), headers['access-control-allow-origin']]).toEqual([path, undefined, true, '*']);
    }
    await app.http.get(world.file).set('Authorization', `Bearer ${jwt}`).expect(200);
    expect((await ask(WHO, jwt)).body.data.reader).toEqual({ audience: 'PRACTITIONER', partnerships: [{ slug: 'north' }] });
  });

  it('of another partnership see nothing of it', async () => {
    const { jwt } = await aPractitioner('south');
    for (const [path, query] of Object.entries(pathsTo(world))) {
      const { body, text } = await ask(query, jwt).expect(200);
      expect([path, body.errors, tellsOf(text, world)]).toEqual([path, undefined, false]);
    }
    await app.http.get(world.file).set('Authorization', `Bearer ${jwt}`).expect(404);
    expect((await ask(WHO, jwt)).body.data.reader.partnerships).toEqual([{ slug: 'south' }]);
  });

  it('meet pages of the same length as the public does', async () => {
    const { jwt } = await aPractitioner('south');
    const page = '{ stories(first: 1) { nodes { slug } pageInfo { hasNextPage } } }';
    const expected = { stories: { nodes: [{ slug: 'open-story' }], pageInfo: { hasNextPage: false } } };
    expect((await ask(page)).body.data).toEqual(expected);
    expect((await ask(page, jwt)).body.data).toEqual(expected);
  });

  it('are out at once when their partnership blocks them, and in again when it lets them', async () => {
    const { id, jwt } = await aPractitioner('north');
    await ask(WHO, jwt).expect(200);
    await manage('north', `/${id}/block`).expect(204);
    await expectOut(jwt, 'practitioner.blocked');
    await manage('north', `/${id}/unblock`).expect(204);
    await ask(WHO, jwt).expect(200);
  });

  it('are out at once when their account is blocked or unconfirmed', async () => {
    const { email, jwt } = await aPractitioner('north');
    const users = app.strapi.db.query('plugin::users-permissions.user');
    await users.update({ where: { email }, data: { blocked: true } });
    await expectOut(jwt, 'practitioner.blocked');
    await users.update({ where: { email }, data: { blocked: false, confirmed: false } });
    await expectOut(jwt, 'practitioner.not-approved');
    await users.delete({ where: { email } });
    await expectOut(jwt, 'credential.unknown');
  });

  it('are told at signing in that they are out, by the right password alone, and in again when their partnership lets them', async () => {
    const { id, email } = await aPractitioner('north');
    const tried = (identifier: string, password = PASSWORD) => app.http.post('/api/auth/local').send({ identifier, password });
    await manage('north', `/${id}/block`).expect(204);
    const [blocked, wrong, nobody] = [await tried(email), await tried(email, 'three wrong words'), await tried(anEmail())];
    expect([blocked.status, codeOf(blocked), blocked.text.includes('jwt')]).toEqual([403, 'practitioner.blocked', false]);
    expect([wrong.status, wrong.text]).toEqual([nobody.status, nobody.text]);
    await manage('north', `/${id}/unblock`).expect(204);
    await ask(WHO, await signIn(email)).expect(200);
  });

  it('have, after changing their password, no sign-in but the one they get then', async () => {
    const { email, jwt } = await aPractitioner('north');
    const changed = await app.http
      .post('/api/auth/change-password')
      .set('Authorization', `Bearer ${jwt}`)
      .send({ currentPassword: PASSWORD, password: 'three other words', passwordConfirmation: 'three other words' })
      .expect(200);
    await expectOut(jwt, 'credential.unknown');
    await ask(WHO, changed.body.jwt).expect(200);
    expect((await app.http.post('/api/auth/local').send({ identifier: email, password: 'three other words' })).status).toBe(200);
  });

  it('change no password when they are blocked, or by a sign-in that ended with the password before', async () => {
    const { id, email, jwt } = await aPractitioner('north');
    const stored = async () => (await app.strapi.db.query('plugin::users-permissions.user').findOne({ where: { email } })).password;
    const change = (currentPassword: string, password: string) =>
      app.http
        .post('/api/auth/change-password')
        .set('Authorization', `Bearer ${jwt}`)
        .send({ currentPassword, password, passwordConfirmation: password });
    const before = await stored();
    await manage('north', `/${id}/block`).expect(204);
    const blocked = await change(PASSWORD, 'three other words');
    expect([blocked.status, codeOf(blocked), await stored()]).toEqual([403, 'practitioner.blocked', before]);
    await manage('north', `/${id}/unblock`).expect(204);
    await change(PASSWORD, 'three other words').expect(200);
    const after = await stored();
    const ended = await change('three other words', 'three more words');
    expect([ended.status, codeOf(ended), await stored()]).toEqual([403, 'credential.unknown', after]);
  });

  it('cannot change their password to one that anybody would try first', async () => {
    const { jwt } = await aPractitioner('north');
    const answer = await app.http
      .post('/api/auth/change-password')
      .set('Authorization', `Bearer ${jwt}`)
      .send({ currentPassword: PASSWORD, password: 'password1234', passwordConfirmation: 'password1234' });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'invitation.password-weak']);
  });

  it('are refused with a token that is bound to no password', async () => {
    const { email } = await aPractitioner('north');
    const { id } = await app.strapi.db.query('plugin::users-permissions.user').findOne({ where: { email } });
    await expectOut(
      app.strapi.plugin('users-permissions').service<{ issue(payload: object): string }>('jwt').issue({ id }),
      'credential.unknown',
    );
  });

  it('are refused with a forged or foreign token', async () => {
    const { jwt } = await aPractitioner('north');
    await expectOut(`${jwt.slice(0, -4)}AAAA`, 'credential.unknown');
    await expectOut(managers.north, 'credential.unknown');
  });

  it('are told that no link comes where no e-mail can be sent', async () => {
    expect(codeOf(await publicly('forgotten', { email: anEmail() }))).toBe('mail.none');
  });

  it('cannot register themselves', async () => {
    const answer = await app.http.post('/api/auth/local/register').send({ username: 'me', email: anEmail(), password: PASSWORD });
    expect(answer.status).toBe(403);
  });

  describe('invitations', () => {
    it('are kept as a hash, and without a mail server the manager is given the link', async () => {
      const { token, link, mail } = await invited('north', anEmail());
      expect([link.startsWith('http://127.0.0.1:1337/practitioners/invitation#'), mail]).toEqual([true, 'none']);
      await expect(tablesHolding(app.strapi, token)).resolves.toEqual([]);
      expect(JSON.stringify(await listed())).not.toContain(token);
    });

    it('are not made twice for one mailbox, however it is spelt', async () => {
      const email = anEmail();
      const { token } = await invited('north', email);
      expect(codeOf(await invite('north', ` ${email.toUpperCase()} `))).toBe('practitioner.already-invited');
      await accept(token).expect(204);
      expect(codeOf(await invite('north', email))).toBe('practitioner.already-approved');
    });

    it('are made once, when they are made several times at once', async () => {
      const email = anEmail();
      const answers = await Promise.all([1, 2, 3].map(() => invite('north', email)));
      const verdicts = answers.map((answer) => [answer.status, codeOf(answer)]).sort();
      const refused = [409, 'practitioner.already-invited'];
      expect(verdicts).toEqual([[200, undefined], refused, refused]);
    });

    it('of two partnerships, accepted at once, make one account', async () => {
      const email = anEmail();
      const tokens = [(await invited('north', email)).token, (await invited('south', email)).token];
      const answers = await Promise.all(tokens.map((token) => accept(token)));
      expect(answers.map(({ status }) => status)).toEqual([204, 204]);
      expect(await app.strapi.db.query('plugin::users-permissions.user').count({ where: { email } })).toBe(1);
    });

    it('work once', async () => {
      const { token } = await invited('north', anEmail());
      const answers = await Promise.all([accept(token), accept(token)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
      expect(codeOf(await accept(token))).toBe('invitation.used');
      expect(codeOf(await publicly('invitation', { token }))).toBe('invitation.used');
    });

    it('end with time, and with a newer one', async () => {
      const { id, token } = await invited('north', anEmail());
      await app.strapi.db.connection('concord_practitioners').where({ id }).update({ invitation_expires_at: '2026-01-01T00:00:00.000Z' });
      expect(codeOf(await accept(token))).toBe('invitation.expired');
      const renewed = await manage('north', `/${id}/renew`).expect(200);
      expect(codeOf(await accept(token))).toBe('invitation.unknown');
      await accept(renewed.body.data.link.split('#')[1]).expect(204);
    });

    it('ask for a good password', async () => {
      const { token } = await invited('north', anEmail());
      for (const weak of ['short', 'password1234', 'moorschool2026'])
        expect(codeOf(await accept(token, weak))).toBe('invitation.password-weak');
      await accept(token).expect(204);
    });

    it('of a second partnership need the password of the account there is', async () => {
      const { email, jwt } = await aPractitioner('north');
      const { token } = await invited('south', email.toUpperCase());
      expect((await publicly('invitation', { token })).body.data).toMatchObject({ hasAccount: true, email });
      expect(codeOf(await accept(token, 'a password of my own'))).toBe('invitation.password-wrong');
      await accept(token).expect(204);
      expect((await ask(WHO, jwt)).body.data.reader.partnerships).toHaveLength(2);
    });
  });

  describe('requests for access', () => {
    const waiting = async (email: string) => (await listed()).find((person: { readonly email: string }) => person.email === email);
    const asking = (email: string) => ({ partnership: 'north', name: 'Alex Reed', organisation: 'Moor Surgery', email });

    it('are kept once and answered alike when they are sent several times at once', async () => {
      const email = anEmail();
      const answers = await Promise.all([1, 2, 3].map(() => publicly('ask', asking(email))));
      expect(answers.map(({ status }) => status)).toEqual([202, 202, 202]);
      expect((await listed()).filter((person: { readonly email: string }) => person.email === email)).toHaveLength(1);
    });

    it('are answered alike whether the person is known or not', async () => {
      const { email } = await aPractitioner('north');
      const [known, unknown] = [await publicly('ask', asking(email)), await publicly('ask', asking(anEmail()))];
      expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
      expect(known.status).toBe(202);
    });

    it('open nothing until a manager approves and the link is used', async () => {
      const email = anEmail();
      await publicly('ask', asking(email)).expect(202);
      const first = await waiting(email);
      expect(first).toMatchObject({ email, state: 'asked', name: 'Alex Reed', organisation: 'Moor Surgery' });
      expect(codeOf(await invite('north', email))).toBe('practitioner.has-asked');
      const { body } = await manage('north', `/${first.id}/approve`).expect(200);
      expect(codeOf(await manage('north', `/${first.id}/approve`))).toBe('practitioner.state');
      await accept(body.data.link.split('#')[1]).expect(204);
      await ask(WHO, await signIn(email)).expect(200);
    });

    it('are forgotten when they are declined', async () => {
      const email = anEmail();
      await publicly('ask', asking(email)).expect(202);
      const { id } = await waiting(email);
      await manage('north', `/${id}/decline`).expect(204);
      await expect(tablesHolding(app.strapi, email)).resolves.toEqual([]);
    });

    it('name what is wrong with them', async () => {
      expect(codeOf(await publicly('ask', { ...asking('nobody'), email: 'nobody' }))).toBe('request.invalid');
      expect(codeOf(await publicly('ask', { ...asking(anEmail()), partnership: 'nowhere' }))).toBe('partnership.unknown');
    });
  });

  it('are managed by their own partnership only', async () => {
    const { id } = await aPractitioner('north');
    const foreign = await app.http
      .post(`${peopleOf('north')}/${id}/block`)
      .set('Authorization', `Bearer ${managers.south}`)
      .send({});
    expect([foreign.status, codeOf(foreign)]).toEqual([404, 'partnership.unknown']);
    const crossed = await manage('south', `/${id}/block`);
    expect([crossed.status, codeOf(crossed)]).toEqual([404, 'practitioner.unknown']);
  });
});

describe('limits', () => {
  let app: BootedApp;

  beforeAll(async () => {
    app = await boot({ env: { RATE_LIMIT_PUBLIC: '3', RATE_LIMIT_LOOPBACK: 'true', RATE_LIMIT_FORMS: '2', TRUSTED_PROXIES: '1' } });
  });

  afterAll(() => app.stop());

  const ask = (address: string) =>
    app.http.post('/graphql').set('X-Forwarded-For', `10.9.9.9, ${address}`).send({ query: '{ partnerships { slug } }' });

  it('hold for each address as the nearest proxy saw it, and say when to come back', async () => {
    for (let asked = 0; asked < 3; asked += 1) await ask('198.51.100.7').expect(200);
    const { status, headers, body } = await ask('198.51.100.7');
    expect([status, body.errors[0].extensions]).toEqual([429, { code: 'rate.exceeded' }]);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    await ask('198.51.100.8').expect(200);
  });

  it('hold for forms', async () => {
    const send = () =>
      app.http.post('/api/partnerships/practitioners/invitation').set('X-Forwarded-For', '198.51.100.9').send({ token: 'x' });
    await send().expect(409);
    await send().expect(409);
    const { headers, body } = await send().expect(429);
    expect(body.error.details.code).toBe('rate.exceeded');
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });
});

describe('with a mail server', () => {
  let sink: MailSink;
  let app: BootedApp;
  let partnership: string;
  let manager: string;

  beforeAll(async () => {
    sink = await aMailSink();
    app = await boot({ env: { ...sink.env, RATE_LIMIT_FORMS: '1000', RATE_LIMIT_ACCOUNT_SIGN_INS: '0' } });
    partnership = (await aGuardedWorld(app)).north.id;
    manager = await signInMember(app, { partnership, role: 'manager', email: 'manager@north.example.org' });
  });

  afterAll(async () => {
    await app.stop();
    await sink.stop();
  });

  const manage = (path: string, body: object) =>
    app.http.post(`/partnerships/managed/${partnership}/practitioners${path}`).set('Authorization', `Bearer ${manager}`).send(body);
  const publicly = (path: string, body: object) => app.http.post(`/api/partnerships/practitioners/${path}`).send(body);
  const aPractitioner = async (email: string): Promise<string> => {
    const { body } = await manage('', { email, name: 'Sam Field', organisation: '' }).expect(200);
    const token = tokenIn(await sink.find(({ to, text }) => to === email && text.includes('practitioners/invitation#')));
    await publicly('accept', { token, password: PASSWORD }).expect(204);
    return String(body.data.practitioner.id);
  };
  const signIn = async (email: string, password: string) =>
    (await app.http.post('/api/auth/local').send({ identifier: email, password })).status;
  const codeOf = (answer: { readonly body: { readonly error?: { readonly details?: { readonly code?: string } } } }) =>
    answer.body.error?.details?.code;
  const askedFor = (email: string) => publicly('forgotten', { email });
  const lettersTo = (email: string) => sink.mails.filter(({ to, text }) => to === email && text.includes('practitioners/password#'));
  const linkTo = async (email: string): Promise<string> => {
    await askedFor(email).expect(202);
    const { text } = await sink.find((mail) => lettersTo(email).includes(mail));
    return /practitioners\/password#([\w.-]+)/.exec(text)?.[1] ?? '';
  };
  const tokenIn = ({ text }: SeenMail): string => /practitioners\/invitation#([\w-]+)/.exec(text)?.[1] ?? '';
  const next = 'three other words';

  it('invitations go out by e-mail, and their link to nobody else', async () => {
    const { body } = await manage('', { email: 'sam@school.example.org', name: 'Sam Field', organisation: '' });
    expect(body.data).toMatchObject({ mail: 'sent', link: null });
    expect(sink.mails).toEqual([
      expect.objectContaining({ to: 'sam@school.example.org', text: expect.stringContaining('practitioners/invitation#') }),
    ]);
  });

  it('whoever asked and is approved gets a letter too, by whose link they join', async () => {
    const email = 'noor@clinic.example.org';
    await publicly('ask', { partnership: 'north', name: 'Noor Hale', organisation: 'Moor Clinic', email }).expect(202);
    expect(sink.mails.filter(({ to }) => to === email)).toEqual([]);
    const { id } = await app.strapi.db.connection('concord_practitioners').where({ email }).first('id');
    expect((await manage(`/${String(id)}/approve`, {}).expect(200)).body.data).toMatchObject({ mail: 'sent', link: null });
    const letter = await sink.find(({ to }) => to === email);
    expect(letter).toMatchObject({ from: sink.env['MAIL_FROM'], subject: 'North: your access for practitioners' });
    expect(letter.text).toMatch(/^Hello Noor Hale,\n\nNorth invites you/);
    await publicly('accept', { token: tokenIn(letter), password: PASSWORD }).expect(204);
    expect(await signIn(email, PASSWORD)).toBe(200);
  });

  it('a request is told to the managers, once while it waits, without the words that whoever asked typed', async () => {
    const asked = () =>
      publicly('ask', { partnership: 'north', name: 'Win A Prize', organisation: 'Moor Clinic', email: 'prize@clinic.example.org' });
    const isTold = ({ to, subject }: SeenMail) => to === 'manager@north.example.org' && subject.includes('asks for access');
    const before = sink.mails.filter(isTold).length;
    await asked().expect(202);
    const { text } = await sink.find((mail) => isTold(mail) && sink.mails.filter(isTold).length > before);
    expect(text).toContain('“Partnership settings”, “Practitioners”');
    expect(text).not.toMatch(/prize|Clinic/i);
    await asked().expect(202);
    await publicly('ask', { partnership: 'north', name: 'Later One', organisation: '-', email: 'later@clinic.example.org' }).expect(202);
    await sink.find(() => sink.mails.filter(isTold).length > before + 1);
    expect(sink.mails.filter(isTold)).toHaveLength(before + 2);
  });

  it('an invitation is not lost while the mail server is down: the manager has the link, and sends another afterwards', async () => {
    const email = 'patient@school.example.org';
    sink.isDown = true;
    const { body } = await manage('', { email, name: 'Pat Moor', organisation: '' }).expect(200);
    sink.isDown = false;
    expect(body.data).toMatchObject({ mail: 'failed', link: expect.stringContaining('practitioners/invitation#') });
    expect((await manage(`/${String(body.data.practitioner.id)}/renew`, {}).expect(200)).body.data).toMatchObject({
      mail: 'sent',
      link: null,
    });
    const token = tokenIn(await sink.find(({ to }) => to === email));
    expect(codeOf(await publicly('accept', { token: body.data.link.split('#')[1], password: PASSWORD }))).toBe('invitation.unknown');
    await publicly('accept', { token, password: PASSWORD }).expect(204);
  });

  describe('a forgotten password', () => {
    it('is not asked for, nor set, by the pages of users-permissions', async () => {
      const asked = await app.http.post('/api/auth/forgot-password').send({ email: 'sam@school.example.org' });
      const set = await app.http.post('/api/auth/reset-password').send({ code: 'x', password: 'abcdef', passwordConfirmation: 'abcdef' });
      expect([asked.status, set.status]).toEqual([403, 403]);
    });

    it('is replaced by a link that works once and stands in no table', async () => {
      const email = 'alex@surgery.example.org';
      await aPractitioner(email);
      const token = await linkTo(email);
      await expect(tablesHolding(app.strapi, token)).resolves.toEqual([]);
      expect(codeOf(await publicly('password', { token, password: 'short' }))).toBe('invitation.password-weak');
      const answers = await Promise.all([next, 'three more words'].map((password) => publicly('password', { token, password })));
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
      expect(codeOf(await publicly('password', { token, password: 'yet another phrase' }))).toBe('password-link.unknown');
      const chosen = answers[0]?.status === 204 ? next : 'three more words';
      expect([await signIn(email, PASSWORD), await signIn(email, 'yet another phrase'), await signIn(email, chosen)]).toEqual([
        400, 400, 200,
      ]);
    });

    it('ends, once replaced, every sign-in by the one before', async () => {
      const email = 'sasha@school.example.org';
      await aPractitioner(email);
      const { body } = await app.http.post('/api/auth/local').send({ identifier: email, password: PASSWORD }).expect(200);
      const asked = () =>
        app.http
          .post('/graphql')
          .set('Authorization', `Bearer ${String(body.jwt)}`)
          .send({ query: WHO });
      await asked().expect(200);
      await publicly('password', { token: await linkTo(email), password: next }).expect(204);
      await asked().expect(401);
      expect(await signIn(email, next)).toBe(200);
    });

    it('is asked for alike whether the person is known, blocked or not, and only who has access gets a letter', async () => {
      const [known, blocked, out, never] = ['robin', 'kim', 'lee', 'nobody'].map((name) => `${name}@school.example.org`) as [
        string,
        string,
        string,
        string,
      ];
      await aPractitioner(known);
      await aPractitioner(blocked);
      await app.strapi.db.query('plugin::users-permissions.user').update({ where: { email: blocked }, data: { blocked: true } });
      await manage(`/${await aPractitioner(out)}/block`, {}).expect(204);
      const answers = [];
      for (const email of [never, out, blocked, known.toUpperCase()]) answers.push(await askedFor(email));
      expect(new Set(answers.map(({ status, text }) => `${String(status)} ${text}`))).toEqual(new Set(['202 {}']));
      await sink.find(({ to }) => to === known && lettersTo(known).length > 0);
      expect([never, out, blocked].flatMap(lettersTo)).toEqual([]);
    });

    it('is not changed by a link that is forged, too old, or of somebody who was blocked since', async () => {
      const email = 'jo@school.example.org';
      const id = await aPractitioner(email);
      const token = await linkTo(email);
      const [account = '', expires = '', seal = ''] = token.split('.');
      const later = (Number.parseInt(expires, 36) + 1).toString(36);
      const past = (Date.now() - 1).toString(36);
      const other = (Number.parseInt(account, 36) - 1).toString(36);
      for (const [forged, code] of [
        [[account, later, seal], 'password-link.unknown'],
        [[other, expires, seal], 'password-link.unknown'],
        [[account, expires, `${seal.slice(0, -2)}AA`], 'password-link.unknown'],
        [['', '', ''], 'password-link.unknown'],
        [[account, past, seal], 'password-link.expired'],
      ] as const) {
        expect([forged, codeOf(await publicly('password', { token: forged.join('.'), password: next }))]).toEqual([forged, code]);
      }
      await manage(`/${id}/block`, {}).expect(204);
      expect(codeOf(await publicly('password', { token, password: next }))).toBe('password-link.unknown');
      // The password fits still: to any other, signing in answers 400.
      expect(await signIn(email, PASSWORD)).toBe(403);
    });

    it('brings a letter at the second asking, where the mail server was down at the first', async () => {
      const email = 'late@school.example.org';
      await aPractitioner(email);
      const before = sink.turnedAway;
      sink.isDown = true;
      await askedFor(email).expect(202);
      // Nobody waits for the letter.
      while (sink.turnedAway === before) await new Promise((resolve) => setTimeout(resolve, 50));
      sink.isDown = false;
      expect(lettersTo(email)).toEqual([]);
      expect(await linkTo(email)).not.toBe('');
    });

    it('brings no flood of letters', async () => {
      const email = 'chris@school.example.org';
      await aPractitioner(email);
      for (let asked = 0; asked < 6; asked += 1) await askedFor(email).expect(202);
      await sink.find((mail) => lettersTo(email).includes(mail));
      // As many as come, and time for one too many.
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(lettersTo(email).length).toBeLessThanOrEqual(2);
    });
  });
});
