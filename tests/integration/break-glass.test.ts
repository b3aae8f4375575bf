import type { JobsService, WorkItem } from '../../src/plugins/editorial/contract';
import { READY_WORKFLOWS } from '../../src/plugins/editorial/server/src/domain/sign-off/ready-workflows';
import { codeOf, requestsTo } from '../support/admin-http';
import { aNewsletter, type Newsletter } from '../support/a-newsletter';
import { boot, type BootedApp } from '../support/boot';
import { COMMAND, publishingOf, subjectOf, wholeLedger } from '../support/editorial-services';
import { aMailSink, type MailSink } from '../support/mail-sink';

/** Publishing without sign-off, over the admin's HTTP, where newsletters need a second pair of eyes. */
describe('breaking the glass', () => {
  let app: BootedApp;
  let sink: MailSink;
  let newsletter: Newsletter;
  let [writer, second, manager, stranger] = ['', '', '', ''];
  let partnership: string;

  const request = requestsTo(() => app);
  const issue = () => `/editorial/documents/api::issue.issue/${newsletter.issue.documentId}`;
  const standing = async (token: string) => (await request(token)('get', `${issue()}/sign-off`).expect(200)).body.data;
  const breakGlass = async (token: string, reason: string) => {
    const { preflight } = (await request(manager)('get', issue()).expect(200)).body.data;
    return request(token)('post', `${issue()}/publish-without-sign-off`, { preflight, reason });
  };
  const look = async (token: string) =>
    request(token)('post', `${issue()}/look-after`, { revision: (await standing(manager)).unreviewed?.revision ?? 1 });
  const saveTitle = (title: string) =>
    request(writer)('put', `/content-manager/collection-types/api::issue.issue/${newsletter.issue.documentId}`, { title }).expect(200);
  const addressOf = async (token: string): Promise<string> => (await request(token)('get', '/admin/users/me').expect(200)).body.data.email;
  const work = async (token: string) =>
    (await request(token)('get', '/editorial/my-work').expect(200)).body.data.filter(({ task }: WorkItem) => task !== 'published');
  const runJobs = () => app.strapi.plugin('editorial').service<JobsService>('jobs').runDue();

  beforeAll(async () => {
    sink = await aMailSink();
    app = await boot({ env: sink.env });
    newsletter = await aNewsletter(app.strapi);
    const own = newsletter.partnership.documentId;
    const signIn = (as: 'contributor' | 'editor' | 'manager') => app.signIn({ memberOf: [{ partnership: own, as }] });
    [writer, second, manager] = [await signIn('editor'), await signIn('editor'), await signIn('manager')];
    const other = await aNewsletter(app.strapi);
    stranger = await app.signIn({ memberOf: [{ partnership: other.partnership.documentId, as: 'manager' }] });
    partnership = (await request(manager)('get', '/partnerships/mine').expect(200)).body.data.partnerships[0].id;
    await request(manager)('put', `/editorial/sign-off/${partnership}/types/issue`, READY_WORKFLOWS['two-pairs']).expect(200);
    await saveTitle('A warning');
  });

  afterAll(async () => {
    await app.stop();
    await sink.stop();
  });

  it('is for managers with a reason, and no other door does it', async () => {
    expect(codeOf(await breakGlass(writer, 'It is urgent.'))).toBe('glass.not-yours');
    expect((await breakGlass(stranger, 'It is urgent.')).status).toBe(404);
    expect(codeOf(await breakGlass(manager, '  '))).toBe('glass.reason-missing');
    expect(codeOf(await breakGlass(manager, 'x'.repeat(2001)))).toBe('glass.reason-too-long');
    const { preflight } = (await request(manager)('get', issue()).expect(200)).body.data;
    const stock = await request(manager)('post', `${issue()}/publish`, { preflight, withoutSignOff: { reason: 'It is urgent.' } });
    expect(codeOf(stock)).toBe('signoff.missing');
    const subject = await subjectOf(app.strapi, 'api::issue.issue', newsletter.issue.documentId);
    const byCommand = publishingOf(app.strapi).publish({ subject, actor: COMMAND, withoutSignOff: { reason: 'It is urgent.' } });
    await expect(byCommand).rejects.toMatchObject({ code: 'glass.not-yours' });
    expect(await wholeLedger(app.strapi)).toEqual([]);
  });

  it('never passes what stands in the way of the words themselves', async () => {
    await saveTitle('');
    expect(codeOf(await breakGlass(manager, 'It is urgent.'))).toBe('publication.blocked');
    await saveTitle('A warning');
  });

  it('publishes at once, says so to everybody who signs, and waits for a look by somebody else', async () => {
    await request(second)('put', '/editorial/my-mails', { preference: 'none' }).expect(200);
    expect((await breakGlass(manager, 'A child is missing.')).status).toBe(200);
    await runJobs();
    const mail = await sink.find(({ subject }) => subject.startsWith('Published without sign-off'));
    expect(mail.text).toContain('A child is missing.');
    expect(sink.mails.map(({ to }) => to)).toContain(await addressOf(second));
    expect(sink.mails.map(({ to }) => to)).not.toContain(await addressOf(manager));
    expect((await standing(writer)).unreviewed).toMatchObject({
      reason: 'A child is missing.',
      isOverdue: false,
      lookers: [expect.stringMatching(/\w/)],
    });
    expect(await work(second)).toEqual([expect.objectContaining({ task: 'look', title: 'A warning', isOverdue: false })]);
    expect(await work(manager)).toEqual([expect.objectContaining({ task: 'awaited', title: 'A warning' })]);
    expect(codeOf(await look(manager))).toBe('glass.own');
    expect(codeOf(await look(writer))).toBe('signoff.own-work');
  });

  it('tells managers once when nobody has looked for two working days, but not whoever published it', async () => {
    const newManager = await app.signIn({ memberOf: [{ partnership: newsletter.partnership.documentId, as: 'manager' }] });
    await app.strapi.db.connection('concord_jobs').where({ kind: 'unreviewed-overdue' }).update({ due_at: '2020-01-01T00:00:00.000Z' });
    await runJobs();
    await runJobs();
    const reminders = sink.mails.filter(({ subject }) => subject.startsWith('Nobody has looked'));
    expect(reminders.map(({ to }) => to)).toEqual([await addressOf(newManager)]);
    expect(reminders[0]?.text).toContain('A child is missing.');
  });

  it('is over once somebody else has looked at just these words', async () => {
    const stale = await request(second)('post', `${issue()}/look-after`, { revision: 99 });
    expect([stale.status, codeOf(stale)]).toEqual([409, 'review.stale']);
    expect((await look(second)).body.data.unreviewed).toBeNull();
    expect(await work(second)).toEqual([]);
    expect(codeOf(await look(second))).toBe('glass.nothing');
  });
});
