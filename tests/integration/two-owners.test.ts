import type { HistoryLine, SignOffSettings, WorkItem } from '../../src/plugins/editorial/contract';
import { READY_WORKFLOWS } from '../../src/plugins/editorial/server/src/domain/sign-off/ready-workflows';
import type { MembershipRole } from '../../src/plugins/partnerships/contract';
import { codeOf, requestsTo } from '../support/admin-http';
import { aNewsletter, type Newsletter, type SavedDocument } from '../support/a-newsletter';
import { aSection } from '../support/a-section';
import { aStory } from '../support/a-story';
import { anIssue } from '../support/an-issue';
import { boot, type BootedApp } from '../support/boot';
import { prose } from '../support/prose';

/** Two partnerships that own things together, one with strict rules and one with lax ones, over the admin's HTTP. */
describe('what two own together', () => {
  let app: BootedApp;
  let strict: Newsletter;
  let lax: Newsletter;
  let [sarah, priya] = ['', ''];

  const request = requestsTo(() => app);
  const at = (type: string, { documentId }: Pick<SavedDocument, 'documentId'>) => `/editorial/documents/api::${type}.${type}/${documentId}`;
  const form = (type: string, { documentId }: Pick<SavedDocument, 'documentId'>) =>
    `/content-manager/collection-types/api::${type}.${type}/${documentId}`;
  const saidOf = async (token: string, path: string) => (await request(token)('get', `${path}/sign-off`).expect(200)).body.data;
  const preflightOf = async (token: string, path: string) => (await request(token)('get', path).expect(200)).body.data.preflight;
  const publish = async (token: string, path: string) =>
    request(token)('post', `${path}/publish`, { preflight: await preflightOf(token, path) });
  const breakGlass = async (token: string, path: string) =>
    request(token)('post', `${path}/publish-without-sign-off`, { preflight: await preflightOf(token, path), reason: 'It is urgent.' });
  const look = async (token: string, path: string) =>
    request(token)('post', `${path}/look-after`, { revision: (await saidOf(priya, path)).unreviewed?.revision ?? 1 });
  const looksLeft = async (path: string) => (await saidOf(priya, path)).unreviewed?.waitsFor;
  const workOn = async (token: string, title: string) =>
    (await request(token)('get', '/editorial/my-work').expect(200)).body.data.find((item: WorkItem) => item.title === title);
  const worksAs = (inStrict: MembershipRole | null, inLax: MembershipRole | null): Promise<string> =>
    app.signIn({
      memberOf: [
        ...(inStrict ? [{ partnership: strict.partnership.documentId, as: inStrict }] : []),
        ...(inLax ? [{ partnership: lax.partnership.documentId, as: inLax }] : []),
      ],
    });
  const settle = async (manager: string, type: string, settings: SignOffSettings) => {
    const { id } = (await request(manager)('get', '/partnerships/mine').expect(200)).body.data.partnerships[0];
    await request(manager)('put', `/editorial/sign-off/${id}/types/${type}`, settings).expect(200);
  };
  const own = () => ({ partnership: strict.partnership.documentId });
  const both = () => ({ ...own(), coOwner: lax.partnership.documentId });
  const share = (token: string, type: string, document: Pick<SavedDocument, 'documentId'>) =>
    request(token)('put', form(type, document), { coOwner: { connect: [{ documentId: lax.partnership.documentId }] } }).expect(200);
  const anIssueOfWords = async (owners: Parameters<typeof anIssue>[1]) => {
    const issue = await anIssue(app.strapi, owners);
    await aSection(app.strapi, { issue: issue.documentId, heading: 'News', body: [{ __component: 'block.prose', text: prose('Words.') }] });
    return issue;
  };

  beforeAll(async () => {
    app = await boot();
    strict = await aNewsletter(app.strapi, { word: 'Lancashire' });
    lax = await aNewsletter(app.strapi, { word: 'Salford' });
    for (const [from, to] of [
      [strict, lax],
      [lax, strict],
    ] as const) {
      const ownsWith = { connect: [{ documentId: to.partnership.documentId }] };
      await app.strapi
        .documents('api::partnership.partnership')
        .update({ documentId: from.partnership.documentId, data: { ownsWith, name: from === strict ? 'Lancashire' : 'Salford' } });
    }
    [sarah, priya] = [await worksAs('manager', null), await worksAs(null, 'manager')];
    await settle(sarah, 'issue', { ...READY_WORKFLOWS['two-pairs'], glassBreaker: 'manager' });
    await settle(sarah, 'story', { ...READY_WORKFLOWS.simple, publisher: 'manager' });
    await settle(priya, 'issue', { ...READY_WORKFLOWS.simple, glassBreaker: 'publisher' });
  });

  afterAll(() => app.stop());

  it('gives nobody the right to publish without sign-off by a second owner of their own', async () => {
    const mei = await worksAs('editor', 'publisher');
    const issue = await anIssueOfWords({ ...own(), title: 'Not agreed' });
    expect(codeOf(await breakGlass(mei, at('issue', issue)))).toBe('glass.not-yours');
    await share(mei, 'issue', issue);
    const refused = await breakGlass(mei, at('issue', issue));
    expect([refused.status, refused.body.error.message]).toEqual([403, 'In Lancashire, only managers can publish without sign-off.']);
    expect((await saidOf(mei, at('issue', issue))).breakGlass.reason).toBe(refused.body.error.message);
  });

  it('gives nobody the right to publish by a second owner of their own, and not in a newsletter of theirs either', async () => {
    const mei = await worksAs('editor', 'publisher');
    const story = await aStory(app.strapi, { ...own(), title: 'For managers only' });
    expect(codeOf(await publish(mei, at('story', story)))).toBe('role.not-enough');
    await share(mei, 'story', story);
    const refused = await publish(mei, at('story', story));
    expect([refused.status, refused.body.error.message]).toEqual([403, 'In Lancashire, only managers can publish this.']);
    const soon = { action: 'publish', time: { wallTime: '2099-01-04T09:00' }, seen: await preflightOf(mei, at('story', story)) };
    expect((await request(mei)('post', `${at('story', story)}/schedule`, { ...soon, notice: null })).status).not.toBe(200);

    const issue = await anIssue(app.strapi, { partnership: lax.partnership.documentId, title: 'Theirs' });
    const placements = [{ __component: 'placement.story' as const, story: story.documentId }];
    await aSection(app.strapi, { issue: issue.documentId, heading: 'News', placements });
    const along = await publish(mei, at('issue', issue));
    const reason = '“For managers only” goes public with it. In Lancashire, only managers can publish this.';
    expect([along.status, codeOf(along), along.body.error.message]).toEqual([403, 'role.not-enough', reason]);
    expect((await saidOf(mei, at('issue', issue))).permissions.publish).toMatchObject({ allowed: false, reason });
    expect((await publish(priya, at('story', story))).status).toBe(200);
  });

  it('is published without sign-off by no contributor of one of them, and by whoever works for the other alone', async () => {
    const mei = await worksAs('contributor', 'publisher');
    const issue = await anIssueOfWords({ ...both(), title: 'Of both' });
    expect(codeOf(await publish(mei, at('issue', issue)))).toBe('role.not-enough');
    expect(codeOf(await breakGlass(mei, at('issue', issue)))).toBe('glass.not-yours');
    expect((await breakGlass(priya, at('issue', issue))).status).toBe(200);
  });

  it('says of a draft of the other owner that one’s role there is missing, in the panel as when it is published', async () => {
    const mei = await worksAs('contributor', 'editor');
    const draft = await aStory(app.strapi, { ...own(), title: 'Their draft' });
    const issue = await anIssue(app.strapi, { ...both(), title: 'With a draft' });
    const placements = [{ __component: 'placement.story' as const, story: draft.documentId }];
    await aSection(app.strapi, { issue: issue.documentId, heading: 'News', placements });
    const refused = await publish(mei, at('issue', issue));
    const reason = 'In Lancashire, only editors, publishers and managers can publish this.';
    expect([refused.status, codeOf(refused), refused.body.error.message]).toEqual([403, 'role.not-enough', reason]);
    expect((await saidOf(mei, at('issue', issue))).permissions.publish).toMatchObject({ allowed: false, reason });
  });

  it('waits, once published without sign-off, for a look of the owner that asked for sign-off, and for nobody else’s', async () => {
    const [colleague, second] = [await worksAs(null, 'manager'), await worksAs('editor', null)];
    const issue = at('issue', await anIssueOfWords({ ...both(), title: 'One asks' }));
    expect((await breakGlass(priya, issue)).status).toBe(200);
    const refused = await look(colleague, issue);
    expect([refused.status, refused.body.error.message]).toEqual([403, 'Only those who sign for it in Lancashire can do that.']);
    expect(await looksLeft(issue)).toEqual(['Lancashire']);
    expect(await workOn(colleague, 'One asks')).toBeUndefined();
    expect(await workOn(priya, 'One asks')).toMatchObject({ task: 'awaited', waitsFor: ['Lancashire'] });
    expect((await look(second, issue)).body.data.unreviewed).toBeNull();
  });

  it('waits for a look of each owner where both asked, and whoever signs for both looks for both', async () => {
    await settle(priya, 'issue', { ...READY_WORKFLOWS['two-pairs'], glassBreaker: 'publisher' });
    const [colleague, second, mei] = [await worksAs(null, 'manager'), await worksAs('editor', null), await worksAs('editor', 'editor')];
    const issue = at('issue', await anIssueOfWords({ ...both(), title: 'Both ask' }));
    expect((await breakGlass(priya, issue)).status).toBe(200);
    expect(await looksLeft(issue)).toEqual(['Lancashire', 'Salford']);
    expect((await look(colleague, issue)).body.data.unreviewed).toMatchObject({ waitsFor: ['Lancashire'] });
    expect(await workOn(colleague, 'Both ask')).toBeUndefined();
    expect(await workOn(second, 'Both ask')).toMatchObject({ task: 'look', waitsFor: ['Lancashire'] });
    expect((await look(second, issue)).body.data.unreviewed).toBeNull();

    const other = at('issue', await anIssueOfWords({ ...both(), title: 'Both again' }));
    expect((await breakGlass(priya, other)).status).toBe(200);
    expect((await look(mei, other)).body.data.unreviewed).toBeNull();
    const { body } = await request(priya)('get', `${other}/history`).expect(200);
    const kinds = body.data.lines.flatMap(({ happenings }: HistoryLine) => happenings.map(({ kind }) => kind));
    expect(kinds.filter((kind: string) => ['publish-unreviewed', 'approve-afterwards'].includes(kind)).sort()).toEqual([
      'approve-afterwards',
      'publish-unreviewed',
    ]);
  });
});
