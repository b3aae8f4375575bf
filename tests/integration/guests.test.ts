import { createHash, randomUUID } from 'node:crypto';

import { NOT_A_PLAIN_LINE } from '../../src/kernel';
import type { GuestDesk, JobsService } from '../../src/plugins/editorial/contract';
import { READY_WORKFLOWS } from '../../src/plugins/editorial/server/src/domain/sign-off/ready-workflows';
import { codeOf, requestsTo } from '../support/admin-http';
import { aNewsletter, type Newsletter } from '../support/a-newsletter';
import { asSystem } from '../support/as-system';
import { boot, type BootedApp } from '../support/boot';
import { COMMAND, subjectOf, upkeepOf } from '../support/editorial-services';
import { aPng } from '../support/files/pictures';
import { uploadFile } from '../support/files/upload';
import { aMailSink, type MailSink } from '../support/mail-sink';

/** People outside agree by e-mail: over HTTP as a browser does it, with mails read at a mail server. */
describe('guests', () => {
  let app: BootedApp;
  let sink: MailSink;
  let newsletter: Newsletter;
  let [writer, police, manager, stranger] = ['', '', '', ''];
  let partnership: string;
  let health: string;
  let elsewhere: string;

  const request = requestsTo(() => app);
  const issue = () => `/editorial/documents/api::issue.issue/${newsletter.issue.documentId}`;
  const standing = async (token: string) => (await request(token)('get', `${issue()}/sign-off`).expect(200)).body.data;
  const act = async (token: string, action: string, more: object = {}) => {
    const { seen } = await standing(token);
    return request(token)('post', `${issue()}/sign-off/${action}`, { note: '', agency: null, seen, ...more });
  };
  const saveTitle = (title: string) =>
    request(writer)('put', `/content-manager/collection-types/api::issue.issue/${newsletter.issue.documentId}`, { title }).expect(200);
  const userIdOf = async (token: string): Promise<number> => (await request(token)('get', '/admin/users/me').expect(200)).body.data.id;
  const settings = () => `/editorial/sign-off/${partnership}`;
  const addAgency = async (name: string, signatories: readonly number[]): Promise<string> => {
    const { agencies } = (await request(manager)('post', `${settings()}/agencies`, { name, kind: 'other' }).expect(200)).body.data;
    const { id } = agencies.find((agency: { readonly name: string }) => agency.name === name);
    const named = { name, kind: 'other', signatories: signatories.map((userId) => ({ userId, isDeputy: false })) };
    await request(manager)('put', `${settings()}/agencies/${id}`, named).expect(200);
    return id;
  };

  const runJobs = () => app.strapi.plugin('editorial').service<JobsService>('jobs').runDue();
  let asked = 0;
  /** Asks somebody new; answers the path of the link in their mail. */
  const ask = async (more: object = {}): Promise<{ readonly path: string; readonly email: string; readonly id: string }> => {
    asked += 1;
    const wanted = {
      name: 'Dr Imogen Vale',
      email: `guest-${String(asked)}@outside.example.org`,
      agency: health,
      note: '',
      days: 14,
      ...more,
    };
    const { email } = wanted;
    const { guests } = (await request(manager)('post', `${issue()}/guests`, wanted).expect(200)).body.data;
    return { path: await linkTo(email), email, id: guests.at(-1).id };
  };
  const linkTo = async (email: string): Promise<string> => {
    await runJobs();
    const { text } = await sink.find((mail) => mail.to === email && mail.text.includes('/review/'));
    return /https?:\/\/[^/]+(\/review\/[\w-]+)/.exec(text)?.[1] ?? '';
  };
  const form = (path: string, body: object = {}, cookie = '') => app.http.post(path).type('form').set('Cookie', cookie).send(body);
  const codeFor = async (path: string, email: string): Promise<string> => {
    await form(`${path}/code`).expect(200);
    await runJobs();
    return (
      /code is (\d{6})/.exec((await sink.find((mail) => mail.to === email && mail.subject.startsWith('Your code'))).subject)?.[1] ?? ''
    );
  };
  const comeIn = async (path: string, email: string): Promise<string> => {
    const entered = await form(`${path}/enter`, { code: await codeFor(path, email) }).expect(303);
    return entered.get('Set-Cookie')?.[0] ?? '';
  };
  const cookieOf = (header: string): string => header.split(';')[0] ?? '';
  const read = async (path: string, cookie: string) => app.http.get(path).set('Cookie', cookieOf(cookie));
  const hidden = (html: string, name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
  const answer = async (path: string, cookie: string, body: object) => {
    const { text } = await read(path, cookie);
    const shown = { seen: hidden(text, 'seen'), revision: hidden(text, 'revision'), note: '' };
    return form(`${path}/answer`, { ...shown, ...body }, cookieOf(cookie));
  };

  beforeAll(async () => {
    sink = await aMailSink();
    app = await boot({ env: { ...sink.env, RATE_LIMIT_FORMS: '1000' } });
    newsletter = await aNewsletter(app.strapi);
    const own = newsletter.partnership.documentId;
    const signIn = (as: 'contributor' | 'editor' | 'manager') => app.signIn({ memberOf: [{ partnership: own, as }] });
    [writer, police, manager] = [await signIn('editor'), await signIn('contributor'), await signIn('manager')];
    elsewhere = (await aNewsletter(app.strapi)).partnership.documentId;
    stranger = await app.signIn({ memberOf: [{ partnership: elsewhere, as: 'manager' }] });
    partnership = (await request(manager)('get', '/partnerships/mine').expect(200)).body.data.partnerships[0].id;
    await addAgency('Police', [await userIdOf(police)]);
    health = await addAgency('Health', []);
    await request(manager)('put', `${settings()}/types/issue`, { ...READY_WORKFLOWS.statutory, agenciesNeeded: 2, publisher: 'editor' });
    const { id: cover } = await uploadFile(app, 'park.png', aPng());
    const { documentId } = newsletter.issue;
    await asSystem(app.strapi)
      .documents('api::issue.issue')
      .update({ documentId, data: { cover } as never });
    await saveTitle('Spring <b>news</b> & more');
  });

  afterAll(async () => {
    await app.stop();
    await sink.stop();
  });

  it('are asked by editors, once it is in review', async () => {
    const wanted = { name: 'Dr Imogen Vale', email: 'early@outside.example.org', agency: health, note: '', days: 14 };
    expect(codeOf(await request(writer)('post', `${issue()}/guests`, wanted))).toBe('guest.not-in-review');
    await act(writer, 'submit', { note: 'Please look.' });
    const comment = { ...wanted, agency: null };
    expect(codeOf(await request(police)('post', `${issue()}/guests`, wanted))).toBe('guest.not-yours-to-choose');
    expect(codeOf(await request(police)('post', `${issue()}/guests`, comment))).toBe('role.not-enough');
    expect((await request(stranger)('post', `${issue()}/guests`, wanted)).status).toBe(404);
    expect((await request(stranger)('get', `${issue()}/guests`)).status).toBe(404);
    expect(codeOf(await request(writer)('post', `${issue()}/guests`, { ...wanted, email: 'nowhere' }))).toBe('request.invalid');
    expect(codeOf(await request(writer)('post', `${issue()}/guests`, { ...wanted, agency: 'none' }))).toBe('agency.unknown');
    const twoLines = await request(writer)('post', `${issue()}/guests`, { ...wanted, name: 'Bad\r\nBcc: all@elsewhere.example.org' });
    expect([codeOf(twoLines), twoLines.body.error.message]).toEqual(['request.invalid', NOT_A_PLAIN_LINE]);
    expect(codeOf(await request(writer)('post', `${issue()}/guests`, wanted))).toBe('guest.not-yours-to-choose');
    const agenciesFor = async (token: string) =>
      (await request(token)('get', `${issue()}/guests`).expect(200)).body.data.agencies.map(({ name }: { readonly name: string }) => name);
    expect([await agenciesFor(writer), await agenciesFor(police), await agenciesFor(manager)]).toEqual([
      [],
      ['Police'],
      ['Police', 'Health'],
    ]);
  });

  it('tells the signatories by mail, as text and as markup, with one link to the place', async () => {
    await runJobs();
    const mail = await sink.find(({ subject }) => subject.startsWith('Please look at'));
    expect(mail.text).toContain('Please look.');
    expect(mail.text.match(/https?:\/\//g)).toHaveLength(1);
    expect(mail.html.match(/href=/g)).toHaveLength(1);
    expect(mail.html).toContain('Spring &lt;b&gt;news&lt;/b&gt; &amp; more');
    expect(mail.html).not.toContain('<b>');
  });

  it('agree to just the words they read, and the agency counts', async () => {
    const { path, email } = await ask({ note: 'Page two is yours.' });
    const first = await app.http.get(path).expect(200);
    expect(first.text).toContain('Page two is yours.');
    expect(first.text).not.toContain('Spring');
    const cookie = await comeIn(path, email);
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    expect(cookie).toContain(`Path=${path};`);
    const page = await read(path, cookie);
    expect(page.text).toContain('Spring &lt;b&gt;news&lt;/b&gt; &amp; more');
    expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    expect((await answer(path, cookie, { action: 'approve' })).text).toContain('Thank you');
    const { signOffs } = await standing(police);
    expect(signOffs.find(({ name }: { readonly name: string }) => name === 'Health').agreed).toMatchObject({
      by: 'Dr Imogen Vale (guest, by e-mail)',
      covers: true,
    });
    expect((await answer(path, cookie, { action: 'approve' })).headers['x-refusal']).toBe('signoff.already');
    expect((await act(police, 'approve')).body.data).toMatchObject({ state: 'approved', missing: [] });
  });

  it('see what changed before they may agree again, and nothing is recorded of an answer to older words', async () => {
    const { path, email } = await ask();
    const cookie = await comeIn(path, email);
    const before = (await read(path, cookie)).text;
    await saveTitle('Summer news');
    const stale = await form(
      `${path}/answer`,
      { action: 'approve', note: 'Fine', seen: hidden(before, 'seen'), revision: hidden(before, 'revision') },
      cookieOf(cookie),
    );
    expect([stale.status, stale.headers['x-refusal']]).toEqual([409, 'review.stale']);
    expect(stale.text).toContain('What changed since you looked');
    expect(stale.text).toContain('<ins><span class="unseen">Added: </span>Summer news</ins>');
    expect(stale.text).toContain('Fine');
    expect((await standing(writer)).missing[0]).toBe('Police and Health have not agreed yet.');
    await answer(path, cookie, { action: 'comment', note: 'A <script>small</script> thing' });
    await runJobs();
    const mail = await sink.find(({ subject }) => subject.startsWith('A comment on'));
    expect(mail.html).toContain('A &lt;script&gt;small&lt;/script&gt; thing');
    expect((await answer(path, cookie, { action: 'request-changes', note: '' })).headers['x-refusal']).toBe('review.note-missing');
    expect((await answer(path, cookie, { action: 'request-changes', note: 'Please name the clinic.' })).status).toBe(200);
    expect((await standing(writer)).asked).toMatchObject({ note: 'Please name the clinic.', by: 'Dr Imogen Vale (guest, by e-mail)' });
    expect((await read(path, cookie)).headers['x-refusal']).toBe('guest.changes-asked');
    await act(writer, 'submit');
  });

  it('read what readers will see, with its pictures, which come with their session and to nobody else', async () => {
    const { path, email } = await ask();
    const cookie = await comeIn(path, email);
    const page = await read(path, cookie);
    expect(page.text).toContain('<h3>A story of spring</h3>');
    expect(page.text).toContain('Some words about spring.');
    expect(page.headers['content-security-policy']).toContain("img-src 'self'");
    const [, picture = '', digest] = new RegExp(`src="(${path}/files/([0-9a-f]{64})\\.png)"`).exec(page.text) ?? [];
    const shown = await read(picture, cookie);
    expect([shown.status, createHash('sha256').update(shown.body).digest('hex')]).toEqual([200, digest]);
    expect(shown.headers).toMatchObject({ 'content-type': 'image/png', 'cache-control': 'private, no-store' });
    const without = await app.http.get(picture);
    expect([without.status, without.headers['x-refusal']]).toEqual([403, 'guest.session-over']);
    const other = await read(`${path}/files/${'0'.repeat(64)}.png`, cookie);
    expect([other.status, other.headers['x-refusal']]).toEqual([404, 'file.unknown']);
  });

  it('are asked for nothing but a comment where no agency is named', async () => {
    const { path, email } = await ask({ agency: null });
    const cookie = await comeIn(path, email);
    expect((await read(path, cookie)).text).not.toContain('I agree');
    expect((await answer(path, cookie, { action: 'approve' })).headers['x-refusal']).toBe('guest.only-comment');
  });

  it('keep what they said when they are not asked any more, and cannot be sent the link again', async () => {
    const { path, email, id } = await ask({ agency: null });
    const cookie = await comeIn(path, email);
    await answer(path, cookie, { action: 'comment', note: 'The map is upside down.' });
    const lineAfter = ({ body }: { readonly body: { readonly data: GuestDesk } }) => body.data.guests.find((guest) => guest.id === id);
    const said = { note: 'The map is upside down.' };
    expect(lineAfter(await request(writer)('get', `${issue()}/guests`))).toMatchObject({ state: 'commented', isWithdrawn: false, said });
    const withdrawn = await request(writer)('post', `${issue()}/guests/${id}/withdraw`).expect(200);
    expect(lineAfter(withdrawn)).toMatchObject({ state: 'commented', isWithdrawn: true, said });
    expect(codeOf(await request(writer)('post', `${issue()}/guests/${id}/send-again`))).toBe('guest.withdrawn');
  });

  it('are told of a note that is too long, and lose nothing of it', async () => {
    const { path, email } = await ask();
    const cookie = await comeIn(path, email);
    expect((await read(path, cookie)).text).toContain('maxlength="2000"');
    for (const [action, note] of [
      ['approve', 'a'.repeat(2001)],
      ['request-changes', 'b'.repeat(25_000)],
      ['comment', 'e'.repeat(20_000)],
    ] as const) {
      const refused = await answer(path, cookie, { action, note });
      expect([refused.status, refused.headers['x-refusal']]).toEqual([400, 'review.note-too-long']);
      expect(refused.text).toContain('The note is longer than 2,000 characters. Say it in fewer words.');
      expect(refused.text).toContain(`>${note}</textarea>`);
    }
    const nothing = await answer(path, cookie, { action: 'comment', note: ' ' });
    expect(nothing.headers['x-refusal']).toBe('review.note-missing');
    expect(nothing.text).toContain('Write what you want to say.');
    const huge = await answer(path, cookie, { action: 'comment', note: 'f'.repeat(100_000) });
    expect([huge.status, huge.headers['x-refusal'], huge.type]).toEqual([413, 'request.too-large', 'text/html']);
    expect(huge.text).toContain('Say it in at most 2,000 characters.');
    expect(huge.text).toContain(`<a href="${path}">`);
    const lines = `${'c'.repeat(999)}\r\n${'d'.repeat(1000)}`;
    expect((await answer(path, cookie, { action: 'comment', note: lines })).status).toBe(200);
  });

  it('open nothing by a link that a scanner opened or that was passed on', async () => {
    const { path, email } = await ask();
    const tables = () => app.strapi.db.connection('concord_guests').where({ email }).first();
    const before = await tables();
    for (const method of ['get', 'head'] as const) {
      const seen = await app.http[method](path).expect(200);
      expect(seen.get('Set-Cookie')).toBeUndefined();
      expect([seen.text]).not.toEqual([expect.stringContaining('Summer')]);
    }
    expect(await tables()).toEqual(before);
    expect((await read(path, 'concord-review=made-up-made-up-made-up')).text).toContain('Send me a code');
    const mails = sink.mails.length;
    await form(`${path}/code`, { email: 'thief@elsewhere.example.org' }).expect(200);
    await runJobs();
    expect(sink.mails.slice(mails).map(({ to }) => to)).toEqual([email]);
    expect((await form(`${path}/answer`, { action: 'approve', seen: 'x' })).headers['x-refusal']).toBe('guest.session-over');
  });

  it('are not guessed: five tries a code, thirty wrong codes a link, which the panel shows, and another link mends', async () => {
    const { path, email, id } = await ask();
    const wrong = async (code: string) => form(`${path}/enter`, { code: code === '000000' ? '000001' : '000000' });
    const code = await codeFor(path, email);
    for (const _ of [1, 2, 3, 4]) expect((await wrong(code)).headers['x-refusal']).toBe('guest.code-wrong');
    expect((await wrong(code)).headers['x-refusal']).toBe('guest.code-over');
    expect((await form(`${path}/enter`, { code })).headers['x-refusal']).toBe('guest.code-over');
    await app.strapi.db.connection('concord_guests').where({ id }).update({ wrong_codes: 29 });
    expect((await wrong(await codeFor(path, email))).headers['x-refusal']).toBe('guest.link-blocked');
    expect((await form(`${path}/code`)).headers['x-refusal']).toBe('guest.link-blocked');
    const lineOf = ({ body }: { readonly body: { readonly data: GuestDesk } }) => body.data.guests.find((guest) => guest.id === id);
    expect(lineOf(await request(manager)('get', `${issue()}/guests`))).toMatchObject({ isLocked: true, state: 'waiting' });
    expect(lineOf(await request(manager)('post', `${issue()}/guests/${id}/send-again`))).toMatchObject({ isLocked: false });
  });

  it('get one code a minute and five an hour, are told from when another comes, and read on meanwhile', async () => {
    const { path, email } = await ask();
    const cookie = cookieOf(await comeIn(path, email));
    const mails = sink.mails.length;
    await form(`${path}/code`).expect(200);
    expect((await form(`${path}/code`).expect(200)).text).toContain('less than a minute ago');
    await runJobs();
    expect(sink.mails.slice(mails)).toHaveLength(1);
    const used = () => app.strapi.db.connection('concord_guests').where({ email }).update({ code_hash: null });
    for (const _ of [3, 4, 5]) {
      await used();
      await form(`${path}/code`).expect(200);
    }
    await used();
    const refused = await form(`${path}/code`, {}, cookie);
    expect([refused.status, refused.headers['x-refusal']]).toEqual([409, 'guest.code-too-often']);
    expect(refused.text).toMatch(/The next one can be sent from \w+ \d+ \w+ \d+ at .+, UK time/);
    expect((await read(path, cookie)).text).toContain('Your answer');
  });

  it('use a code once, and within ten minutes', async () => {
    const { path, email, id } = await ask();
    const code = await codeFor(path, email);
    await form(`${path}/enter`, { code: `${code.slice(0, 3)} ${code.slice(3)}` }).expect(303);
    expect((await form(`${path}/enter`, { code })).headers['x-refusal']).toBe('guest.code-over');
    const late = await codeFor(path, email);
    await app.strapi.db.connection('concord_guests').where({ id }).update({ code_expires_at: '2020-01-01T00:00:00.000Z' });
    expect((await form(`${path}/enter`, { code: late })).headers['x-refusal']).toBe('guest.code-over');
  });

  it('are told kindly of links that are withdrawn, replaced, too old or unknown', async () => {
    const { path, email, id } = await ask();
    const cookie = await comeIn(path, email);
    await request(writer)('post', `${issue()}/guests/${id}/send-again`).expect(200);
    expect((await read(path, cookie)).headers['x-refusal']).toBe('guest.link-unknown');
    const renewed = await linkTo(email);
    expect(renewed).not.toBe(path);
    const again = await comeIn(renewed, email);
    const { guests } = (await request(writer)('post', `${issue()}/guests/${id}/withdraw`).expect(200)).body.data;
    expect(guests.find((guest: { readonly id: string }) => guest.id === id).state).toBe('withdrawn');
    for (const answered of [
      await read(renewed, again),
      await form(`${renewed}/code`),
      await form(`${renewed}/answer`, {}, cookieOf(again)),
    ])
      expect([answered.status, answered.headers['x-refusal']]).toEqual([409, 'guest.link-withdrawn']);
    const old = await ask();
    await app.strapi.db.connection('concord_guests').where({ id: old.id }).update({ expires_at: '2020-01-01T00:00:00.000Z' });
    expect((await app.http.get(old.path)).headers['x-refusal']).toBe('guest.link-expired');
    const unknown = await app.http.get('/review/there-is-none');
    expect([unknown.status, unknown.headers['x-refusal']]).toEqual([404, 'guest.link-unknown']);
  });

  it('keeps mails while the mail server is down, blocks nothing, and sends them afterwards', async () => {
    sink.isDown = true;
    const email = 'patient@outside.example.org';
    const wanted = { name: 'Dr Noor Hale', email, agency: null, note: '', days: 14 };
    await request(writer)('post', `${issue()}/guests`, wanted).expect(200);
    await runJobs();
    expect(sink.mails.some(({ to }) => to === email)).toBe(false);
    sink.isDown = false;
    await app.strapi.db.connection('concord_jobs').where({ kind: 'mail' }).update({ due_at: '2020-01-01T00:00:00.000Z' });
    await runJobs();
    await sink.find(({ to }) => to === email);
    expect(await app.strapi.db.connection('concord_mails').where({ to_user: null })).toEqual([]);
  });

  it('lets each member of staff choose how often mails come', async () => {
    const choose = (preference: string) => request(police)('put', '/editorial/my-mails', { preference });
    expect((await choose('hourly')).status).toBe(400);
    expect((await choose('daily').expect(200)).body.data).toMatchObject({ preference: 'daily', isSendingOn: true });
    await act(writer, 'take-back');
    await act(writer, 'submit', { note: 'For the summary.' });
    await runJobs();
    const { address } = (await request(police)('get', '/editorial/my-mails').expect(200)).body.data;
    const [before] = [sink.mails.filter(({ to }) => to === address).length];
    await app.strapi.db.connection('concord_jobs').where({ kind: 'mail-summary' }).update({ due_at: '2020-01-01T00:00:00.000Z' });
    await runJobs();
    await runJobs();
    const summary = await sink.find(({ to, subject }) => to === address && subject.includes('since yesterday'));
    expect(summary.text).toContain('Please look at “Summer news”');
    expect(sink.mails.filter(({ to }) => to === address)).toHaveLength(before + 1);
    await choose('none').expect(200);
  });

  it('has nothing sent to who has left since: neither what was held for their summary nor what is asked of their work', async () => {
    const email = 'leaver@north.example.org';
    const leaver = await app.signIn({ memberOf: [{ partnership: newsletter.partnership.documentId, as: 'editor' }], email });
    await act(writer, 'take-back');
    expect((await act(leaver, 'submit')).status).toBe(200);
    await request(leaver)('put', '/editorial/my-mails', { preference: 'daily' }).expect(200);
    const said = { key: randomUUID(), words: 'Look at this.', mentions: [await userIdOf(leaver)], field: null };
    await request(writer)('post', `${issue()}/talk`, said).expect(200);
    await runJobs();
    const people = `/partnerships/managed/${partnership}/people`;
    const { people: members } = (await request(manager)('get', people).expect(200)).body.data;
    const { id } = members.find((member: { readonly email: string }) => member.email === email);
    await request(manager)('post', `${people}/${id}/end`).expect(204);
    await app.strapi.db.connection('concord_jobs').where({ kind: 'mail-summary' }).update({ due_at: '2020-01-01T00:00:00.000Z' });
    expect((await act(police, 'request-changes', { note: 'For those who are here.' })).status).toBe(200);
    await runJobs();
    await runJobs();
    await sink.find(({ text }) => text.includes('For those who are here.'));
    const came = sink.mails.filter(({ to }) => to === email).map(({ subject }) => subject);
    expect(came).toEqual([expect.stringContaining('You no longer work for')]);
    expect(await app.strapi.db.connection('concord_mails').where({ to_user: said.mentions[0] })).toEqual([]);
  });

  it('are asked like anybody where their account is elsewhere, of which nobody learns; who has one here is a colleague', async () => {
    expect((await act(writer, 'submit')).status).toBe(200);
    const { address: colleague } = (await request(police)('get', '/editorial/my-mails').expect(200)).body.data;
    for (const email of [colleague, colleague.replace('@', '+2@')]) {
      const answered = await request(manager)('post', `${issue()}/guests`, { name: 'One', email, agency: health, note: '', days: 14 });
      expect([answered.status, codeOf(answered)]).toEqual([409, 'guest.is-staff']);
    }
    const email = 'noor@elsewhere.example.org';
    const noor = await app.signIn({ memberOf: [{ partnership: elsewhere, as: 'editor' }], email });
    expect((await request(noor)('get', `${issue()}/sign-off`)).status).toBe(404);
    const [theirs, anybodys] = [await ask({ email, agency: health }), await ask({ agency: null })];
    const cookie = await comeIn(theirs.path, email);
    expect(await linkTo(anybodys.email)).toBe(anybodys.path);
    expect((await answer(theirs.path, cookie, { action: 'approve' })).text).toContain('Thank you');
    expect((await standing(writer)).missing).not.toContain('Health has not agreed yet.');

    // Who comes to work here is the same person still: no second agency, and no reader of their own words.
    const [user, own] = [await userIdOf(noor), newsletter.partnership.documentId];
    const joined = { user, partnership: own, role: 'editor' };
    await asSystem(app.strapi)
      .documents('plugin::partnerships.membership')
      .create({ data: joined as never });
    const council = await addAgency('Council', [user]);
    expect(codeOf(await act(noor, 'approve', { agency: council }))).toBe('signoff.one-agency');
    const { documentId } = newsletter.issue;
    const { latestRevision } = (await request(noor)('get', issue()).expect(200)).body.data;
    await request(noor)('put', `/content-manager/collection-types/api::issue.issue/${documentId}`, { title: 'Mine' })
      .set('X-Concord-Revision', String(latestRevision))
      .expect(200);
    const [saved, again] = [await standing(writer), await answer(theirs.path, cookie, { action: 'approve' })];
    expect(saved.signOffs.find(({ name }: { readonly name: string }) => name === 'Health').agreed.covers).toBe(false);
    expect(again.headers['x-refusal']).toBe('signoff.own-work');
  });

  it('keeps for good who was asked and when, and forgets names and addresses when the document is erased by law', async () => {
    const knex = app.strapi.db.connection;
    const outside = async () => [
      await knex('concord_guests').select('name', 'email', 'note'),
      await knex('concord_guest_events').pluck('sender'),
    ];
    await expect(knex('concord_guest_events').delete()).rejects.toMatchObject({ message: expect.stringContaining('append-only') });
    expect(JSON.stringify(await outside())).toMatch(/Imogen|127\.0\.0\.1/);
    const subject = await subjectOf(app.strapi, 'api::issue.issue', newsletter.issue.documentId);
    await upkeepOf(app.strapi).erase({ subjects: [subject], actor: COMMAND, reason: 'A court order.' });
    expect(JSON.stringify(await outside())).not.toMatch(/Imogen|Noor|example|127\.0\.0\.1/);
    expect(await knex('concord_mails').where({ about_id: subject.id })).toEqual([]);
  });
});
