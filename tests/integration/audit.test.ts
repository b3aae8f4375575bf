import { READY_WORKFLOWS } from '../../src/plugins/editorial/server/src/domain/sign-off/ready-workflows';
import { requestsTo } from '../support/admin-http';
import { aNewsletter, type Newsletter } from '../support/a-newsletter';
import { boot, type BootedApp } from '../support/boot';
import { tablesHolding } from '../support/every-row';
import { effectsSettled, upkeepOf } from '../support/editorial-services';
import { expireAt } from '../support/expire-audit';
import { aPng } from '../support/files/pictures';
import { uploadFile } from '../support/files/upload';
import { runLedger } from '../support/run-command';
import { tamper } from '../support/tamper';

interface Kept {
  readonly sequence: number;
  readonly actor: string;
  readonly role: string | null;
  readonly act: string;
  readonly outcome: string;
  readonly code: string | null;
  readonly partnership: string | null;
  readonly details: { readonly who: string; readonly what: string | null; readonly changes: readonly string[] } & Record<string, unknown>;
}

/** The driver's errors come from another realm, so that `toThrow` does not know them for errors. */
const APPEND_ONLY = { message: expect.stringContaining('append-only') };

/** What is kept of what people do, by the doors that they use. */
describe('the audit trail', () => {
  let app: BootedApp;
  let newsletter: Newsletter;
  let [writer, manager, stranger] = ['', '', ''];
  let partnership: string;

  const request = requestsTo(() => app);
  const issue = () => `/editorial/documents/api::issue.issue/${newsletter.issue.documentId}`;
  const save = (token: string, body: object) =>
    request(token)('put', `/content-manager/collection-types/api::issue.issue/${newsletter.issue.documentId}`, body);
  const kept = async (after = 0): Promise<readonly Kept[]> => {
    const rows = await app.strapi.db
      .connection('concord_audit as a')
      .join('concord_audit_details as d', 'd.digest', 'a.digest')
      .whereNotNull('d.canonical')
      .where('a.sequence', '>', after)
      .orderBy('a.sequence')
      .select('a.*', 'd.canonical');
    return rows.map((row: Record<string, unknown>) => ({ ...row, details: JSON.parse(String(row['canonical'])) }) as unknown as Kept);
  };
  const newest = async (): Promise<number> => (await kept()).at(-1)?.sequence ?? 0;
  const since = async (work: () => Promise<unknown>): Promise<readonly Kept[]> => {
    const before = await newest();
    await work();
    return kept(before);
  };
  const verify = async () => (await upkeepOf(app.strapi).verifyAudit()).break;

  beforeAll(async () => {
    app = await boot();
    newsletter = await aNewsletter(app.strapi);
    const own = newsletter.partnership.documentId;
    const signIn = (as: 'contributor' | 'editor' | 'manager') => app.signIn({ memberOf: [{ partnership: own, as }] });
    [writer, manager] = [await signIn('editor'), await signIn('manager')];
    const other = await aNewsletter(app.strapi);
    stranger = await app.signIn({ memberOf: [{ partnership: other.partnership.documentId, as: 'manager' }] });
    partnership = (await request(manager)('get', '/partnerships/mine').expect(200)).body.data.partnerships[0].id;
  });

  afterAll(() => app.stop());

  it('keeps who changed which fields, in the transaction of the save, and nothing of a save that changed nothing', async () => {
    const [saved, ...more] = await since(() => save(writer, { title: 'Autumn newsletter' }).expect(200));
    expect(more).toEqual([]);
    expect(saved).toMatchObject({ act: 'document.saved', outcome: 'done', role: 'editor', partnership });
    expect(saved?.actor).toMatch(/^staff:\d+$/);
    expect(saved?.details).toMatchObject({ what: 'Autumn newsletter', changes: [expect.stringMatching(/title/i)] });
    expect(saved?.details.who).not.toBe('');
    expect(await since(() => save(writer, { title: 'Autumn newsletter' }).expect(200))).toEqual([]);
  });

  it('keeps who said something and took it back, and who gave what to whom, without what was said', async () => {
    const { id: person } = (await request(writer)('get', '/admin/users/me').expect(200)).body.data;
    const words = { key: '0b8f4a86-6d0e-4c1e-9f6e-2a7c1d5e9b30', words: 'Is the number right?', mentions: [], field: null, place: '' };
    const acts = await since(async () => {
      const { threads } = (await request(writer)('post', `${issue()}/talk`, words).expect(200)).body.data;
      const { id, comments } = threads.at(-1);
      await request(manager)('post', `${issue()}/talk/${id}/resolve`).expect(200);
      await request(writer)('post', `${issue()}/talk/${id}/comments/${comments[0].id}/take-back`).expect(200);
      await request(manager)('put', `${issue()}/assignment`, { person, due: '2030-01-07' }).expect(200);
      await request(writer)('post', `${issue()}/assignment/clear`).expect(200);
    });
    expect(acts.map(({ act }) => act)).toEqual(['talk.said', 'talk.resolved', 'talk.taken-back', 'assignment.given', 'assignment.ended']);
    expect(acts[3]?.details).toMatchObject({ person: 'Robin Marsh', after: 'Due on Monday 7 January 2030' });
    expect(JSON.stringify(acts)).not.toContain('Is the number right?');
  });

  it('keeps what is reviewed, published and withdrawn, with the reasons', async () => {
    await request(manager)('put', `/editorial/sign-off/${partnership}/types/issue`, READY_WORKFLOWS['two-pairs']).expect(200);
    const acts = await since(async () => {
      const asked = (await request(writer)('get', `${issue()}/sign-off`).expect(200)).body.data;
      await request(writer)('post', `${issue()}/sign-off/submit`, { note: 'Please look.', agency: null, seen: asked.seen }).expect(200);
      const { seen } = (await request(manager)('get', `${issue()}/sign-off`).expect(200)).body.data;
      await request(manager)('post', `${issue()}/sign-off/approve`, { note: '', agency: null, seen }).expect(200);
      const { preflight } = (await request(manager)('get', issue()).expect(200)).body.data;
      await request(manager)('post', `${issue()}/publish`, { preflight }).expect(200);
      await request(manager)('post', `${issue()}/withdraw`, { kind: 'withdrawn', reason: 'Called off.', replacement: null }).expect(200);
    });
    const ofIssue = acts.filter(({ details }) => details.what === 'Autumn newsletter');
    expect(ofIssue.map(({ act }) => act)).toEqual([
      'review.submitted',
      'review.approved',
      'publication.published',
      'publication.withdrawn',
    ]);
    expect(ofIssue[0]?.details).toMatchObject({ reason: 'Please look.' });
    expect(ofIssue[3]).toMatchObject({ role: 'manager', details: { reason: 'Called off.', after: 'Withdrawn' } });
  });

  it('keeps what a partnership decides about its sign-off, before and after', async () => {
    const [chosen] = await since(() =>
      request(manager)('put', `/editorial/sign-off/${partnership}/types/issue`, READY_WORKFLOWS.simple).expect(200),
    );
    expect(chosen).toMatchObject({
      act: 'sign-off.chosen',
      partnership,
      details: { what: 'newsletter', before: expect.stringContaining('Two pairs'), after: expect.stringContaining('Nobody else') },
    });
  });

  it('keeps what is decided about people and website keys, with whom it is about', async () => {
    const managed = `/partnerships/managed/${partnership}`;
    const acts = await since(async () => {
      await request(manager)('post', `${managed}/invitations`, { email: 'new.colleague@example.org', role: 'editor' }).expect(200);
      await request(manager)('post', `${managed}/site-keys`, { name: 'Main website', audience: 'public', alsoFor: [] }).expect(200);
      const { people } = (await request(manager)('get', `${managed}/people`).expect(200)).body.data;
      const other = people.find(({ isYou, role }: { isYou: boolean; role: string }) => !isYou && role === 'editor');
      await request(manager)('put', `${managed}/people/${other.id}`, { role: 'contributor' }).expect(204);
      await request(manager)('put', `${managed}/people/${other.id}`, { role: 'editor' }).expect(204);
    });
    expect(acts.map(({ act, role }) => `${act} by ${role}`)).toEqual([
      'person.invited by manager',
      'key.made by manager',
      'person.role-changed by manager',
      'person.role-changed by manager',
    ]);
    expect(acts[0]).toMatchObject({ partnership, details: { person: 'new.colleague@example.org', after: 'editor' } });
    expect(acts[2]?.details).toMatchObject({ before: 'editor', after: 'contributor' });
  });

  it('keeps nothing of what was rolled back', async () => {
    expect((await since(() => save(stranger, { title: 'Mine' }))).filter(({ outcome }) => outcome === 'done')).toEqual([]);
  });

  it('keeps refusals with their reason, for those whose thing it is', async () => {
    const { preflight } = (await request(manager)('get', issue()).expect(200)).body.data;
    const stale = { preflight: `${preflight}x` };
    const refused = await since(async () => {
      for (let time = 0; time < 12; time += 1) expect((await request(writer)('post', `${issue()}/publish`, stale)).status).toBe(409);
    });
    expect(refused).toHaveLength(2);
    expect(refused[0]).toMatchObject({ act: 'publication.published', outcome: 'refused', code: 'publication.stale', partnership });
    expect(refused[0]?.details).toMatchObject({ what: 'Autumn newsletter', reason: expect.stringContaining('since you looked') });
    expect(refused[1]?.details.changes).toEqual(['Tried 10 times']);
  });

  it('keeps whose form was taken over, with the words to them, and nothing where nobody had it', async () => {
    const lease = `${issue()}/lease`;
    const takeOver = (token: string, notice: string) => request(token)('post', `${lease}/take-over`, { tab: 'a', notice }).expect(200);
    expect(await since(() => takeOver(writer, ''))).toEqual([]);
    const [taken, ...more] = await since(() => takeOver(manager, 'It goes out at five.'));
    expect(more).toEqual([]);
    expect(taken).toMatchObject({ act: 'form.taken-over', outcome: 'done', partnership });
    expect(taken?.details).toMatchObject({
      what: 'Autumn newsletter',
      person: expect.stringMatching(/\w/),
      reason: 'It goes out at five.',
    });
    await app.strapi.db.connection('concord_leases').update({ seen_at: '2020-01-01T00:00:00.000Z' });
    expect(await since(() => takeOver(writer, 'It stood open overnight.'))).toEqual([]);
    await request(writer)('post', `${lease}/release`, { tab: 'a' }).expect(200);
  });

  it('tells of a knock at what is out of reach neither its name nor, to its owners, who it was', async () => {
    const [knock, ...more] = await since(() => request(stranger)('post', `${issue()}/publish`, { preflight: 'x' }));
    expect(more).toEqual([]);
    expect(knock).toMatchObject({ outcome: 'refused', code: 'subject.unknown', subject_id: null, details: { what: null } });
    expect(knock?.partnership).not.toBe(partnership);
  });

  it('tells managers of one partnership no words of another, where somebody of both was refused', async () => {
    const { partnership: house, issue: used } = await aNewsletter(app.strapi);
    const title = 'Not for the neighbours';
    const { id } = await uploadFile(app, 'tree.png', aPng());
    const owner = await app.strapi.db.query('api::partnership.partnership').findOne({ where: { documentId: house.documentId } });
    await app.strapi.db.query('plugin::upload.file').update({ where: { id }, data: { partnerships: [owner?.id] } as never });
    await app.strapi.documents('api::issue.issue').update({ documentId: used.documentId, data: { title, cover: id } as never });
    const both = [newsletter.partnership.documentId, house.documentId].map((own) => ({ partnership: own, as: 'editor' as const }));
    const refused = await request(await app.signIn({ memberOf: both }))('delete', `/upload/files/${String(id)}`).expect(409);
    expect(refused.text).toContain(title);
    const trail = await request(manager)('get', '/editorial/audit').expect(200);
    expect(trail.body.data.lines[0]).toMatchObject({ isRefused: true, details: { reason: null } });
    expect(trail.text).not.toContain(title);
  });

  it('is read by managers as far as their partnerships go, in sentences, and by nobody below them', async () => {
    const read = async (token: string, query = '') => (await request(token)('get', `/editorial/audit${query}`).expect(200)).body.data.lines;
    const lines = await read(manager, `?group=publication&refusedOnly=true&words=autumn`);
    expect(lines[0]).toMatchObject({ did: 'tried to publish “Autumn newsletter”', isRefused: true, sight: 'shown' });
    expect(lines[0].who).toMatch(/^.+ \(editor, .+\)$/);
    expect(await read(manager, '?from=2020-01-01&to=2020-12-31')).toEqual([]);
    expect(JSON.stringify(await read(stranger))).not.toContain('Autumn newsletter');
    const refused = await request(writer)('get', '/editorial/audit').expect(403);
    expect(refused.body.error.details.code).toBe('audit.not-yours');
  });

  it('is that of the partnership in which a manager of several picked to work', async () => {
    const quiet = await aNewsletter(app.strapi);
    const owners = [newsletter.partnership.documentId, quiet.partnership.documentId];
    const both = await app.signIn({ memberOf: owners.map((own) => ({ partnership: own, as: 'manager' })) });
    const { partnerships } = (await request(both)('get', '/partnerships/mine').expect(200)).body.data;
    const other = partnerships.find(({ id }: { id: string }) => id !== partnership);
    const lookFrom = async (place: string | null) => {
      await request(both)('put', '/partnerships/mine/working-in', { partnership: place }).expect(200);
      const [page, choices] = [await request(both)('get', '/editorial/audit'), await request(both)('get', '/editorial/audit/choices')];
      return { tellsOfNews: page.text.includes('Autumn newsletter'), of: choices.body.data.of };
    };
    expect(await lookFrom(null)).toEqual({ tellsOfNews: true, of: null });
    expect(await lookFrom(other.id)).toEqual({ tellsOfNews: false, of: other.name });
  });

  it('tells administrators of the network who did something when, and of working copies nothing', async () => {
    const administrator = await app.signIn();
    const { lines } = (await request(administrator)('get', '/editorial/audit').expect(200)).body.data;
    expect(lines.find(({ did }: { did: string }) => did === 'tried to publish a newsletter')).toMatchObject({
      sight: 'withheld',
      details: null,
    });
    expect(JSON.stringify(lines)).not.toContain('Autumn newsletter');
    const found = await request(administrator)('get', '/editorial/audit?words=autumn').expect(200);
    expect(found.body.data.lines).toEqual([]);
  });

  it('is exported as the page shows it, and keeps that it was', async () => {
    const filter = { group: 'publication', refusedOnly: false, actor: null, type: null, from: null, to: null, words: null };
    const { lines } = (await request(manager)('get', '/editorial/audit?group=publication').expect(200)).body.data;
    const [kept] = await since(async () => {
      const { text } = (await request(manager)('post', '/editorial/audit/export/json', filter).expect(200)).body.data;
      expect(JSON.parse(text).map(({ did }: { did: string }) => did)).toEqual(lines.map(({ did }: { did: string }) => did));
    });
    expect(kept).toMatchObject({ act: 'audit.exported', partnership, details: { after: `${lines.length} entries as JSON` } });
    const { text } = (await request(manager)('post', '/editorial/audit/export/csv', filter).expect(200)).body.data;
    expect(text.split('\r\n')).toHaveLength(Number(lines.length) + 2);
  });

  it('forgets details that were kept long enough, and says so', async () => {
    const { connection } = app.strapi.db;
    const [{ sequence }] = await connection('concord_audit').where({ act: 'sign-off.chosen' }).orderBy('sequence').limit(1);
    const rows = await kept();
    const later = new Date(Date.now() + 366 * 86_400_000);
    expect(await expireAt(app.strapi, { now: later, years: 1 })).toBeGreaterThanOrEqual(rows.length);
    expect((await kept()).map(({ act }) => act)).toEqual(['audit.expired']);
    expect(await upkeepOf(app.strapi).verifyAudit()).toMatchObject({ break: null });
    const { lines } = (await request(manager)('get', `/editorial/audit?before=${String(Number(sequence) + 1)}`).expect(200)).body.data;
    expect(lines[0]).toMatchObject({ did: 'decided how something is signed off', sight: 'forgotten', details: null });
    await request(manager)('put', `/editorial/sign-off/${partnership}/types/issue`, READY_WORKFLOWS.simple).expect(200);
  });

  it('forgets with an erasure what it told of a document, and stays whole', async () => {
    const { story } = newsletter;
    await request(writer)('put', `/content-manager/collection-types/api::story.story/${story.documentId}`, {
      title: 'Zebra crossing story',
    }).expect(200);
    await upkeepOf(app.strapi).erase({ subjects: [story.ref], actor: { id: 'command' }, reason: 'By law.' });
    expect(await tablesHolding(app.strapi, 'Zebra crossing')).not.toContain('concord_audit_details');
    expect(await upkeepOf(app.strapi).verifyAudit()).toMatchObject({ break: null, forgotten: expect.any(Number) });
    expect((await upkeepOf(app.strapi).verifyAudit()).forgotten).toBeGreaterThan(0);
  });

  describe('verified', () => {
    const change = (table: string, sequence: number, columns: object) =>
      tamper(app.strapi, table, (knex) => knex(table).where({ sequence }).update(columns));

    it('is whole as it was written', async () => {
      await effectsSettled(app.strapi);
      expect(await verify()).toBeNull();
    });

    it('is checked by the command that checks the ledger, which says in words where it breaks', async () => {
      const [{ actor }] = (await app.strapi.db.connection('concord_audit').where({ sequence: 2 }).select('actor')) as [{ actor: string }];
      await change('concord_audit', 2, { actor: 'staff:999' });
      const { code, out } = await runLedger(['verify'], app.env);
      await change('concord_audit', 2, { actor });
      expect(code).toBe(1);
      expect(out).toContain('The ledger is whole');
      expect(out).toMatch(/The audit trail is broken at entry 2\.\nEntry 2 was changed after it was written.* \(entry-changed\)/);
    });

    it('shows details that were changed or emptied without an entry that says so', async () => {
      const { connection } = app.strapi.db;
      const [{ sequence, digest }] = await connection('concord_audit')
        .where({ act: 'sign-off.chosen' })
        .orderBy('sequence', 'desc')
        .limit(1);
      const [row] = await connection('concord_audit_details').where({ digest });
      const changeDetails = (columns: object) =>
        tamper(app.strapi, 'concord_audit_details', (knex) => knex('concord_audit_details').where({ digest }).update(columns));
      await changeDetails({ canonical: '{"who":"Nobody"}' });
      expect(await verify()).toMatchObject({ kind: 'body-changed', sequence });
      await changeDetails({ canonical: null, salt: null, forgotten_at: new Date().toISOString() });
      expect(await verify()).toMatchObject({ kind: 'body-missing', sequence });
      await changeDetails(row);
      expect(await verify()).toBeNull();
    });

    it('shows a tail that was cut off, while people work on', async () => {
      await save(writer, { title: 'Last before the cut' }).expect(200);
      await effectsSettled(app.strapi);
      const last = await newest();
      const [row] = await app.strapi.db.connection('concord_audit').where({ sequence: last });
      await tamper(app.strapi, 'concord_audit', (knex) => knex('concord_audit').where({ sequence: last }).delete());
      expect(await verify()).toMatchObject({ kind: 'tail-cut', sequence: last });
      await save(writer, { title: 'Going on' }).expect(200);
      expect(await verify()).toMatchObject({ kind: 'entry-missing', sequence: last });
      await app.strapi.db.connection('concord_audit').insert(row);
    });
  });

  it('is refused to be changed or emptied by whoever has the database', async () => {
    const { connection } = app.strapi.db;
    for (const table of ['concord_audit', 'concord_audit_heads']) {
      await expect(connection(table).where({ sequence: 1 }).delete()).rejects.toMatchObject(APPEND_ONLY);
      await expect(connection(table).where({ sequence: 1 }).update({ hash: 'x' })).rejects.toMatchObject(APPEND_ONLY);
    }
    await expect(connection('concord_audit_details').update({ canonical: '{}' })).rejects.toMatchObject(APPEND_ONLY);
  });
});
