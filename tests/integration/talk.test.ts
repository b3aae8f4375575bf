import { randomUUID } from 'node:crypto';

import type { JobsService, Talk, TalkThread, WorkItem } from '../../src/plugins/editorial/contract';
import { codeOf, requestsTo } from '../support/admin-http';
import { aNewsletter, type Newsletter } from '../support/a-newsletter';
import { boot, type BootedApp } from '../support/boot';
import { COMMAND, subjectOf, upkeepOf } from '../support/editorial-services';
import { aMailSink, type MailSink } from '../support/mail-sink';

/** People talk about what they write: over HTTP as the admin does it, with mails read at a mail server. */
describe('talk', () => {
  let app: BootedApp;
  let sink: MailSink;
  let newsletter: Newsletter;
  let [writer, colleague, manager, stranger] = ['', '', '', ''];
  let colleagueId = 0;
  let strangerId = 0;

  const request = requestsTo(() => app);
  const issue = () => `/editorial/documents/api::issue.issue/${newsletter.issue.documentId}`;
  const talk = () => `${issue()}/talk`;
  const read = async (token: string): Promise<Talk> => (await request(token)('get', talk()).expect(200)).body.data;
  const said = (words: string, more: object = {}) => ({ key: randomUUID(), words, mentions: [], ...more });
  const open = async (token: string, words: string, more: object = {}): Promise<TalkThread> => {
    const { threads }: Talk = (await request(token)('post', talk(), said(words, more)).expect(200)).body.data;
    const newest = threads.at(-1);
    if (!newest) throw new Error('Nothing was said.');
    return newest;
  };
  const userIdOf = async (token: string): Promise<number> => (await request(token)('get', '/admin/users/me').expect(200)).body.data.id;
  const runJobs = () => app.strapi.plugin('editorial').service<JobsService>('jobs').runDue();

  beforeAll(async () => {
    sink = await aMailSink();
    app = await boot({ env: sink.env });
    newsletter = await aNewsletter(app.strapi);
    const own = newsletter.partnership.documentId;
    const signIn = (as: 'contributor' | 'editor' | 'manager') => app.signIn({ memberOf: [{ partnership: own, as }] });
    [writer, colleague, manager] = [await signIn('editor'), await signIn('contributor'), await signIn('manager')];
    const other = await aNewsletter(app.strapi);
    stranger = await app.signIn({ memberOf: [{ partnership: other.partnership.documentId, as: 'manager' }] });
    [colleagueId, strangerId] = [await userIdOf(colleague), await userIdOf(stranger)];
  });

  afterAll(async () => {
    await app.stop();
    await sink.stop();
  });

  it('goes from a comment on a field, by mail with one link to it, to an answer and its end', async () => {
    const words = 'Is this <b>right</b>?\nI think not.';
    const thread = await open(writer, words, { field: 'title', mentions: [colleagueId] });
    expect(thread).toMatchObject({ field: { name: 'title', label: 'Title' }, resolved: null, comments: [{ words }] });
    await runJobs();
    const mail = await sink.find(({ subject }) => subject.includes('asks for you'));
    expect(mail.text).toContain('I think not.');
    expect(mail.html).toContain('Is this &lt;b&gt;right&lt;/b&gt;?');
    expect(mail.text.match(/https?:\/\/\S+/g)).toEqual([expect.stringContaining(`${newsletter.issue.documentId}#talk=${thread.id}`)]);
    await request(colleague)('post', `${talk()}/${thread.id}/replies`, said('It is.')).expect(200);
    await runJobs();
    expect((await sink.find(({ subject }) => subject.startsWith('A reply on'))).text).toContain('It is.');
    const { body } = await request(colleague)('post', `${talk()}/${thread.id}/resolve`).expect(200);
    expect(body.data.threads[0].resolved.by).not.toBe('');
    expect((await request(writer)('post', `${talk()}/${thread.id}/reopen`).expect(200)).body.data.threads[0].resolved).toBeNull();
  });

  it('says each thing once, also when it is sent twice at the same moment', async () => {
    const before = (await read(writer)).threads.length;
    const once = said('Only once');
    const answers = await Promise.all([1, 2, 3].map(() => request(writer)('post', talk(), once)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await read(writer)).threads).toHaveLength(before + 1);
  });

  it('refuses a comment of 100 kB in plain words', async () => {
    const refused = await request(writer)('post', talk(), said('a'.repeat(100_000)));
    expect([refused.status, codeOf(refused)]).toEqual([400, 'talk.too-long']);
    expect(refused.body.error.message).toBe('The comment is longer than 4,000 characters. Say it in fewer words, or in several comments.');
  });

  it('is hidden, by every door, from people of other partnerships, who cannot be named either', async () => {
    const { id, comments } = await open(writer, 'Not for you');
    const [gone, never] = [talk(), `/editorial/documents/api::issue.issue/${'x'.repeat(24)}/talk`];
    const doors = ['', `/${id}/replies`, `/${id}/resolve`, `/${id}/reopen`, `/${id}/comments/${String(comments[0]?.id)}/take-back`];
    for (const door of doors) {
      const [asked, madeUp] = [
        await request(stranger)('post', `${gone}${door}`, said('x')),
        await request(stranger)('post', `${never}${door}`, said('x')),
      ];
      expect([asked.status, asked.body]).toEqual([404, madeUp.body]);
    }
    expect((await request(stranger)('get', gone)).status).toBe(404);
    const [outside, nobody] = [
      await request(writer)('post', talk(), said('Hello', { mentions: [strangerId] })),
      await request(writer)('post', talk(), said('Hello', { mentions: [999_999] })),
    ];
    expect(codeOf(outside)).toBe('talk.mention-unknown');
    expect(outside.body).toEqual(nobody.body);
    const ownDocument = await aNewsletter(app.strapi);
    const elsewhere = `/editorial/documents/api::issue.issue/${ownDocument.issue.documentId}/talk/${id}/resolve`;
    const inOther = await app.signIn({ memberOf: [{ partnership: ownDocument.partnership.documentId, as: 'manager' }] });
    expect(codeOf(await request(inOther)('post', elsewhere))).toBe('talk.thread-unknown');
  });

  it('lets words be taken back and nothing else be changed, not even in the database', async () => {
    const { id, comments } = await open(writer, 'Something private');
    const comment = String(comments[0]?.id);
    const table = () => app.strapi.db.connection('concord_comments').where({ id: comment });
    // The driver's errors come from another realm, so that `toThrow` does not know them for errors.
    const appendOnly = { message: expect.stringContaining('append-only') };
    await expect(table().update({ words: 'Other words' })).rejects.toMatchObject(appendOnly);
    await expect(table().delete()).rejects.toMatchObject(appendOnly);
    const address = `${talk()}/${id}/comments/${comment}/take-back`;
    expect(codeOf(await request(colleague)('post', address))).toBe('talk.not-yours');
    await request(manager)('post', address).expect(200);
    expect(await table().first()).toMatchObject({ words: null, taken_back: 'manager' });
  });

  it('comes by mail as each chose, for comments by themselves', async () => {
    const choose = (chosen: object) => request(colleague)('put', '/editorial/my-mails', chosen);
    expect((await choose({ preference: 'daily' }).expect(200)).body.data).toMatchObject({ preference: 'daily', talk: 'daily' });
    expect((await choose({ talk: 'none' }).expect(200)).body.data).toMatchObject({ preference: 'daily', talk: 'none' });
    await runJobs();
    const before = sink.mails.length;
    await open(writer, 'Nobody hears of this', { mentions: [colleagueId] });
    await runJobs();
    expect(sink.mails).toHaveLength(before);
    await choose({ talk: 'daily' }).expect(200);
    const { id, comments } = await open(writer, 'This is held', { mentions: [colleagueId] });
    await open(writer, 'So is this', { mentions: [colleagueId] });
    await runJobs();
    const waiting = () => app.strapi.db.connection('concord_mails').where({ to_user: colleagueId });
    const isHeld = { kind: 'talk', is_held: 1 };
    expect(await waiting()).toMatchObject([isHeld, isHeld]);
    await request(writer)('post', `${talk()}/${id}/comments/${String(comments[0]?.id)}/take-back`).expect(200);
    expect(await waiting()).toMatchObject([{ ...isHeld, content: expect.stringContaining('So is this') }]);
    expect(codeOf(await choose({ talk: 'sometimes' }))).toBe('request.invalid');
    await choose({ talk: 'at-once' }).expect(200);
  });

  it('asks few questions of the database for the count in the menu, however much is said', async () => {
    await request(colleague)('get', '/editorial/my-work/count').expect(200);
    let statements = 0;
    const counting = () => void (statements += 1);
    app.strapi.db.connection.on('query', counting);
    await request(colleague)('get', '/editorial/my-work/count').expect(200);
    app.strapi.db.connection.removeListener('query', counting);
    expect(statements).toBeLessThanOrEqual(25);
  });

  it('comes with something to do until a day, told by mail, and with My work and its count', async () => {
    const assignment = `${issue()}/assignment`;
    const wanted = { person: colleagueId, due: '2031-01-15' };
    expect((await request(stranger)('put', assignment, wanted)).status).toBe(404);
    expect((await request(stranger)('get', assignment)).status).toBe(404);
    expect(codeOf(await request(writer)('put', assignment, { ...wanted, person: strangerId }))).toBe('assignment.person-unknown');
    expect(codeOf(await request(writer)('put', assignment, { ...wanted, due: '2031-02-30' }))).toBe('assignment.day-invalid');
    const count = async (): Promise<number> => (await request(colleague)('get', '/editorial/my-work/count').expect(200)).body.data.count;
    const before = await count();
    await Promise.all([1, 2].map(() => request(writer)('put', assignment, wanted).expect(200)));
    expect(await count()).toBe(before + 1);
    const work: readonly WorkItem[] = (await request(colleague)('get', '/editorial/my-work').expect(200)).body.data;
    expect(work.filter(({ task }) => task === 'assigned')).toMatchObject([{ when: 'Wednesday 15 January 2031', isOverdue: false }]);
    await runJobs();
    const mail = await sink.find(({ subject }) => subject.startsWith('For you: '));
    expect(mail.text).toContain('It is due on Wednesday 15 January 2031.');
    expect(sink.mails.filter(({ subject }) => subject.startsWith('For you: '))).toHaveLength(1);
    const reminders = await app.strapi.db.connection('concord_jobs').where({ kind: 'assignment-due' }).orderBy('due_at');
    expect(reminders.map(({ due_at: dueAt }: { readonly due_at: string }) => dueAt)).toEqual([
      '2031-01-14T07:00:00.000Z',
      '2031-01-16T07:00:00.000Z',
    ]);
    await request(colleague)('post', `${assignment}/clear`).expect(200);
    expect(await count()).toBe(before);
  });

  it('about a section shows beside the newsletter too, and goes with its words when it is erased', async () => {
    const [section] = newsletter.sections;
    const there = `/editorial/documents/api::section.section/${section?.documentId ?? ''}/talk`;
    await request(writer)('post', there, said('Which clinic?', { field: 'heading' })).expect(200);
    const about = (await read(writer)).threads.at(-1);
    expect(about).toMatchObject({ about: { documentId: section?.documentId }, comments: [{ words: 'Which clinic?' }] });
    const subject = await subjectOf(app.strapi, 'api::issue.issue', newsletter.issue.documentId);
    await upkeepOf(app.strapi).erase({ subjects: [subject], actor: COMMAND, reason: 'A court order.' });
    const rows = JSON.stringify(await app.strapi.db.connection('concord_comments').select('*'));
    expect(rows).not.toContain('Which clinic?');
    expect(rows).not.toContain('Only once');
  });
});
