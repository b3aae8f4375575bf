import type { UID } from '@strapi/strapi';
import { addDays } from 'date-fns';
import { z } from 'zod';

import { REVISION_HEADER } from '../../src/plugins/editorial/contract';
import type { MembershipRole } from '../../src/plugins/partnerships/contract';
import { aNewsletter, type Newsletter } from '../support/a-newsletter';
import { aSection } from '../support/a-section';
import { aStory } from '../support/a-story';
import { type AdminAnswer, inAnswer } from '../support/admin-answers';
import { anIssue } from '../support/an-issue';
import { boot, type BootedApp } from '../support/boot';
import { aPng } from '../support/files/pictures';

const ROW = z.object({ id: z.number() });
const TITLED = ROW.extend({ title: z.string() });
const LABELLED = ROW.extend({ label: z.string() });
const NAMED = z.object({ name: z.string() });
const GLOBAL = z.object({ globalId: z.string() });
const COPIED = z.object({ data: z.object({ documentId: z.string() }) });
const REFUSED = z.object({ error: z.object({ details: z.object({ code: z.string() }) }) });
const PLACEMENTS = z.array(ROW.extend({ story: z.object({ documentId: z.string() }).nullable() }));

/** Two partnerships, each with a newsletter of its own, and one member of staff of the first. */
describe('the tenant wall', () => {
  let app: BootedApp;
  let own: Newsletter;
  let other: Newsletter;
  let token: string;

  const SECRET = 'quicksilver';

  beforeAll(async () => {
    app = await boot();
    own = await aNewsletter(app.strapi, { word: 'harbour' });
    other = await aNewsletter(app.strapi, { word: SECRET });
    token = await memberOf(own, 'editor');
  });

  afterAll(() => app.stop());

  const memberOf = (newsletter: Newsletter, as: MembershipRole): Promise<string> =>
    app.signIn({ memberOf: [{ partnership: newsletter.partnership.documentId, as }] });
  const ask = (method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object, as = token): Promise<AdminAnswer> =>
    app.http[method](path).set('Authorization', `Bearer ${as}`).send(body);
  const contentOf = (uid: string) => `/content-manager/collection-types/${uid}`;
  const upload = async (filename: string, as = token): Promise<number> =>
    inAnswer.fileId(
      await app.http
        .post('/upload')
        .set('Authorization', `Bearer ${as}`)
        .attach('files', aPng(), { filename, contentType: 'image/png' })
        .expect(201),
    );
  const rowOf = (uid: UID.ContentType, documentId: string): Promise<unknown> => app.strapi.db.query(uid).findOne({ where: { documentId } });
  const idOf = async (uid: UID.ContentType, documentId: string): Promise<number> => ROW.parse(await rowOf(uid, documentId)).id;

  const partnerships = 'api::partnership.partnership';
  const agree = async (one: Newsletter, two: Newsletter) => {
    for (const [from, to] of [
      [one, two],
      [two, one],
    ] as const) {
      await app.strapi.documents(partnerships).update({
        documentId: from.partnership.documentId,
        data: { ownsWith: { connect: [{ documentId: to.partnership.documentId }] } },
      });
    }
  };

  describe('for what is looked at', () => {
    it.each(['issue', 'section', 'story', 'event', 'contact', 'briefing', 'partnership'] as const)(
      'lists only one’s own: %s',
      async (name) => {
        const answer = await ask('get', contentOf(`api::${name}.${name}`));
        expect(answer.status).toBe(200);
        expect(answer.text).not.toContain(SECRET);
        expect(answer.text).not.toContain(other.partnership.documentId);
        if (name !== 'briefing') expect(inAnswer.documentIds(answer).length).toBeGreaterThan(0);
      },
    );

    it('finds nothing of another’s by search or by filters on what is related', async () => {
      expect((await ask('get', `${contentOf('api::story.story')}?_q=${SECRET}`)).body).toMatchObject({
        results: [],
        pagination: { total: 0 },
      });
      const filtered = await ask('get', `${contentOf('api::section.section')}?filters[issue][title][$contains]=${SECRET}`);
      expect(filtered.body).toMatchObject({ results: [], pagination: { total: 0 } });
    });

    it('answers for a foreign document exactly as for one that never was', async () => {
      const [foreign, never] = [other.story.documentId, 'zzzzzzzzzzzzzzzzzzzzzzzz'];
      for (const [method, path] of [
        ['get', ''],
        ['put', ''],
        ['delete', ''],
        ['get', '/actions/countDraftRelations'],
      ] as const) {
        const [one, two] = await Promise.all(
          [foreign, never].map((id) =>
            ask(method, `${contentOf('api::story.story')}/${id}${path}`, method === 'put' ? { title: 'Mine' } : undefined),
          ),
        );
        expect([method, path, one?.status, one?.text.replaceAll(foreign, never)]).toEqual([method, path, two?.status, two?.text]);
      }
      expect(TITLED.parse(await rowOf('api::story.story', foreign)).title).toContain(SECRET);
    });

    it('offers only one’s own in pickers, from documents and from blocks', async () => {
      for (const path of ['api::contact.contact/outsideHours', 'placement.story/story', 'api::section.section/issue']) {
        const answer = await ask('get', `/content-manager/relations/${path}`);
        expect([path, answer.status]).toEqual([path, 200]);
        expect(answer.text).not.toContain(SECRET);
      }
    });

    it('answers no picker about what is not one’s own, by a block’s row or a partnership’s id', async () => {
      const blocks = PLACEMENTS.parse(await app.strapi.db.query('placement.story').findMany({ populate: { story: true } }));
      const blockOf = (newsletter: Newsletter) => blocks.find(({ story }) => story?.documentId === newsletter.story.documentId)?.id ?? 0;
      const existing = (newsletter: Newsletter) => ask('get', `/content-manager/relations/placement.story/${blockOf(newsletter)}/story`);
      expect((await existing(own)).text).toContain('harbour');
      expect((await existing(other)).status).toBe(404);
      const about = (newsletter: Newsletter) => `?id=${newsletter.partnership.documentId}`;
      expect((await ask('get', `/content-manager/relations/api::partnership.partnership/parent${about(other)}`)).status).toBe(404);
      const named = await ask('get', `/content-manager/relations/api::partnership.partnership/parent${about(own)}`);
      expect(named.text).toContain(other.partnership.documentId);
    });

    it('refuses, and does not fail, where a picker is asked about who made a thing, or about a field that is none', async () => {
      const administrator = await app.signIn({ role: 'strapi-super-admin' });
      const { issue } = own;
      for (const at of [
        'api::issue.issue/createdBy',
        `api::issue.issue/${issue.documentId}/updatedBy`,
        'api::issue.issue/title',
        'api::issue.issue/nothing',
        'api::nothing.nothing/createdBy',
        `api::nothing.nothing/${issue.documentId}/createdBy`,
        'placement.story/nothing',
        'admin::user/roles',
        'plugin::upload.file/createdBy',
        `api::partnership.partnership/${own.partnership.documentId}/createdBy`,
      ]) {
        for (const [who, as] of [
          ['editor', token],
          ['administrator', administrator],
        ] as const) {
          const { status } = await ask('get', `/content-manager/relations/${at}`, undefined, as);
          expect([at, who, Math.floor(status / 100)]).toEqual([at, who, 4]);
        }
      }
    });

    it('refuses a layout of the home page that is none', async () => {
      for (const layout of [{ widgets: 'none' }, { widgets: [{ uid: 7 }] }, { version: 'x' }, []]) {
        const answer = await ask('put', '/admin/homepage/layout', layout);
        expect([layout, answer.status, answer.text]).toEqual([layout, 400, expect.stringContaining('request.invalid')]);
      }
      expect((await ask('put', '/admin/homepage/layout', { widgets: [] })).status).toBe(200);
    });

    it('shows the counts of the whole installation to nobody but its administrators', async () => {
      for (const path of ['/content-manager/homepage/count-documents', '/admin/homepage/key-statistics']) {
        expect([path, (await ask('get', path)).status]).toEqual([path, 404]);
      }
      expect((await ask('get', '/admin/information')).body).toMatchObject({ data: { dependencies: {} } });
    });

    it('lets nobody but its administrators write the settings of everybody’s forms and languages', async () => {
      const form = '/content-manager/components/block.prose/configuration';
      const { settings, metadatas, layouts } = inAnswer.componentForm(await ask('get', form));
      for (const [path, sent] of [
        [form, { settings, metadatas, layouts }],
        ['/i18n/settings', { aiLocalizations: false, planted: other.story.documentId }],
        ['/upload/settings', { responsiveDimensions: true, sizeOptimization: true, autoOrientation: true }],
      ] as const) {
        const administrator = await app.signIn({ role: 'strapi-super-admin' });
        expect([path, (await ask('put', path, sent)).status]).toEqual([path, 404]);
        expect([path, (await ask('put', path, sent, administrator)).status]).toEqual([path, 200]);
      }
    });

    it('lets nobody but its administrators choose how everybody’s media library looks', async () => {
      const administrator = await app.signIn({ role: 'strapi-super-admin' });
      const sent = { pageSize: 20, sort: 'name:ASC' };
      expect((await ask('put', '/upload/configuration', sent)).status).toBe(403);
      expect((await ask('put', '/upload/configuration', sent, administrator)).status).toBe(200);
    });

    it('counts only one’s own on the home page', async () => {
      const answer = await ask('get', '/content-manager/homepage/recent-documents?action=update');
      expect(answer.text).not.toContain(SECRET);
    });

    it('lets nobody but its administrators send letters of their own in the name of the installation', async () => {
      const letter = { to: 'anybody@example.org', subject: 'Your code', text: 'Send it back to us.' };
      expect((await ask('post', '/email/', letter)).status).toBe(404);
      expect((await ask('post', '/email/', letter, await app.signIn({ role: 'strapi-super-admin' }))).status).not.toBe(404);
    });

    it.each(['', '/sign-off', '/history'])('answers for another’s newsletter at …%s as for one that never was', async (rest) => {
      const answer = (documentId: string) => ask('get', `/editorial/documents/api::issue.issue/${documentId}${rest}`);
      const [theirs, nobodys] = [await answer(other.issue.documentId), await answer('a'.repeat(24))];
      expect([theirs.status, theirs.body]).toEqual([404, nobodys.body]);
      expect((await answer(own.issue.documentId)).status).toBe(200);
    });

    it('tells the states of one’s own newsletters alone', async () => {
      const ids = `${own.issue.documentId},${other.issue.documentId}`;
      const { body } = await ask('get', `/editorial/documents/api::issue.issue?documentIds=${ids}`);
      expect(JSON.stringify(body)).toContain(own.issue.documentId);
      expect(JSON.stringify(body)).not.toContain(other.issue.documentId);
    });
  });

  describe('in the picker of a co-owner', () => {
    it.each(['api::issue.issue', 'api::story.story'])('does not offer the owner itself: %s', async (uid) => {
      const offered = async (query: string) => inAnswer.documentIds(await ask('get', `/content-manager/relations/${uid}/coOwner${query}`));
      await agree(own, await aNewsletter(app.strapi, { word: `shoal of ${uid.slice(5, 8)}` }));
      const saved = uid === 'api::issue.issue' ? own.issue.documentId : own.story.documentId;
      for (const query of ['', `?id=${saved}`, `?id=${saved}&idsToOmit[0]=0`]) {
        expect([query, await offered(query)]).toEqual([query, expect.not.arrayContaining([own.partnership.documentId])]);
        expect((await offered(query)).length).toBeGreaterThan(0);
      }
    });
  });

  describe('for what is written', () => {
    it.each([
      ['by document id', (id: string) => ({ connect: [{ documentId: id }] })],
      ['by a list', (id: string) => [id]],
      ['by set', (id: string) => ({ set: [{ documentId: id }] })],
    ])('links nothing of another’s %s', async (_, payload) => {
      const answer = await ask('put', `${contentOf('api::contact.contact')}/${own.contact.documentId}`, {
        outsideHours: payload(other.contact.documentId),
      });
      expect(answer.status).toBeGreaterThanOrEqual(400);
    });

    it('links nothing of another’s by row id', async () => {
      const id = await idOf('api::contact.contact', other.contact.documentId);
      const answer = await ask('put', `${contentOf('api::contact.contact')}/${own.contact.documentId}`, {
        outsideHours: { connect: [{ id }] },
      });
      expect(answer.status).toBe(400);
      expect(answer.text).not.toContain(SECRET);
    });

    it('places nothing of another’s in a block', async () => {
      const [first] = own.sections;
      const id = await idOf('api::story.story', other.story.documentId);
      for (const story of [other.story.documentId, { connect: [{ documentId: other.story.documentId }] }, { connect: [{ id }] }, id]) {
        const answer = await ask('put', `${contentOf('api::section.section')}/${first?.documentId ?? ''}`, {
          placements: [{ __component: 'placement.story', story }],
        });
        expect(answer.status).toBeGreaterThanOrEqual(400);
      }
    });

    it('takes no section from another’s newsletter', async () => {
      const [section] = other.sections;
      const answer = await ask('put', `${contentOf('api::issue.issue')}/${own.issue.documentId}`, {
        sections: { connect: [{ documentId: section?.documentId }] },
      });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(await app.strapi.db.query('api::section.section').count({ where: { issue: { documentId: other.issue.documentId } } })).toBe(2);
    });

    it('leaves no section without a newsletter, and takes none over from another partnership of one’s own', async () => {
      const address = `${contentOf('api::issue.issue')}/${own.issue.documentId}`;
      const [first] = own.sections;
      const dropped = await ask('put', address, { sections: { set: [{ documentId: first?.documentId }] } });
      expect(dropped.body).toMatchObject({ error: { details: { code: 'part.left-behind' } } });
      const both = await app.signIn({
        memberOf: [own, other].map(({ partnership }) => ({ partnership: partnership.documentId, as: 'manager' as const })),
      });
      const taken = await ask('put', address, { sections: { connect: [{ documentId: other.sections[0]?.documentId }] } }, both);
      expect(taken.body).toMatchObject({ error: { details: { code: 'owner.fixed' } } });
      expect(await app.strapi.db.query('api::section.section').count({ where: { issue: { documentId: own.issue.documentId } } })).toBe(2);
    });

    it('makes nothing in another’s name, and gives what names nobody to the only partnership one has', async () => {
      const foreign = await ask('post', contentOf('api::story.story'), {
        title: 'Planted',
        kind: 'news',
        partnership: { connect: [{ documentId: other.partnership.documentId }] },
      });
      expect(foreign.status).toBeGreaterThanOrEqual(400);
      expect(await app.strapi.db.query('api::story.story').count({ where: { title: 'Planted' } })).toBe(0);
      const mine = await ask('post', contentOf('api::story.story'), { title: 'Ours', kind: 'news' });
      expect(mine.status).toBe(201);
      const where = { title: 'Ours', partnership: { documentId: own.partnership.documentId } };
      expect(await app.strapi.db.query('api::story.story').count({ where })).toBe(1);
    });

    it('moves nothing to another partnership, one’s own included', async () => {
      const both = await app.signIn({
        memberOf: [own, other].map(({ partnership }) => ({ partnership: partnership.documentId, as: 'manager' as const })),
      });
      const answer = await ask(
        'put',
        `${contentOf('api::story.story')}/${own.story.documentId}`,
        { partnership: { set: [{ documentId: other.partnership.documentId }] } },
        both,
      );
      expect(answer.body).toMatchObject({ error: { details: { code: 'owner.fixed' } } });
    });

    it('makes nobody a co-owner who has not agreed, and says who that is', async () => {
      const chosen = async ({ partnership: { documentId } }: Newsletter) =>
        ask('put', `${contentOf('api::story.story')}/${own.story.documentId}`, { coOwner: { connect: [{ documentId }] } });
      const nameOf = async ({ partnership: { documentId } }: Newsletter) => NAMED.parse(await rowOf(partnerships, documentId)).name;
      for (const [partnership, words] of [
        [other, ' and the one that owns this have not agreed to own things together.'],
        [own, ' owns this already.'],
      ] as const) {
        const answer = await chosen(partnership);
        expect([answer.status, REFUSED.parse(answer.body).error.details.code]).toEqual([400, 'co-owner.not-agreed']);
        expect(answer.text).toContain(`“${await nameOf(partnership)}”${words}`);
      }
    });

    it('publishes and copies nothing of another’s', async () => {
      for (const act of ['publish', 'withdraw', 'duplicate']) {
        const body = { preflight: 'x', kind: 'withdrawn', reason: 'x', replacement: null };
        const answer = await ask('post', `/editorial/documents/api::issue.issue/${other.issue.documentId}/${act}`, body);
        expect([act, answer.status]).toEqual([act, 404]);
      }
    });
    it('refuses to publish or schedule what holds a draft of another’s, without the title that it has by now', async () => {
      const heather = await aNewsletter(app.strapi, { word: 'heather' });
      const { issue, sections } = heather;
      const publisher = await memberOf(heather, 'manager');
      const foreign = await aStory(app.strapi, { partnership: other.partnership.documentId, title: 'A first title' });
      const placements = [{ __component: 'placement.story' as const, story: foreign.documentId }];
      await app.strapi.documents('api::section.section').update({ documentId: sections[0]?.documentId ?? '', data: { placements } });
      await app.strapi
        .documents('api::story.story')
        .update({ documentId: foreign.documentId, data: { title: 'A review that nobody knows of' } });

      const at = `/editorial/documents/api::issue.issue/${issue.documentId}`;
      const { preflight } = z
        .object({ data: z.object({ preflight: z.string() }) })
        .parse((await ask('get', at, undefined, publisher)).body).data;
      const time = { wallTime: addDays(new Date(), 30).toISOString().slice(0, 16), turn: null };
      for (const [act, body] of [
        ['publish', { preflight }],
        ['publish-without-sign-off', { preflight, reason: 'It cannot wait until Monday.' }],
        ['schedule', { action: 'publish', time, seen: preflight, notice: null }],
      ] as const) {
        const answer = await ask('post', `${at}/${act}`, body, publisher);
        expect([act, REFUSED.parse(answer.body).error.details.code]).toEqual([act, 'publication.blocked']);
        expect(answer.text).toContain('belongs to another partnership and is not public yet');
        expect(answer.text).not.toContain('nobody knows of');
      }
    });
  });

  describe('where partnerships overlap', () => {
    it('lets both owners edit what they own together, once both have agreed, and neither see the rest', async () => {
      const partner = await aNewsletter(app.strapi, { word: 'meadow' });
      const partnerToken = await memberOf(partner, 'editor');
      const address = `${contentOf('api::section.section')}/${own.sections[0]?.documentId ?? ''}`;
      const coOwn = () =>
        ask('put', `${contentOf('api::issue.issue')}/${own.issue.documentId}`, {
          coOwner: { connect: [{ documentId: partner.partnership.documentId }] },
        });
      expect((await coOwn()).status).toBe(400);
      await agree(own, partner);
      expect((await coOwn()).status).toBe(200);
      const opened = await ask('get', address, undefined, partnerToken);
      expect(opened.status).toBe(200);
      const together = { heading: 'Reading, together', placements: inAnswer.placements(opened) };
      const saved = await ask('put', address, together, partnerToken);
      expect(saved.status).toBe(200);
      expect((await ask('get', contentOf('api::story.story'), undefined, partnerToken)).text).not.toContain('A story of harbour');
      const standing = await ask('get', `/editorial/documents/api::issue.issue/${own.issue.documentId}`, undefined, partnerToken);
      expect([standing.status, standing.text.includes('A story of harbour')]).toEqual([200, false]);
      const kept = await app.strapi.db.query('placement.story').count({ where: { story: { documentId: own.story.documentId } } as never });
      expect(kept).toBe(1);
    });

    it('asks for the agreement of the partnership that owns a document, not of any other that its writer works for', async () => {
      const [bridge, partner, child] = await Promise.all(
        ['causeway', 'lagoon', 'rivulet'].map((word) => aNewsletter(app.strapi, { word })),
      );
      if (!bridge || !partner || !child) throw new Error('Three newsletters were to be made.');
      await agree(own, bridge);
      await agree(bridge, partner);
      await app.strapi.documents(partnerships).update({
        documentId: child.partnership.documentId,
        data: { parent: bridge.partnership.documentId },
      });
      const mei = await app.signIn({
        memberOf: [own, bridge].map(({ partnership }) => ({ partnership: partnership.documentId, as: 'editor' as const })),
      });
      const to = ({ partnership: { documentId } }: Newsletter) => ({ connect: [{ documentId }] });
      const codeOf = async (answer: Promise<AdminAnswer>) => {
        const { status, body } = await answer;
        return status < 300 ? status : REFUSED.parse(body).error.details.code;
      };
      const give = (owner: Newsletter, coOwner: Newsletter) =>
        codeOf(ask('put', `${contentOf('api::story.story')}/${owner.story.documentId}`, { coOwner: to(coOwner) }, mei));
      const make = (owner: Newsletter, coOwner: Newsletter) =>
        codeOf(ask('post', contentOf('api::story.story'), { title: 'Together', partnership: to(owner), coOwner: to(coOwner) }, mei));
      for (const act of [give, make]) {
        expect(await act(own, partner)).toBe('co-owner.not-agreed');
        // A child's documents are no parent's, and whoever works for both has not agreed for either.
        expect(await act(child, partner)).toBe('co-owner.not-agreed');
        expect(await act(child, bridge)).toBe('co-owner.not-agreed');
        expect(await act(own, own)).toBe('co-owner.not-agreed');
      }
      const twice = { connect: [own, bridge].map(({ partnership: { documentId } }) => ({ documentId })) };
      const both = { title: 'Of two', partnership: twice, coOwner: to(partner) };
      expect(await codeOf(ask('post', contentOf('api::story.story'), both, mei))).toBe('co-owner.not-agreed');
      const chosen = await app.signIn({ memberOf: [{ partnership: own.partnership.documentId, as: 'editor' }] });
      const unnamed = { title: 'For the only one there is', coOwner: to(partner) };
      expect(await codeOf(ask('post', contentOf('api::story.story'), unnamed, chosen))).toBe('co-owner.not-agreed');
      expect(await make(bridge, partner)).toBe(201);
      expect(await give(bridge, partner)).toBe(200);
      expect(await give(own, bridge)).toBe(200);
    });

    it('offers as second owners those with whom the owner agreed', async () => {
      const [one, two, three] = await Promise.all(['quarry', 'moraine', 'fen'].map((word) => aNewsletter(app.strapi, { word })));
      if (!one || !two || !three) throw new Error('Three newsletters were to be made.');
      await agree(one, two);
      await agree(two, three);
      const both = await app.signIn({
        memberOf: [one, two].map(({ partnership }) => ({ partnership: partnership.documentId, as: 'editor' as const })),
      });
      const offered = async (query: string) =>
        new Set(inAnswer.documentIds(await ask('get', `/content-manager/relations/api::story.story/coOwner${query}`, undefined, both)));
      const ids = (...newsletters: readonly Newsletter[]) => new Set(newsletters.map(({ partnership }) => partnership.documentId));
      expect(await offered(`?id=${one.story.documentId}`)).toEqual(ids(two));
      expect(await offered(`?id=${two.story.documentId}`)).toEqual(ids(one, three));
      // Whose a new one will be is not said yet.
      expect(await offered('')).toEqual(ids(one, two, three));
    });

    it('names the first owner of what two own together in the lists of the second, and nothing else of it', async () => {
      const partner = await aNewsletter(app.strapi, { word: 'causeway' });
      await agree(own, partner);
      const { documentId } = await aStory(app.strapi, { partnership: own.partnership.documentId, title: 'Listed together' });
      const coOwner = partner.partnership.documentId as never;
      await app.strapi.documents('api::story.story').update({ documentId, data: { coOwner } });
      const listed = await ask('get', `${contentOf('api::story.story')}?_q=Listed together`, undefined, await memberOf(partner, 'editor'));
      const where = { documentId: own.partnership.documentId };
      const names = await app.strapi.db
        .query('api::partnership.partnership')
        .findOne({ where, select: ['id', 'documentId', 'name', 'shortName'] });
      const row: unknown = expect.objectContaining({ title: 'Listed together', partnership: names });
      expect(listed.body).toEqual(expect.objectContaining({ results: [row] }));
    });

    it('lets the first owner alone delete what two own together, and both its sections', async () => {
      const partner = await aNewsletter(app.strapi, { word: 'thicket' });
      await agree(own, partner);
      const { documentId } = await aStory(app.strapi, { partnership: own.partnership.documentId, title: 'Written together' });
      const issue = await anIssue(app.strapi, { partnership: own.partnership.documentId, title: 'News together' });
      const section = await aSection(app.strapi, { issue: issue.documentId, heading: 'A part' });
      const coOwner = partner.partnership.documentId as never;
      await app.strapi.documents('api::story.story').update({ documentId, data: { coOwner } });
      await app.strapi.documents('api::issue.issue').update({ documentId: issue.documentId, data: { coOwner } });
      const other = await memberOf(partner, 'manager');
      const story = `${contentOf('api::story.story')}/${documentId}`;
      const refused = await ask('delete', story, undefined, other);
      expect(refused.body).toMatchObject({ error: { details: { code: 'co-owner.deletes-not' } } });
      const several = await ask('post', `${contentOf('api::story.story')}/actions/bulkDelete`, { documentIds: [documentId] }, other);
      expect(several.body).toMatchObject({ error: { details: { code: 'co-owner.deletes-not' } } });
      expect(several.text).toContain('the story “Written together”');
      expect((await ask('delete', `${contentOf('api::section.section')}/${section.documentId}`, undefined, other)).status).toBe(200);
      expect((await ask('delete', story)).status).toBe(200);
    });

    it('lets the first owner’s staff alone copy what two own together, for both only while both agree', async () => {
      const partner = await aNewsletter(app.strapi, { word: 'heather' });
      await agree(own, partner);
      const [partnership, coOwner] = [own.partnership.documentId, partner.partnership.documentId];
      const both = { partnership, coOwner: coOwner as never };
      const story = await aStory(app.strapi, { ...both, title: 'To be copied' });
      const issue = await anIssue(app.strapi, { ...both, title: 'News to be copied' });
      const made = [`api::story.story/${story.documentId}`, `api::issue.issue/${issue.documentId}`];
      const standing = async (at: string, as?: string) => (await ask('get', `/editorial/documents/${at}`, undefined, as)).body;
      const visitor = await app.signIn({ role: 'strapi-super-admin' });
      const partnerId = GLOBAL.parse(await rowOf(partnerships, coOwner)).globalId;
      const visit = { reason: 'A form does not open.', hours: 1 };
      expect((await ask('post', `/partnerships/network/${partnerId}/support`, visit, visitor)).status).toBeLessThan(300);
      const strangers = [await memberOf(partner, 'manager'), await memberOf(partner, 'contributor'), visitor];
      for (const at of made) {
        for (const stranger of strangers) {
          const refused = await ask('post', `/editorial/documents/${at}/duplicate`, {}, stranger);
          expect([at, refused.status, REFUSED.parse(refused.body).error.details.code]).toEqual([at, 403, 'role.not-enough']);
          expect(refused.text).toContain('“Owned by”');
          expect(await standing(at, stranger)).toMatchObject({ data: { mayCopy: false } });
        }
        expect(await standing(at)).toMatchObject({ data: { mayCopy: true } });
      }
      const copied = async (at: string): Promise<unknown> => {
        const { documentId } = COPIED.parse((await ask('post', `/editorial/documents/${at}/duplicate`, {})).body).data;
        const [uid = ''] = at.split('/');
        const owners = { partnership: { select: ['documentId'] }, coOwner: { select: ['documentId'] } };
        return app.strapi.db.query(uid).findOne({ where: { documentId } as never, populate: owners as never });
      };
      const first = { partnership: { documentId: partnership } };
      for (const at of made) expect(await copied(at)).toMatchObject({ ...first, coOwner: { documentId: coOwner } });
      const data = { ownsWith: { disconnect: [{ documentId: partnership }] } };
      await app.strapi.documents(partnerships).update({ documentId: coOwner, data: data as never });
      for (const at of made) expect(await copied(at)).toMatchObject({ ...first, coOwner: null });
    });

    it('answers no guess at what stands in, or who wrote, what the other owner of a document linked to it', async () => {
      const partner = await aNewsletter(app.strapi, { word: 'orchard' });
      const guesser = await memberOf(partner, 'editor');
      await agree(own, partner);
      const writer = ROW.parse(await app.strapi.db.query('admin::user').findOne({ orderBy: { id: 'asc' } }));
      await app.strapi.db.query('admin::user').update({ where: { id: writer.id }, data: { lastname: 'Quicksilver' } });
      const data = { coOwner: partner.partnership.documentId, createdBy: writer.id, organiser: own.contact.documentId };
      await app.strapi.documents('api::event.event').update({ documentId: own.event.documentId, data: data as never });
      const events = (query: string, as = guesser) => ask('get', `${contentOf('api::event.event')}?${query}`, undefined, as);
      const total = async (query: string, as: string) => inAnswer.total(await events(query, as));
      const { id: organiser, label } = LABELLED.parse(await rowOf('api::contact.contact', own.contact.documentId));
      for (const guess of [
        `filters[organiser][$eq]=${String(organiser)}`,
        `filters[organiser]=${String(organiser)}`,
        `filters[organiser][label][$startsWith]=${label.slice(0, 4)}`,
        'filters[createdBy][lastname][$startsWith]=Quick',
      ]) {
        expect([guess, await total(guess, guesser), (await total(guess, token)) > 0]).toEqual([guess, 0, true]);
      }
      const orderOf = async (query: string) => inAnswer.documentIds(await events(query));
      for (const path of ['organiser.label', 'createdBy.lastname', 'partnership.website']) {
        const [up, down] = [await orderOf(`sort=${path}:ASC`), await orderOf(`sort=${path}:DESC`)];
        expect(up.length).toBeGreaterThan(1);
        expect([path, down]).toEqual([path, up]);
      }
      expect(await orderOf('sort=title:ASC')).toEqual([...(await orderOf('sort=title:DESC'))].reverse());
    });

    it('lets the staff of a parent work for its children, but not manage them, and not the other way round', async () => {
      const child = await aNewsletter(app.strapi, { word: 'brook' });
      await app.strapi.documents(partnerships).update({
        documentId: child.partnership.documentId,
        data: { parent: own.partnership.documentId },
      });
      const manager = await memberOf(own, 'manager');
      const story = `${contentOf('api::story.story')}/${child.story.documentId}`;
      expect((await ask('put', story, { title: 'Seen from above' }, manager)).status).toBe(200);
      const settings = await ask(
        'put',
        `${contentOf(partnerships)}/${child.partnership.documentId}`,
        { website: 'https://example.org/' },
        manager,
      );
      expect(settings.body).toMatchObject({ error: { details: { code: 'role.not-enough' } } });
      const below = await memberOf(child, 'manager');
      expect((await ask('get', `${contentOf('api::story.story')}/${own.story.documentId}`, undefined, below)).status).toBe(404);
    });
  });

  describe('by role', () => {
    it('lets a contributor write and not delete', async () => {
      const contributor = await memberOf(own, 'contributor');
      const made = await ask('post', contentOf('api::story.story'), { title: 'A first try', kind: 'news' }, contributor);
      expect(made.status).toBe(201);
      const address = `${contentOf('api::story.story')}/${inAnswer.documentId(made)}`;
      const refused = await ask('delete', address, undefined, contributor);
      expect(refused.body).toMatchObject({ error: { details: { code: 'role.not-enough' } } });
      expect((await ask('delete', address)).status).toBe(200);
    });

    it('lets only a manager change the partnership’s settings, and nobody delete it', async () => {
      const address = `${contentOf('api::partnership.partnership')}/${own.partnership.documentId}`;
      expect((await ask('put', address, { website: 'https://example.org/' })).body).toMatchObject({
        error: { details: { code: 'role.not-enough' } },
      });
      const manager = await memberOf(own, 'manager');
      expect((await ask('put', address, { website: 'https://example.org/' }, manager)).status).toBe(200);
    });

    it('shows a network administrator no working copies, and a member of nothing nothing', async () => {
      for (const options of [{ role: 'strapi-super-admin' }, { role: 'concord-editor' }]) {
        const answer = await ask('get', contentOf('api::story.story'), undefined, await app.signIn(options));
        expect(answer.body).toMatchObject({ results: [], pagination: { total: 0 } });
      }
    });

    it('offers a member of nothing no partnerships, and tells them why nothing can be made', async () => {
      const nobody = await app.signIn({ role: 'concord-editor' });
      for (const field of ['partnership', 'coOwner']) {
        const answer = await ask('get', `/content-manager/relations/api::issue.issue/${field}`, undefined, nobody);
        expect([answer.status, inAnswer.documentIds(answer)]).toEqual([200, []]);
      }
      const { status, text } = await ask('post', contentOf('api::story.story'), { title: 'Mine' }, nobody);
      expect([status, text.includes('owner.missing'), text.includes('not a member of any partnership')]).toEqual([403, true, true]);
    });

    it('ends on the next request when the membership ends', async () => {
      const leaver = await memberOf(own, 'editor');
      expect((await ask('get', `${contentOf('api::issue.issue')}/${own.issue.documentId}`, undefined, leaver)).status).toBe(200);
      const memberships = app.strapi.db.query('plugin::partnerships.membership');
      const { id } = ROW.parse(await memberships.findOne({ orderBy: { id: 'desc' } }));
      await memberships.delete({ where: { id } });
      expect((await ask('get', `${contentOf('api::issue.issue')}/${own.issue.documentId}`, undefined, leaver)).status).toBe(404);
    });
  });

  describe('for what runs by the clock', () => {
    it('lets the jobs of Strapi and its plugins run as the system', async () => {
      const found: number[] = [];
      // Past the tests' own wrapping: as Strapi and its plugins reach the database.
      const task = async ({ strapi }: { readonly strapi: typeof app.strapi }) =>
        found.push(await strapi.db.query('api::story.story').count());
      const { cron } = app.strapi;
      cron.add({ planted: { task, options: '0 0 5 31 12 *' }, '0 0 6 31 12 *': task });
      try {
        for (const { job } of cron.jobs) await job.invoke();
      } finally {
        cron.remove('planted');
      }
      expect(found).toEqual([expect.any(Number), expect.any(Number)]);
      expect(Math.min(...found)).toBeGreaterThan(1);
    });
  });

  describe('for files', () => {
    it('keeps another’s files out of lists, out of documents and from deletion', async () => {
      const otherToken = await memberOf(other, 'editor');
      const id = await upload(`${SECRET}.png`, otherToken);
      expect((await ask('get', '/upload/files')).text).not.toContain(SECRET);
      expect((await ask('get', `/upload/files/${id}`)).status).toBe(404);
      expect((await ask('delete', `/upload/files/${id}`)).status).toBe(404);
      const linked = await ask('put', `${contentOf('api::issue.issue')}/${own.issue.documentId}`, { cover: id });
      expect(linked.status).toBeGreaterThanOrEqual(400);
      expect((await ask('get', '/upload/files', undefined, otherToken)).text).toContain(SECRET);
      // As the media library asks for what lies in no folder.
      const atTheTop = '/upload/files?filters[$and][0][folder][id][$null]=true';
      expect((await ask('get', atTheTop, undefined, otherToken)).text).toContain(SECRET);
      expect((await ask('get', atTheTop)).text).not.toContain(SECRET);
    });

    it('moves one’s own files into one’s own folders, and nothing else anywhere', async () => {
      const otherToken = await memberOf(other, 'editor');
      const folderOf = async (as: string, name: string) =>
        inAnswer.folderId(await ask('post', '/upload/folders', { name, parent: null }, as));
      const [mine, foreign] = [await folderOf(token, 'Ours'), await folderOf(otherToken, 'Theirs')];
      const id = await upload('pier.png');
      const move = (fileIds: number[], folderIds: number[], destinationFolderId: number | null) =>
        ask('post', '/upload/actions/bulk-move', { fileIds, folderIds, destinationFolderId });
      expect((await move([id], [], mine)).status).toBe(200);
      expect((await move([id], [], foreign)).status).toBe(404);
      expect((await move([id], [foreign], mine)).status).toBe(404);
      const renamed = [foreign, 999_999].map((folder) => ask('put', `/upload/folders/${folder}`, { name: 'Taken', parent: null }));
      expect((await Promise.all(renamed)).map(({ status }) => status)).toEqual([404, 404]);
      expect((await ask('get', '/upload/folders')).text).not.toContain('Theirs');
    });

    it('changes and deletes several files at once, or none of them', async () => {
      const otherToken = await memberOf(other, 'editor');
      const [mine, foreign] = [await upload('first.png'), await upload('theirs.png', otherToken)];
      const folder = inAnswer.folderId(await ask('post', '/upload/folders', { name: 'With a cover', parent: null }));
      const cover = await upload('used.png');
      await app.strapi.documents('api::issue.issue').update({ documentId: own.issue.documentId, data: { cover } as never });
      expect(
        (await ask('post', '/upload/actions/bulk-move', { fileIds: [cover], folderIds: [], destinationFolderId: folder })).status,
      ).toBe(200);
      const kept = () => app.strapi.db.query('plugin::upload.file').findMany({ where: { id: { $in: [mine, foreign, cover] } } });
      const before = await kept();
      const fileInfo = { caption: 'Changed', alternativeText: 'Changed' };
      const answers = [
        await ask('post', '/upload/actions/bulk-update', { updates: [mine, foreign].map((id) => ({ id, fileInfo })) }),
        await ask('post', '/upload/actions/bulk-delete', { fileIds: [mine, foreign], folderIds: [] }),
        await ask('post', '/upload/actions/bulk-delete', { fileIds: [mine], folderIds: [999_999] }),
        await ask('post', '/upload/actions/bulk-delete', { fileIds: [mine], folderIds: [folder] }),
      ];
      expect(answers.map(({ status, text }) => [status, /"code":"([^"]+)"/.exec(text)?.[1]])).toEqual([
        [404, 'subject.unknown'],
        [404, 'subject.unknown'],
        [404, 'subject.unknown'],
        [409, 'file.in-use'],
      ]);
      expect(await kept()).toEqual(before);
      expect((await ask('post', '/upload/actions/bulk-update', { updates: [{ id: mine, fileInfo }] })).status).toBe(200);
      expect((await ask('post', '/upload/actions/bulk-delete', { fileIds: [mine], folderIds: [] })).status).toBe(200);
    });

    it('makes folders at the same moment, each with a place of its own', async () => {
      const names = ['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => `At once ${letter}`);
      const answers = await Promise.all(names.map((name) => ask('post', '/upload/folders', { name, parent: null })));
      expect(answers.map(({ status }) => status)).toEqual(names.map(() => 201));
    });

    it('brings along, with files and folders, neither documents nor people of another', async () => {
      await memberOf(other, 'editor');
      const stranger = ROW.parse(await app.strapi.db.query('admin::user').findOne({ orderBy: { id: 'desc' } }));
      await app.strapi.db.query('admin::user').update({ where: { id: stranger.id }, data: { lastname: SECRET } });
      const id = await upload('shared.png');
      const folder = inAnswer.folderId(await ask('post', '/upload/folders', { name: 'By a stranger', parent: null }));
      await app.strapi.documents('api::issue.issue').update({ documentId: other.issue.documentId, data: { cover: id } as never });
      await app.strapi.db.query('plugin::upload.file').update({ where: { id }, data: { createdBy: stranger.id } });
      await app.strapi.db.query('plugin::upload.folder').update({ where: { id: folder }, data: { createdBy: stranger.id } });
      for (const path of ['files', `files/${String(id)}`, 'folders', `folders/${String(folder)}`]) {
        for (const populate of ['populate=*', 'populate[related]=true', 'populate[createdBy]=true', 'populate[folder][populate]=*']) {
          const answer = await ask('get', `/upload/${path}?${populate}`);
          expect([path, populate, answer.status, answer.text.includes(SECRET)]).toEqual([path, populate, 200, false]);
        }
      }
    });

    it('keeps a file that a document holds, and says which', async () => {
      const id = await upload('cover.png');
      const form = `${contentOf('api::issue.issue')}/${own.issue.documentId}`;
      const { headers } = await app.http.get(form).set('Authorization', `Bearer ${token}`);
      const save = app.http.put(form).set({ Authorization: `Bearer ${token}`, [REVISION_HEADER]: String(headers[REVISION_HEADER]) });
      expect((await save.send({ cover: id })).status).toBe(200);
      for (const answer of [
        await ask('delete', `/upload/files/${id}`),
        await ask('post', '/upload/actions/bulk-delete', { fileIds: [id], folderIds: [] }),
      ]) {
        expect(answer.status).toBe(409);
        expect(answer.text).toContain('News of harbour');
      }
    });
  });
});
