import type { WorkItem } from '../../src/plugins/editorial/contract';
import { READY_WORKFLOWS } from '../../src/plugins/editorial/server/src/domain/sign-off/ready-workflows';
import { codeOf, requestsTo } from '../support/admin-http';
import { aBriefing } from '../support/a-briefing';
import { aNewsletter, type Newsletter } from '../support/a-newsletter';
import { boot, type BootedApp } from '../support/boot';
import { wholeLedger } from '../support/editorial-services';

/** Sign-off over the admin's HTTP, by people of a partnership whose newsletters need two agencies. */
describe('sign-off', () => {
  let app: BootedApp;
  let newsletter: Newsletter;
  let [writer, police, health, manager, stranger] = ['', '', '', '', ''];
  let partnership: string;

  const request = requestsTo(() => app);
  const issue = () => `/editorial/documents/api::issue.issue/${newsletter.issue.documentId}`;
  const standing = async (token: string) => (await request(token)('get', `${issue()}/sign-off`).expect(200)).body.data;
  const act = async (token: string, action: string, more: object = {}) => {
    const { seen } = await standing(token);
    return request(token)('post', `${issue()}/sign-off/${action}`, { note: '', agency: null, seen, ...more });
  };
  const publish = async (token: string) => {
    const { preflight } = (await request(token)('get', issue()).expect(200)).body.data;
    return request(token)('post', `${issue()}/publish`, { preflight });
  };
  const saveTitle = (token: string, title: string) =>
    request(token)('put', `/content-manager/collection-types/api::issue.issue/${newsletter.issue.documentId}`, { title }).expect(200);

  beforeAll(async () => {
    app = await boot();
    newsletter = await aNewsletter(app.strapi);
    const own = newsletter.partnership.documentId;
    const signIn = (as: 'contributor' | 'editor' | 'manager') => app.signIn({ memberOf: [{ partnership: own, as }] });
    [writer, police, health, manager] = [
      await signIn('editor'),
      await signIn('contributor'),
      await signIn('editor'),
      await signIn('manager'),
    ];
    const other = await aNewsletter(app.strapi);
    stranger = await app.signIn({ memberOf: [{ partnership: other.partnership.documentId, as: 'manager' }] });
    partnership = (await request(manager)('get', '/partnerships/mine').expect(200)).body.data.partnerships[0].id;
  });

  afterAll(() => app.stop());

  const settings = () => `/editorial/sign-off/${partnership}`;
  const userIdOf = async (token: string): Promise<number> => (await request(token)('get', '/admin/users/me').expect(200)).body.data.id;
  const addAgency = async (name: string, signatory: string) => {
    const { agencies } = (await request(manager)('post', `${settings()}/agencies`, { name, kind: 'other' }).expect(200)).body.data;
    const { id } = agencies.find((agency: { readonly name: string }) => agency.name === name);
    const signatories = [{ userId: await userIdOf(signatory), isDeputy: false }];
    await request(manager)('put', `${settings()}/agencies/${id}`, { name, kind: 'other', signatories }).expect(200);
    return id;
  };

  it('is set up by a manager of the partnership, and by nobody else', async () => {
    for (const path of [settings(), `${settings()}x`]) {
      const answer = await request(stranger)('get', path);
      expect([answer.status, codeOf(answer)]).toEqual([404, 'partnership.unknown']);
    }
    expect((await request(writer)('post', `${settings()}/agencies`, { name: 'Police', kind: 'police' })).status).toBe(403);
    await addAgency('Police', police);
    await addAgency('Health', health);
    const chosen = { ...READY_WORKFLOWS.statutory, agenciesNeeded: 2, publisher: 'editor' };
    const tooMany = await request(manager)('put', `${settings()}/types/issue`, { ...chosen, agenciesNeeded: 3 });
    expect([tooMany.status, codeOf(tooMany)]).toEqual([400, 'signoff.too-few-agencies']);
    const { types } = (await request(manager)('put', `${settings()}/types/issue`, chosen).expect(200)).body.data;
    expect(types.find(({ type }: { readonly type: string }) => type === 'issue').settings).toEqual(chosen);
  });

  it('keeps the newsletter from the public until both agencies agreed to just its words', async () => {
    await saveTitle(writer, 'Spring news');
    expect(codeOf(await publish(writer))).toBe('signoff.missing');
    await act(writer, 'submit', { note: 'Please look.' }).then(({ status }) => expect(status).toBe(200));
    const own = await act(writer, 'approve');
    expect([own.status, codeOf(own)]).toEqual([403, 'signoff.not-signatory']);
    expect((await act(police, 'approve')).body.data).toMatchObject({ state: 'in-review', missing: ['Health has not agreed yet.'] });
    expect((await act(health, 'approve')).body.data).toMatchObject({ state: 'approved', missing: [] });

    await saveTitle(writer, 'Spring news, changed at the last moment');
    expect(codeOf(await publish(writer))).toBe('signoff.missing');
    expect(await wholeLedger(app.strapi)).toEqual([]);
    expect((await standing(police)).signOffs[0]).toMatchObject({
      name: 'Police',
      agreed: { covers: false, changesSince: [expect.stringContaining('is now “Spring news, changed at the last moment”')] },
    });
    await act(police, 'approve');
    await act(health, 'approve');
    expect((await publish(writer)).status).toBe(200);
    expect((await standing(writer)).state).toBe('published');
  });

  it('shows each what waits for them', async () => {
    const work = async (token: string) =>
      (await request(token)('get', '/editorial/my-work').expect(200)).body.data.filter(({ task }: WorkItem) => task !== 'published');
    await saveTitle(writer, 'Spring news, second printing');
    await act(writer, 'submit', { note: 'Once more.' });
    expect(await work(police)).toEqual([
      expect.objectContaining({ task: 'review', title: 'Spring news, second printing', note: 'Once more.' }),
    ]);
    expect(await work(stranger)).toEqual([]);
    await act(police, 'request-changes', { note: 'Which number is it now?' });
    expect(await work(police)).toEqual([]);
    expect(await work(writer)).toEqual([expect.objectContaining({ task: 'change', note: 'Which number is it now?' })]);
  });

  it('tells lists where each stands in its review', async () => {
    const list = `/editorial/documents/api::issue.issue?documentIds=${newsletter.issue.documentId}`;
    const state = async () => (await request(writer)('get', list).expect(200)).body.data[newsletter.issue.documentId];
    expect(await state()).toBe('changes-requested');
    await act(writer, 'submit');
    expect(await state()).toBe('in-review');
    await act(police, 'approve');
    await act(health, 'approve');
    expect(await state()).toBe('approved');
    await act(writer, 'take-back');
    expect(await state()).toBe('published-with-changes');
  });

  it('sends several for review from a list, and says of each that it cannot why not', async () => {
    const several = (token: string, documentIds: readonly string[], uid = 'api::story.story') =>
      request(token)('post', `/editorial/submissions/${uid}`, { documentIds, note: 'All of these.' });
    const stories = '/content-manager/collection-types/api::story.story';
    const made = [];
    for (const title of ['A walk in the park', 'A day by the sea']) {
      const data = { title, kind: 'news', partnership: newsletter.partnership.documentId };
      made.push((await request(writer)('post', stories, data).expect(201)).body.data.documentId);
    }
    const strangers = (await several(stranger, made).expect(200)).body.data;
    expect(strangers).toEqual({ sent: [], refused: [] });
    expect((await several(writer, made.slice(0, 1)).expect(200)).body.data).toEqual({ sent: ['A walk in the park'], refused: [] });
    const { sent, refused } = (await several(writer, made).expect(200)).body.data;
    expect(sent).toEqual(['A day by the sea']);
    expect(refused).toEqual([{ title: 'A walk in the park', reason: expect.stringContaining('with its reviewers already') }]);
    expect(codeOf(await several(writer, []))).toBe('request.invalid');
  });

  it('says nothing of a document to strangers, and takes nothing from them', async () => {
    const unknown = await request(stranger)('get', '/editorial/documents/api::issue.issue/there-is-none/sign-off');
    for (const answer of [
      await request(stranger)('get', `${issue()}/sign-off`),
      await request(stranger)('post', `${issue()}/sign-off/submit`, { note: '', agency: null, seen: '' }),
    ]) {
      expect([answer.status, answer.body]).toEqual([404, unknown.body]);
    }
  });

  it('refuses what it does not understand, and a note of 100 kB, in words', async () => {
    expect(codeOf(await act(writer, 'dance'))).toBe('request.invalid');
    expect(codeOf(await act(writer, 'submit', { note: 'x'.repeat(100_000) }))).toBe('review.note-too-long');
    const nothingSeen = await request(writer)('post', `${issue()}/sign-off/submit`, { note: '' });
    expect([nothingSeen.status, codeOf(nothingSeen)]).toEqual([400, 'request.invalid']);
  });

  it('keeps what was done for good, but for notes of what was erased', async () => {
    const knex = app.strapi.db.connection;
    const acts = () => knex('concord_review_acts');
    // Errors of the driver may be of another realm than the test's.
    const appendOnly = { message: expect.stringContaining('append-only') };
    await expect(acts().update({ actor: 'staff:1' })).rejects.toMatchObject(appendOnly);
    await expect(acts().delete()).rejects.toMatchObject(appendOnly);
    await acts().update({ note: null });
    await expect(acts().update({ note: 'made up' })).rejects.toMatchObject(appendOnly);
  });

  it('lets nothing out that tells of a case before the review lead agreed to it, and before a day that it names', async () => {
    const sourceReview = { pseudonym: 'Child Sorrel', kind: 'rapid review' as const };
    const { documentId } = await aBriefing(app.strapi, { partnership: newsletter.partnership.documentId, sourceReview });
    const briefing = `/editorial/documents/api::briefing.briefing/${documentId}`;
    const review = async (token: string, action: string) => {
      const { seen } = (await request(token)('get', `${briefing}/sign-off`).expect(200)).body.data;
      return (await request(token)('post', `${briefing}/sign-off/${action}`, { note: '', agency: null, seen }).expect(200)).body.data;
    };
    const out = async () => {
      const { preflight } = (await request(writer)('get', briefing).expect(200)).body.data;
      return request(writer)('post', `${briefing}/publish`, { preflight });
    };
    const undated = await out();
    expect([codeOf(undated), undated.body.error.details.problems[0].rule]).toEqual(['publication.blocked', 'case.embargo-missing']);
    const embargoed = { embargoDate: '2026-01-05' };
    await request(writer)('put', `/content-manager/collection-types/api::briefing.briefing/${documentId}`, embargoed).expect(200);
    expect(codeOf(await out())).toBe('signoff.missing');
    const leads = { signatories: [{ userId: await userIdOf(health), isDeputy: false }] };
    expect(codeOf(await request(writer)('put', `${settings()}/review-leads`, leads))).toBe('role.not-enough');
    expect((await request(manager)('put', `${settings()}/review-leads`, leads).expect(200)).body.data.reviewLeads).toEqual(
      leads.signatories,
    );
    expect((await review(writer, 'submit')).missing).toEqual(['It tells of a case, and the review lead has not agreed yet.']);
    expect(await review(health, 'approve')).toMatchObject({
      state: 'approved',
      signOffs: [{ name: 'Review lead', agreed: { covers: true } }],
    });
    expect((await out()).status).toBe(200);
  });

  it('takes two who agree at the same moment one after the other', async () => {
    await saveTitle(writer, 'Spring news, third printing');
    await act(writer, 'submit');
    const { seen } = await standing(writer);
    const agree = (token: string) => request(token)('post', `${issue()}/sign-off/approve`, { note: '', agency: null, seen });
    const answers = await Promise.all([agree(police), agree(health), agree(police), agree(health)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 409, 409]);
    expect((await standing(writer)).state).toBe('approved');
  });
});
