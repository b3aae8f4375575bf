import type { JobsService, WorkItem } from '../../src/plugins/editorial/contract';
import { instantsOf, sayInstant } from '../../src/kernel';
import { SCHEDULE_JOB } from '../../src/plugins/editorial/server/src/application/schedule/carry-out-schedule';
import { codeOf, requestsTo } from '../support/admin-http';
import { aNewsletter, type Newsletter } from '../support/a-newsletter';
import { aStory } from '../support/a-story';
import { boot, type BootedApp } from '../support/boot';
import { publishingOf, subjectOf, wholeLedger } from '../support/editorial-services';

const ZONE = 'Europe/London';
const HOUR = 3_600_000;

/** Next year's, so that it is always to come. */
const WALL = `${new Date().getUTCFullYear() + 1}-07-06T09:00`;

describe('scheduling', () => {
  let app: BootedApp;
  let newsletter: Newsletter;
  let other: Newsletter;
  let [editor, contributor, stranger] = ['', '', ''];

  const request = requestsTo(() => app);
  const at = (uid: string, documentId: string) => `/editorial/documents/${uid}/${documentId}`;
  const issue = () => at('api::issue.issue', newsletter.issue.documentId);
  const schedule = async (path: string, more: object = {}, token = editor) => {
    const { preflight } = (await request(editor)('get', path).expect(200)).body.data;
    const asked = { action: 'publish', time: { wallTime: WALL, turn: null }, seen: preflight, ...more };
    return request(token)('post', `${path}/schedule`, asked);
  };
  const standing = async (path: string) => (await request(editor)('get', `${path}/schedule`).expect(200)).body.data;
  const stateOf = async (path: string) => (await request(editor)('get', `${path}/sign-off`).expect(200)).body.data.state;
  /** As if the time had come, this long ago. */
  const timeComes = async (ago = 0) => {
    const came = new Date(Date.now() - ago).toISOString();
    const { connection } = app.strapi.db;
    await connection('concord_schedules').where({ state: 'waiting' }).update({ at: came });
    await connection('concord_jobs').where({ kind: SCHEDULE_JOB }).update({ due_at: came, first_due_at: came });
    return app.strapi.plugin('editorial').service<JobsService>('jobs').runDue();
  };
  const saveTitle = (title: string) =>
    request(editor)('put', `/content-manager/collection-types/api::issue.issue/${newsletter.issue.documentId}`, { title }).expect(200);
  const published = async () => (await wholeLedger(app.strapi)).map(({ kind, subject }) => `${kind} ${subject.type}`);

  beforeAll(async () => {
    app = await boot();
    newsletter = await aNewsletter(app.strapi);
    other = await aNewsletter(app.strapi);
    const signIn = (documentId: string, as: 'contributor' | 'editor') => app.signIn({ memberOf: [{ partnership: documentId, as }] });
    editor = await signIn(newsletter.partnership.documentId, 'editor');
    contributor = await signIn(newsletter.partnership.documentId, 'contributor');
    stranger = await signIn(other.partnership.documentId, 'editor');
    // What Concord does daily is done: what is counted below was scheduled here.
    await app.strapi.plugin('editorial').service<JobsService>('jobs').runDue();
  });

  afterAll(() => app.stop());

  it('refuses times that have passed, never come, or come twice without saying which', async () => {
    const codes: (string | undefined)[] = [];
    const year = new Date().getUTCFullYear() + 1;
    const lastSunday = (month: string) => {
      const last = new Date(`${year}-${month}-31T12:00:00Z`);
      return `${year}-${month}-${31 - last.getUTCDay()}T01:30`;
    };
    for (const wallTime of ['2026-01-05T09:00', lastSunday('03'), lastSunday('10'), 'soon'])
      codes.push(codeOf(await schedule(issue(), { time: { wallTime, turn: null } })));
    expect(codes).toEqual(['schedule.time-past', 'schedule.time-skipped', 'schedule.time-twice', 'schedule.time-unreadable']);
    expect(codeOf(await request(editor)('post', `${issue()}/schedule`, { action: 'burn' }))).toBe('request.invalid');
  });

  it('is for those who may publish, and tells strangers nothing', async () => {
    expect((await schedule(issue(), {}, contributor)).status).toBe(403);
    const foreign = [await schedule(issue(), {}, stranger), await request(stranger)('get', `${issue()}/schedule`)];
    expect(foreign.map((answer) => [answer.status, codeOf(answer)])).toEqual([
      [404, 'subject.unknown'],
      [404, 'subject.unknown'],
    ]);
  });

  it('publishes a newsletter with its items at its time, once, and ends its schedule', async () => {
    expect((await schedule(issue())).status).toBe(200);
    const [instant = 0] = instantsOf(WALL, ZONE);
    expect(await standing(issue())).toMatchObject({
      timeZone: ZONE,
      lines: [{ state: 'waiting', at: new Date(instant).toISOString(), words: sayInstant(instant, ZONE), trouble: null }],
      permissions: { cancel: { allowed: true } },
    });
    expect(await stateOf(issue())).toBe('scheduled');
    expect(await app.strapi.plugin('editorial').service<JobsService>('jobs').runDue()).toBe(0);
    expect(await timeComes()).toBe(1);
    expect(await timeComes()).toBe(0);
    expect((await published()).sort()).toEqual(['published contact', 'published event', 'published issue', 'published story']);
    expect(await stateOf(issue())).toBe('published');
    expect((await standing(issue())).lines).toEqual([]);
  });

  it('waits for a decision when it was edited since, and can send out what was agreed', async () => {
    await saveTitle('Agreed words');
    expect((await schedule(issue())).status).toBe(200);
    await saveTitle('Other words');
    const [line] = (await standing(issue())).lines;
    expect(line).toMatchObject({ trouble: 'It was changed after it was scheduled. Decide what should go out.', canKeep: true });
    const work = (await request(editor)('get', '/editorial/my-work').expect(200)).body.data;
    expect(work.filter(({ task }: WorkItem) => task !== 'published')).toMatchObject([
      { title: 'Other words', task: 'stopped', when: sayInstant(Date.parse(line.at), ZONE) },
    ]);
    expect((await request(contributor)('post', `${issue()}/schedule/${line.id}/keep`, {})).status).toBe(403);
    await request(editor)('post', `${issue()}/schedule/${line.id}/keep`, {}).expect(200);
    await timeComes();
    const last = (await wholeLedger(app.strapi)).at(-1);
    expect(last).toMatchObject({ kind: 'published', body: { title: 'Agreed words' } });
    const later: readonly WorkItem[] = (await request(editor)('get', '/editorial/my-work').expect(200)).body.data;
    const { documentId } = newsletter.issue;
    expect(later.find((item) => item.task === 'published' && item.documentId === documentId)?.title).toBe('Agreed words');
    expect(await stateOf(issue())).toBe('published-with-changes');
  });

  it('does not go out with other words, and stays to be seen until it is cleared away', async () => {
    await schedule(issue());
    await saveTitle('Words of afterwards');
    const before = (await wholeLedger(app.strapi)).length;
    await timeComes();
    expect(await wholeLedger(app.strapi)).toHaveLength(before);
    const [line] = (await standing(issue())).lines;
    expect(line).toMatchObject({
      state: 'failed',
      trouble: 'It, or something placed in it, was changed after it was scheduled. Look at it again, and schedule it again.',
    });
    await request(editor)('post', `${issue()}/schedule/${line.id}/cancel`, {}).expect(200);
    expect((await standing(issue())).lines).toEqual([]);
    expect(codeOf(await request(editor)('post', `${issue()}/schedule/${line.id}/cancel`, {}))).toBe('schedule.unknown');
  });

  it('catches up what was missed, and says how late it was', async () => {
    await schedule(issue());
    await timeComes(3 * HOUR);
    expect((await standing(issue())).lines).toMatchObject([
      { state: 'late', trouble: 'It was published 3 hours late, because Concord was not running at the time.' },
    ]);
  });

  it('withdraws at its time, with the reason that was given', async () => {
    const notice = { kind: 'withdrawn', reason: 'The offer has ended.', replacement: null };
    expect(codeOf(await schedule(issue(), { action: 'withdraw' }))).toBe('schedule.notice-missing');
    expect((await schedule(issue(), { action: 'withdraw', notice })).status).toBe(200);
    await timeComes();
    expect((await wholeLedger(app.strapi)).at(-1)).toMatchObject({ kind: 'withdrawn', body: { reason: 'The offer has ended.' } });
  });

  it('lets nothing out before its embargo, also not with a newsletter that carries it', async () => {
    const { documentId } = newsletter.story;
    const tomorrow = new Date(Date.now() + 24 * HOUR).toISOString().slice(0, 10);
    const save = (data: object) => request(editor)('put', `/content-manager/collection-types/api::story.story/${documentId}`, data);
    await save({ title: 'From the review', embargoDate: tomorrow, embargoTime: '09:30:00.000' }).expect(200);
    const story = at('api::story.story', documentId);
    const { preflight, problems } = (await request(editor)('get', story).expect(200)).body.data;
    expect(problems).toMatchObject([
      {
        rule: 'embargo.not-over',
        message: expect.stringContaining('It is under embargo until') as string,
        place: { attribute: 'embargoDate' },
      },
    ]);
    expect(codeOf(await request(editor)('post', `${story}/publish`, { preflight }))).toBe('publication.blocked');
    const subject = await subjectOf(app.strapi, 'api::issue.issue', newsletter.issue.documentId);
    const carried = publishingOf(app.strapi).publish({ subject, actor: { id: 'command' } });
    await expect(carried).rejects.toMatchObject({ code: 'publication.blocked' });
    expect(codeOf(await schedule(story, { time: { wallTime: `${tomorrow}T09:29`, turn: null } }))).toBe('publication.blocked');
    expect((await schedule(story, { time: { wallTime: `${tomorrow}T09:30`, turn: null } })).status).toBe(200);
    await save({ embargoDate: null, embargoTime: null }).expect(200);
    expect((await standing(story)).lines).toMatchObject([{ trouble: expect.stringContaining('changed after it was scheduled') as string }]);
  });

  it('tells readers nothing of embargoes', async () => {
    const { text } = await app.http.post('/graphql').send({ query: '{ __type(name: "Story") { fields { name } } }' });
    expect(text).toContain('title');
    expect(text).not.toContain('embargo');
  });

  it('does nothing that a former co-owner scheduled, and tells those who own it still', async () => {
    const [partnership, coOwner] = [newsletter.partnership.documentId, other.partnership.documentId];
    const form = ({ documentId }: { readonly documentId: string }) => `/content-manager/collection-types/api::story.story/${documentId}`;
    const notice = { kind: 'withdrawn', reason: 'We did not like it.', replacement: null };
    const [seen, draft] = [await aStory(app.strapi, { partnership, coOwner }), await aStory(app.strapi, { partnership, coOwner })];
    const stories = [seen, draft].map(({ documentId }) => at('api::story.story', documentId));
    const [seenAt = '', draftAt = ''] = stories;
    await publishingOf(app.strapi).publish({
      subject: await subjectOf(app.strapi, 'api::story.story', seen.documentId),
      actor: { id: 'command' },
    });
    expect((await schedule(seenAt, { action: 'withdraw', notice }, stranger)).status).toBe(200);
    expect((await schedule(draftAt, {}, stranger)).status).toBe(200);
    await request(editor)('put', form(draft), { title: 'Corrected' }).expect(200);
    const [line] = (await standing(draftAt)).lines;
    await request(stranger)('post', `${draftAt}/schedule/${line.id}/keep`, {}).expect(200);
    for (const story of [seen, draft]) await request(editor)('put', form(story), { coOwner: { set: [] } }).expect(200);
    const before = (await wholeLedger(app.strapi)).length;
    await timeComes();
    expect(await wholeLedger(app.strapi)).toHaveLength(before);
    const trouble = expect.stringMatching(/^It is no longer owned together with .+\. Look at it, and schedule it again\.$/) as string;
    for (const path of stories) expect((await standing(path)).lines).toMatchObject([{ state: 'failed', trouble }]);
  });

  it('keeps what waits for its time from being deleted', async () => {
    const { documentId } = await aStory(app.strapi, { partnership: newsletter.partnership.documentId });
    const [story, form] = [at('api::story.story', documentId), `/content-manager/collection-types/api::story.story/${documentId}`];
    expect((await schedule(story)).status).toBe(200);
    expect(codeOf(await request(editor)('delete', form))).toBe('deletion.scheduled');
    const [line] = (await standing(story)).lines;
    await request(editor)('post', `${story}/schedule/${line.id}/cancel`, {}).expect(200);
    await request(editor)('delete', form).expect(200);
  });
});
