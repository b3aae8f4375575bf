import { z } from 'zod';

import { FORM_HEADER } from '../../src/plugins/partnerships/contract/open-form';
import { signInAt } from '../support/admin-session';
import { aPartnership } from '../support/a-partnership';
import { aSection } from '../support/a-section';
import { aStory } from '../support/a-story';
import { anIssue } from '../support/an-issue';
import { boot, type BootedApp } from '../support/boot';
import { aPng } from '../support/files/pictures';
import { uploadFile } from '../support/files/upload';
import { asStaff, type Staff, verdict } from '../support/people/as-staff';

const INVITED = z.object({ data: z.object({ path: z.string() }) });
const NETWORK = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      managers: z.array(z.object({ email: z.string() })),
      invitedManagers: z.array(z.string()),
      openAccess: z.object({ id: z.string(), reason: z.string() }).nullable(),
    }),
  ),
});
const DRAFTS = z.object({ data: z.object({ draft: z.number() }) });
const STANDING = z.object({ data: z.object({ mayDelete: z.object({ document: z.boolean(), parts: z.boolean() }) }) });
const HISTORY = z.object({ data: z.object({ supportAccess: z.array(z.record(z.string(), z.unknown())) }) });
const ROW = z.object({ id: z.number() });
const FOUND = z.object({ results: z.array(z.object({ documentId: z.string() })) });
const LISTED = z.object({ results: z.array(z.object({ title: z.string() })) });
const NEW = { name: 'Westmoor Safeguarding Adults Board', shortName: 'Westmoor', kind: 'adults', slug: '', manager: 'first@example.org' };
const REASON = 'Their newsletter does not open; they asked us to look.';

describe('running the network', () => {
  let app: BootedApp;
  let north: string;
  let south: string;
  let [northern, southern] = ['', ''];
  let administrator: Staff;
  let manager: Staff;
  let both: Staff;

  beforeAll(async () => {
    app = await boot();
    const make = async (name: string): Promise<{ readonly id: string; readonly partnership: string }> => {
      const { documentId: partnership, globalId } = await aPartnership(app.strapi, { name, shortName: name, slug: name.toLowerCase() });
      await aStory(app.strapi, { partnership, title: `A story of the ${name}` });
      return { id: String(globalId), partnership };
    };
    const [theNorth, theSouth] = [await make('North'), await make('South')];
    [north, south] = [theNorth.id, theSouth.id];
    [northern, southern] = [theNorth.partnership, theSouth.partnership];
    administrator = asStaff(app.http, await app.signIn({}));
    manager = asStaff(app.http, await app.signIn({ memberOf: [{ partnership: theNorth.partnership, as: 'manager' }] }));
    both = asStaff(
      app.http,
      await app.signIn({
        memberOf: [
          { partnership: theNorth.partnership, as: 'editor' },
          { partnership: theSouth.partnership, as: 'contributor' },
        ],
      }),
    );
  });

  afterAll(async () => {
    await app.stop();
  });

  const stories = async (staff: Staff): Promise<readonly string[]> =>
    LISTED.parse((await staff.get('/content-manager/collection-types/api::story.story')).body)
      .results.map(({ title }) => title)
      .sort();
  const partnerships = async () => NETWORK.parse((await administrator.get('/partnerships/network')).body).data;
  const openAccess = async () => (await partnerships()).find(({ id }) => id === north)?.openAccess;

  describe('new partnerships', () => {
    it('are made with their first manager, who comes in by the link', async () => {
      const answer = await administrator.post('/partnerships/network', NEW);
      expect(verdict(answer)).toBe('200');
      const { path } = INVITED.parse(answer.body).data;
      const form = { firstName: 'Ada', lastName: 'West', password: 'Fresh-start-1' };
      expect((await app.http.post(path).type('form').send(form)).status).toBe(200);
      const first = asStaff(app.http, await signInAt(app.http, NEW.manager, form.password));
      expect((await first.get('/partnerships/mine')).body).toMatchObject({ data: { partnerships: [{ name: NEW.name, role: 'manager' }] } });
    });

    it('are not made by half when the address of the manager is wrong or that of the partnership taken', async () => {
      const before = (await partnerships()).length;
      const wrong = await administrator.post('/partnerships/network', { ...NEW, name: 'Eastmoor Board', slug: 'other', manager: 'nobody' });
      expect(verdict(wrong)).toBe('400 invitation.bad-email');
      const taken = await administrator.post('/partnerships/network', { ...NEW, slug: 'north', manager: 'x@example.org' });
      expect(verdict(taken)).toBe('409 slug.taken');
      expect(await partnerships()).toHaveLength(before);
    });

    it('are not made by Strapi’s own form, without a manager, nor by copying one, by a manager or an administrator', async () => {
      const before = await partnerships();
      const form = { name: 'Nobody’s Board', shortName: 'Nobody’s', slug: 'nobodys', kind: 'adults', timeZone: 'Europe/London' };
      const at = `api::partnership.partnership/${northern}`;
      const answers = [
        await administrator.post('/content-manager/collection-types/api::partnership.partnership', form),
        await manager.post(`/editorial/documents/${at}/duplicate`),
        await administrator.post(`/editorial/documents/${at}/duplicate`),
        await administrator.post(`/content-manager/collection-types/api::partnership.partnership/auto-clone/${northern}`),
        await administrator.post(`/content-manager/collection-types/api::partnership.partnership/clone/${northern}`),
      ];
      expect(answers.map(verdict)).toEqual(Array(5).fill('403 partnership.create'));
      expect(await partnerships()).toEqual(before);
    });

    it('and old ones stand in an administrator’s list with what readers see of each', async () => {
      const states = `/editorial/documents/api::partnership.partnership?documentIds=${northern}`;
      expect((await administrator.get(states)).body).toEqual({ data: { [northern]: 'draft' } });
      expect((await asStaff(app.http, await app.signIn({ memberOf: [{ partnership: southern, as: 'editor' }] })).get(states)).body).toEqual(
        {
          data: {},
        },
      );
    });

    it('are not for managers to make, or to look through', async () => {
      expect(verdict(await manager.post('/partnerships/network', NEW))).toBe('403 network.not-yours');
      expect(verdict(await manager.get('/partnerships/network'))).toBe('403 network.not-yours');
    });
  });

  it('appoints a manager whom the other managers see coming, and nobody below', async () => {
    const answer = await administrator.post(`/partnerships/network/${north}/managers`, { email: 'deputy@example.org' });
    expect(verdict(answer)).toBe('200');
    const people = await manager.get(`/partnerships/managed/${north}/people`);
    expect(people.body).toMatchObject({ data: { invitations: [{ email: 'deputy@example.org', role: 'manager' }] } });
    const editor = await administrator.post(`/partnerships/managed/${north}/invitations`, { email: 'e@example.org', role: 'editor' });
    expect(verdict(editor)).toBe('404 partnership.unknown');
    const unknown = await administrator.post('/partnerships/network/no-such-partnership/managers', { email: 'e@example.org' });
    expect(verdict(unknown)).toBe('404 partnership.unknown');
  });

  it('takes nobody in by the invitation of an administrator who is none any more', async () => {
    const { globalId } = await aPartnership(app.strapi, { name: 'Fen', slug: 'fen' });
    const former = asStaff(app.http, await app.signIn({ email: 'former@network.example.org' }));
    const at = `/partnerships/network/${String(globalId)}/managers`;
    const { path } = INVITED.parse((await former.post(at, { email: 'friend@example.org' })).body).data;
    await app.strapi.db.query('admin::user').update({ where: { email: 'former@network.example.org' }, data: { roles: [] } });
    expect((await app.http.get(path)).headers['x-refusal']).toBe('invitation.inviter-left');
    expect(verdict(await administrator.post(at, { email: 'friend@example.org' }))).toBe('200');
  });

  it('does not let an administrator invite their own address where somebody manages, nor lists them as invited once somebody does', async () => {
    const own = asStaff(app.http, await app.signIn({ email: 'own@network.example.org' }));
    const appoint = (id: string) => own.post(`/partnerships/network/${id}/managers`, { email: ' Own@Network.example.org ' });
    expect(verdict(await appoint(north))).toBe('403 invitation.own-address');
    expect(verdict(await appoint(south))).toBe('200');
    const invited = async () =>
      NETWORK.parse((await own.get('/partnerships/network')).body).data.flatMap(({ invitedManagers }) =>
        invitedManagers.filter((email) => email === 'own@network.example.org'),
      );
    expect(await invited()).toHaveLength(1);
    await app.signIn({ memberOf: [{ partnership: southern, as: 'manager' }] });
    expect(await invited()).toEqual([]);
  });

  it('does not let an administrator take a partnership over by switching its manager off or deleting the account, nor by another form of their address', async () => {
    const { documentId: partnership, globalId } = await aPartnership(app.strapi, { name: 'Quiet', slug: 'quiet' });
    await app.signIn({ email: 'quiet@example.org', memberOf: [{ partnership, as: 'manager' }] });
    const account = ROW.parse(await app.strapi.db.query('admin::user').findOne({ where: { email: 'quiet@example.org' } }));
    const taker = asStaff(app.http, await app.signIn({ email: 'taker@network.example.org' }));
    const appoint = async (email: string) => verdict(await taker.post(`/partnerships/network/${String(globalId)}/managers`, { email }));
    expect(await appoint('taker+two@network.example.org')).toBe('403 invitation.own-address');
    expect(verdict(await taker.put(`/admin/users/${String(account.id)}`, { isActive: false }))).toBe('200');
    expect(await appoint('taker@network.example.org')).toBe('403 invitation.own-address');
    expect(verdict(await taker.delete(`/admin/users/${String(account.id)}`))).toBe('200');
    expect(await appoint('taker@network.example.org')).toBe('403 invitation.own-address');
    expect(await appoint('somebody-else@example.org')).toBe('200');
  });

  describe('the record of a partnership', () => {
    it('offers others to own things together with, and to belong to, and not itself', async () => {
      const offered = async (field: string) => {
        const { body } = await administrator.get(`/content-manager/relations/api::partnership.partnership/${field}?id=${northern}`);
        return FOUND.parse(body).results.map(({ documentId }) => documentId);
      };
      for (const field of ['ownsWith', 'parent']) {
        expect(await offered(field)).toContain(southern);
        expect(await offered(field)).not.toContain(northern);
      }
    });

    const record = () => `/content-manager/collection-types/api::partnership.partnership/${northern}`;
    const logo = async () => {
      const row = await app.strapi.db
        .query('api::partnership.partnership')
        .findOne({ where: { documentId: northern }, populate: ['logo'] });
      return (row?.logo as { readonly id: number } | null)?.id ?? null;
    };

    it('keeps its logo when an administrator saves it, who does not see it, and loses it when a manager takes it out', async () => {
      const { id } = await uploadFile(app, 'north.png', aPng());
      const owner = await app.strapi.db.query('api::partnership.partnership').findOne({ where: { documentId: northern } });
      await app.strapi.db.query('plugin::upload.file').update({ where: { id }, data: { partnerships: [owner?.id] } as never });
      await app.strapi.documents('api::partnership.partnership').update({ documentId: northern, data: { logo: id } as never });
      const empties = [null, [], { set: [] }, { connect: [], disconnect: [] }];
      for (const empty of empties) {
        const answer = await administrator.put(record(), { website: 'https://north.example.org', logo: empty });
        expect([empty, verdict(answer), await logo()]).toEqual([empty, '200', id]);
      }
      const revision = String((await manager.get(record())).headers['x-concord-revision']);
      expect(verdict(await manager.put(record(), { logo: null }, { 'X-Concord-Revision': revision }))).toBe('200');
      expect(await logo()).toBeNull();
    });
  });

  describe('support access', () => {
    const open = (body: object) => administrator.post(`/partnerships/network/${north}/support`, body);

    it('needs a reason and an end', async () => {
      expect(verdict(await open({ reason: '  why not ', hours: 4 }))).toBe('400 support.reason');
      expect(verdict(await open({ reason: REASON, hours: 25 }))).toBe('400 support.hours');
      expect(verdict(await open({ reason: REASON, hours: 0.5 }))).toBe('400 support.hours');
      expect(verdict(await manager.post(`/partnerships/network/${north}/support`, { reason: REASON, hours: 1 }))).toBe(
        '403 network.not-yours',
      );
      expect(await stories(administrator)).toEqual([]);
    });

    it('shows the working copies of that partnership alone, until it is ended', async () => {
      expect(verdict(await open({ reason: REASON, hours: 1 }))).toBe('204');
      expect(await stories(administrator)).toEqual(['A story of the North']);
      expect(verdict(await open({ reason: REASON, hours: 1 }))).toBe('409 support.already-open');
      const { id } = (await openAccess()) ?? { id: '' };
      expect(verdict(await administrator.post(`/partnerships/network/${south}/support/${id}/end`))).toBe('404 support.unknown');
      expect(verdict(await administrator.post(`/partnerships/network/${north}/support/${id}/end`))).toBe('204');
      expect(await stories(administrator)).toEqual([]);
    });

    it('lets drafts be read and corrected, and publishes, withdraws and deletes nothing', async () => {
      await open({ reason: REASON, hours: 1 });
      const { id } = (await openAccess()) ?? { id: '' };
      const story = FOUND.parse((await administrator.get('/content-manager/collection-types/api::story.story')).body).results[0];
      const at = `api::story.story/${story?.documentId ?? ''}`;
      const before = await administrator.get(`/content-manager/collection-types/${at}`);
      expect(verdict(before)).toBe('200');
      const change = { title: 'A story of the North' };
      expect(verdict(await administrator.put(`/content-manager/collection-types/${at}`, change))).toBe('200');
      expect(verdict(await administrator.post(`/editorial/documents/${at}/publish`, { preflight: 'x'.repeat(64) }))).toBe(
        '403 membership.missing',
      );
      expect(verdict(await administrator.delete(`/content-manager/collection-types/${at}`))).toBe('403 role.not-enough');
      const offered = async (staff: Staff) => STANDING.parse((await staff.get(`/editorial/documents/${at}`)).body).data.mayDelete;
      expect(await offered(administrator)).toEqual({ document: false, parts: false });
      expect(await offered(manager)).toEqual({ document: true, parts: true });
      expect(verdict(await administrator.post(`/partnerships/network/${north}/support/${id}/end`))).toBe('204');
    });

    it('is ended by a manager of the partnership at once, and by nobody else there', async () => {
      await open({ reason: REASON, hours: 1 });
      const { id } = (await openAccess()) ?? { id: '' };
      const end = (staff: Staff, of = north) => staff.post(`/partnerships/managed/${of}/support/${id}/end`);
      expect(verdict(await end(both))).toBe('403 role.not-enough');
      expect(verdict(await end(administrator))).toBe('403 role.not-enough');
      expect(verdict(await end(manager, south))).toBe('404 partnership.unknown');
      expect(await stories(administrator)).toHaveLength(1);
      expect(verdict(await end(manager))).toBe('204');
      expect(await stories(administrator)).toEqual([]);
      expect(verdict(await end(manager))).toBe('204');
    });

    it('ends by itself', async () => {
      await open({ reason: REASON, hours: 8 });
      const { id } = (await openAccess()) ?? { id: '' };
      expect(await stories(administrator)).toHaveLength(1);
      await app.strapi.db.connection('concord_support_access').where({ id }).update({ ends_at: '2020-01-01T00:00:00.000Z' });
      expect(await stories(administrator)).toEqual([]);
    });

    it('stays in the history that the partnership’s managers see', async () => {
      const { supportAccess } = HISTORY.parse((await manager.get(`/partnerships/managed/${north}/people`)).body).data;
      expect(supportAccess).toHaveLength(4);
      expect(supportAccess[3]).toMatchObject({ openedBy: 'Robin Marsh', reason: REASON, isOpen: false, endedAt: expect.any(String) });
    });
  });

  describe('the partnership one works in', () => {
    const pick = (staff: Staff, partnership: string | null) => staff.put('/partnerships/mine/working-in', { partnership });

    it('narrows lists, counts and pickers, and is remembered', async () => {
      expect(await stories(both)).toEqual(['A story of the North', 'A story of the South']);
      expect((await pick(both, south)).body).toMatchObject({ data: { workingIn: south } });
      expect(await stories(both)).toEqual(['A story of the South']);
      const picker = await both.get('/content-manager/relations/placement.story/story');
      expect(JSON.stringify(picker.body)).not.toContain('A story of the North');
      await pick(both, null);
      expect(await stories(both)).toHaveLength(2);
    });

    it('empties no picker, block or list of parts in a document of another partnership of one’s own', async () => {
      const at = (path: string) => both.get(`/content-manager/${path}`);
      const story = FOUND.parse((await at('collection-types/api::story.story?_q=North')).body).results[0];
      const issue = await anIssue(app.strapi, { partnership: northern, title: 'An issue of the North' });
      await aSection(app.strapi, {
        issue: issue.documentId,
        heading: 'A section of the North',
        placements: [{ __component: 'placement.story', story: story?.documentId ?? null }],
      });
      const block = ROW.parse(
        await app.strapi.db.query('placement.story').findOne({ where: { story: { documentId: story?.documentId } } }),
      );
      const paths = [
        ...['topics', 'audiences', 'coOwner', 'partnership'].map(
          (field) => `relations/api::story.story/${field}?id=${story?.documentId ?? ''}`,
        ),
        `relations/api::issue.issue/${issue.documentId}/sections`,
        `relations/placement.story/story?id=${String(block.id)}`,
        `relations/placement.story/${String(block.id)}/story`,
        `collection-types/api::section.section?filters[issue][documentId][$eq]=${issue.documentId}`,
      ];
      const before = await Promise.all(paths.map(async (path) => [path, (await at(path)).body]));
      expect(before.map(([, body]) => body)).not.toContainEqual(expect.objectContaining({ error: expect.anything() }));
      await pick(both, south);
      expect(await Promise.all(paths.map(async (path) => [path, (await at(path)).body]))).toEqual(before);
      await pick(both, null);
    });

    it('narrows no picker of a block just added to a document of another partnership of one’s own', async () => {
      await pick(both, south);
      const story = FOUND.parse((await manager.get('/content-manager/collection-types/api::story.story?_q=North')).body).results[0];
      const theirs = await anIssue(app.strapi, { partnership: southern, title: 'An issue of the South' });
      const offered = async (form: string, staff = both) =>
        JSON.stringify((await staff.get('/content-manager/relations/placement.story/story?id=', { [FORM_HEADER]: form })).body);
      expect(await offered(`api::story.story/${story?.documentId ?? ''}`)).toContain('A story of the North');
      for (const form of [`api::issue.issue/${theirs.documentId}`, `api::story.story/none`, 'api::topic.topic/any', 'admin::user/1', 'x'])
        expect([form, await offered(form)]).toEqual([form, expect.not.stringContaining('A story of the North')]);
      expect(await offered(`api::issue.issue/${theirs.documentId}`, manager)).not.toContain('of the South');
      await pick(both, null);
    });

    it('narrows the numbers beside a list by its states', async () => {
      const drafts = async () => DRAFTS.parse((await both.get('/editorial/state-counts/api::story.story')).body).data.draft;
      expect(await drafts()).toBe(2);
      await pick(both, south);
      expect(await drafts()).toBe(1);
      await pick(both, null);
    });

    it('is that of new things', async () => {
      await pick(both, south);
      const answer = await both.post('/content-manager/collection-types/api::story.story', { title: 'Made while in the South' });
      expect(answer.status).toBe(201);
      expect(await stories(both)).toEqual(['A story of the South', 'Made while in the South']);
      await pick(both, null);
    });

    it('is one of one’s own', async () => {
      const foreign = await pick(manager, south);
      const unknown = await pick(manager, 'no-such-partnership');
      expect(verdict(foreign)).toBe('404 partnership.unknown');
      expect(foreign.body).toEqual(unknown.body);
    });
  });
});
