import type { PartnershipLife } from '../../src/partnership-life';
import { aPartnership } from '../support/a-partnership';
import { boot, type BootedApp } from '../support/boot';
import { publishingOf, wholeLedger } from '../support/editorial-services';
import { allSeeingLife, lifeOf, type PublicOne } from '../support/life-of';
import { asStaff } from '../support/people/as-staff';
import { signInMember } from '../support/readers/members';
import { runPartnership } from '../support/run-command';

const PARTNERSHIP = 'api::partnership.partnership';
const STORY = 'api::story.story';

describe('a partnership that is split', () => {
  let app: BootedApp;
  let life: PartnershipLife;

  beforeAll(async () => {
    app = await boot();
    life = allSeeingLife(app);
  });

  afterAll(() => app.stop());

  const { aPublicOne, carryOut, close, everything, expectRefused, expectSoundLedger, fresh, leadsTo, order } = lifeOf(() => app);
  const ask = async (query: string) => (await app.http.post('/graphql').send({ query }).expect(200)).body.data;
  type Wish = Parameters<PartnershipLife['splitting']['plan']>[1];
  const NOTHING = { founding: null, take: [], people: [] };
  const asNew = (wish: Partial<Wish> = {}): Wish => ({
    ...NOTHING,
    into: fresh(),
    founding: { name: 'Low Moor Safeguarding Partnership', shortName: 'Low Moor' },
    ...wish,
  });
  const split = ({ slug }: PublicOne, wish: Wish) => carryOut(life.splitting, slug, wish);

  it('tells what goes to a new one, and changes nothing', async () => {
    const { slug, id } = await aPublicOne('fern');
    await signInMember(app, { partnership: id, role: 'editor', email: 'editor@fern.example.org' });
    const before = await everything();
    const wish = asNew({ take: ['issue/news-of-fern', 'contact/*'], people: ['Editor@fern.example.org'] });
    const { changes, details, problems } = await life.splitting.plan(slug, wish);
    expect(problems).toEqual([]);
    expect(changes).toEqual([
      expect.stringMatching(/^“Low Moor Safeguarding Partnership” becomes a partnership of its own/),
      expect.stringMatching(/^These belong to .*: 1 newsletter, 1 contact\./),
      expect.stringContaining('goes on naming these for urgent help: “The fern desk”'),
      expect.stringMatching(/^1 person comes to work for/),
      expect.stringMatching(/^1 person no longer works for .* out of their sight/),
      expect.stringMatching(/^Nobody manages “Low Moor Safeguarding Partnership” yet/),
      expect.stringMatching(/^2 published documents go public once more/),
      expect.stringMatching(/^The record of .* is published with this/),
      expect.stringMatching(/^Nobody hears of it by e-mail/),
    ]);
    expect(details.map(({ title }) => title)).toEqual([
      '1 newsletter',
      '1 contact',
      'People who come to “Low Moor Safeguarding Partnership”',
      'People to tell',
    ]);
    expect(await everything()).toEqual(before);
  });

  it('gives a new one what was chosen, and the old addresses lead there', async () => {
    const one = await aPublicOne('alder');
    const token = await signInMember(app, { partnership: one.id, role: 'editor', email: 'editor@alder.example.org' });
    const entries = (await wholeLedger(app.strapi)).length;
    const wish = asNew({ take: ['issue/news-of-alder', 'event/a-morning-of-alder'], people: ['editor@alder.example.org'] });
    await split(one, wish);
    for (const path of ['/issues/news-of-alder', '/events/a-morning-of-alder']) {
      expect(await leadsTo(`/sites/${one.slug}${path}`)).toEqual([302, `/sites/${wish.into}${path}`]);
      expect((await app.http.get(`/sites/${wish.into}${path}`)).status).toBe(200);
    }
    expect((await app.http.get(`/sites/${one.slug}`)).status).toBe(200);
    expect((await app.http.get(`/sites/${one.slug}/stories/a-story-of-alder`)).status).toBe(200);
    const { issue, left, help } = await ask(`{
      issue(partnership: "${wish.into}", slug: "news-of-alder") { ... on Issue { partnership { slug } sections { placements { changedSinceIssue item { ... on Published { partnership { slug } } } } } } }
      left: issues(partnership: "${one.slug}") { nodes { title } }
      help: urgentHelp(partnership: "${wish.into}") { areas { now { contact { ... on Contact { title } } } } }
    }`);
    expect(issue.partnership.slug).toBe(wish.into);
    expect(issue.sections.flatMap(({ placements }: { placements: unknown[] }) => placements)).toEqual([
      { changedSinceIssue: false, item: { partnership: { slug: one.slug } } },
      { changedSinceIssue: false, item: { partnership: { slug: wish.into } } },
      { changedSinceIssue: false, item: { partnership: { slug: one.slug } } },
    ]);
    expect(left.nodes).toEqual([]);
    expect(JSON.stringify(help)).toContain('The alder desk');
    const said = (await wholeLedger(app.strapi)).slice(entries).map(({ kind, subject: { type } }) => `${kind} ${type}`);
    expect(said).toEqual(['published partnership', 'published event', 'published issue']);

    const look = (documentId: string, uid: string) =>
      app.http.get(`/content-manager/collection-types/${uid}/${documentId}`).set('Authorization', `Bearer ${token}`);
    await look(one.newsletter.issue.documentId, 'api::issue.issue').expect(200);
    await look(one.newsletter.sections[0]?.documentId ?? '', 'api::section.section').expect(200);
    await look(one.newsletter.story.documentId, STORY).expect(404);
    await expectSoundLedger();
  });

  it('gives one that is there a free address, and keeps what waits to itself', async () => {
    const [one, other] = [await aPublicOne('birch'), await aPublicOne('beech')];
    const { documentId, ref } = one.newsletter.story;
    await app.strapi.documents(STORY).update({ documentId: other.newsletter.story.documentId, data: { slug: 'a-story-of-birch' } });
    await app.strapi.documents(STORY).update({ documentId, data: { title: 'Not for readers yet' } });
    await split(one, { ...NOTHING, into: other.slug, take: ['story/a-story-of-birch'] });
    expect(await leadsTo(`/sites/${one.slug}/stories/a-story-of-birch`)).toEqual([302, `/sites/${other.slug}/stories/a-story-of-birch-2`]);
    expect([...(await publishingOf(app.strapi).states([ref])).values()]).toEqual(['published-with-changes']);
    const { node } = await ask(`{ node(id: "story:${ref.id}") { ... on Story { title } } }`);
    expect(node.title).toBe('A story of birch');
    await expectSoundLedger();
  });

  it('goes back again by another split, to the addresses from before', async () => {
    const [one, other] = [await aPublicOne('oak'), await aPublicOne('ash')];
    await split(one, { ...NOTHING, into: other.slug, take: ['event/*'] });
    await split({ ...one, slug: other.slug }, { ...NOTHING, into: one.slug, take: ['event/a-morning-of-oak'] });
    expect((await app.http.get(`/sites/${one.slug}/events/a-morning-of-oak`)).status).toBe(200);
    expect(await leadsTo(`/sites/${other.slug}/events/a-morning-of-oak`)).toEqual([302, `/sites/${one.slug}/events/a-morning-of-oak`]);
    await expectSoundLedger();
  });

  it('takes back the invitations of managers who go, which they may not make there any more', async () => {
    const [one, other] = [await aPublicOne('holm'), await aPublicOne('holt')];
    await signInMember(app, { partnership: one.id, role: 'manager', email: 'stays@holm.example.org' });
    const token = await signInMember(app, { partnership: one.id, role: 'manager', email: 'goes@holm.example.org' });
    const [goes, at] = [asStaff(app.http, token), `/partnerships/managed/${one.id}/invitations`];
    const { body } = await goes.post(at, { email: 'comes@holm.example.org', role: 'contributor' });
    await split(one, { ...NOTHING, into: other.slug, people: ['goes@holm.example.org'] });
    expect((await app.http.get(body.data.path)).headers['x-refusal']).toBe('invitation.inviter-left');
    expect((await life.merging.plan(one.slug, other.slug)).changes.filter((line) => /invitation/i.test(line))).toEqual([]);
  });

  it('refuses what cannot be, and leaves nothing half done', async () => {
    const [one, other, gone] = [await aPublicOne('rush'), await aPublicOne('reed'), await aPublicOne('sedge')];
    await signInMember(app, { partnership: one.id, role: 'manager', email: 'manager@rush.example.org' });
    await close(gone);
    const hidden = await aPartnership(app.strapi, { name: 'Hidden Partnership' });
    const take = ['issue/news-of-rush'];
    const unused = { name: 'High Moor Safeguarding Partnership', shortName: 'High Moor' };
    for (const [from, wish, code] of [
      [one, { ...NOTHING, into: other.slug }, 'split.nothing'],
      [one, { ...NOTHING, into: one.slug, take }, 'split.itself'],
      [one, { ...NOTHING, into: gone.slug, take }, 'split.target-closed'],
      [one, { ...NOTHING, into: hidden.slug ?? '', take }, 'split.target-not-public'],
      [gone, { ...NOTHING, into: one.slug, take: ['issue/news-of-sedge'] }, 'partnership.closed'],
      [one, { ...NOTHING, into: other.slug, take: ['issue/nothing'] }, 'split.unknown-document'],
      [one, { ...NOTHING, into: other.slug, people: ['nobody@example.org'] }, 'split.unknown-person'],
      [one, { ...NOTHING, into: other.slug, people: ['manager@rush.example.org'] }, 'split.last-manager'],
      [one, asNew({ into: other.slug, take, founding: unused }), 'split.slug-taken'],
      [one, asNew({ into: 'Low Moor', take, founding: unused }), 'split.slug-invalid'],
      [one, asNew({ take, founding: { name: 'hidden partnership', shortName: 'Low' } }), 'split.name-taken'],
      [one, asNew({ take, founding: { name: ' ', shortName: 'Low' } }), 'split.name-missing'],
    ] as const) {
      const { digest } = await life.splitting.plan(from.slug, wish);
      await expectRefused(life.splitting.perform(from.slug, wish, order(digest)), code);
    }
    await expectRefused(life.splitting.plan(one.slug, { ...NOTHING, into: 'nowhere', take }), 'partnership.unknown');
    const wish = asNew({ take, founding: unused });
    const { digest } = await life.splitting.plan(one.slug, wish);
    await app.strapi
      .documents(PARTNERSHIP)
      .update({ documentId: one.newsletter.partnership.documentId, data: { website: 'https://rush.example.org' } });
    await expectRefused(life.splitting.perform(one.slug, wish, order(digest)), 'plan.stale');

    const now = await life.splitting.plan(one.slug, wish);
    const before = await everything();
    const knex = app.strapi.db.connection;
    await knex.schema.renameTable('concord_heads', 'concord_heads_away');
    try {
      await expect(life.splitting.perform(one.slug, wish, order(now.digest))).rejects.toBeDefined();
    } finally {
      await knex.schema.renameTable('concord_heads_away', 'concord_heads');
    }
    expect(await everything()).toEqual(before);
  });

  it('is told and done from the command line', async () => {
    const one = await aPublicOne('cedar');
    const into = fresh();
    const asked = ['split', one.slug, '--into', into, '--name', 'Low Moor Board', '--short-name', 'Low Moor', '--take', 'story/*'];
    const dry = await runPartnership(asked, app.env);
    expect({ code: dry.code, err: dry.err }).toEqual({ code: 0, err: '' });
    expect(dry.out).toContain('“A story of cedar”, public');
    expect((await app.http.get(`/sites/${into}`)).status).toBe(404);
    const done = await runPartnership([...asked, '--yes', '--reason', 'A board of its own.'], app.env);
    expect({ code: done.code, err: done.err }).toEqual({ code: 0, err: '' });
    expect(await leadsTo(`/sites/${one.slug}/stories/a-story-of-cedar`)).toEqual([302, `/sites/${into}/stories/a-story-of-cedar`]);
    const mistyped = await runPartnership(['split', one.slug], app.env);
    expect({ code: mistyped.code, err: mistyped.err }).toEqual({ code: 2, err: expect.stringContaining('arguments.invalid') });
  }, 90_000);
});
