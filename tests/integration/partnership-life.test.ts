import type { PartnershipLife } from '../../src/partnership-life';
import { READY_WORKFLOWS } from '../../src/plugins/editorial/server/src/domain/sign-off/ready-workflows';
import { aPartnership } from '../support/a-partnership';
import { aStory } from '../support/a-story';
import { boot, type BootedApp } from '../support/boot';
import { publishingOf, subjectOf, wholeLedger } from '../support/editorial-services';
import { rowsOf } from '../support/every-row';
import { allSeeingLife, lifeOf } from '../support/life-of';
import { runPartnership } from '../support/run-command';
import { addMembership, signInMember } from '../support/readers/members';

const PARTNERSHIP = 'api::partnership.partnership';

describe('the life of a partnership', () => {
  let app: BootedApp;
  let life: PartnershipLife;

  beforeAll(async () => {
    app = await boot();
    life = allSeeingLife(app);
  });

  afterAll(() => app.stop());

  const { aPublicOne, everything, expectRefused, expectSoundLedger, fresh, order } = lifeOf(() => app);
  const ask = async (query: string) => (await app.http.post('/graphql').send({ query }).expect(200)).body.data;

  describe('renaming', () => {
    const wishFor = (slug: string) => ({ name: 'Upland Safeguarding Partnership', shortName: 'Upland', slug });

    it('tells what will change and changes nothing', async () => {
      const { slug } = await aPublicOne('fern');
      const before = await everything();
      const { changes, problems } = await life.renaming.plan(slug, wishFor(fresh()));
      expect(problems).toEqual([]);
      expect(changes).toEqual(
        expect.arrayContaining([
          expect.stringContaining('“Upland Safeguarding Partnership” instead of “North Moor Safeguarding Children Partnership”'),
          '“North Moor” is kept among its former names, which readers see.',
          expect.stringMatching(new RegExp(`^/sites/${slug}, and all below it, leads to the new address: \\d+ public documents\\.$`)),
        ]),
      );
      expect(await everything()).toEqual(before);
    });

    it('lets nothing that waits in the record slip past those who agree to it', async () => {
      const { slug, id, newsletter } = await aPublicOne('sedge');
      const { documentId } = newsletter.partnership;
      const chosen = { partnership: id, subject_type: 'partnership', settings: JSON.stringify(READY_WORKFLOWS['two-pairs']) };
      await app.strapi.db.connection('concord_sign_off_settings').insert({ ...chosen, changed_by: 'command', changed_at: '' });
      expect((await life.renaming.plan(slug, wishFor(fresh()))).problems).toEqual([]);
      await app.strapi.documents(PARTNERSHIP).update({ documentId, data: { website: 'https://example.org/waiting' } });
      const { problems } = await life.renaming.plan(slug, wishFor(fresh()));
      expect(problems).toEqual([expect.objectContaining({ message: expect.stringContaining('were not agreed to yet') })]);
    });

    it('lets the old address lead to the new one everywhere, and says so in the ledger', async () => {
      const { slug, newsletter } = await aPublicOne('moss');
      const now = fresh();
      const entries = (await wholeLedger(app.strapi)).length;
      const { digest } = await life.renaming.plan(slug, wishFor(now));
      await life.renaming.perform(slug, wishFor(now), order(digest));
      for (const path of ['', '/events/a-morning-of-moss', '/urgent-help']) {
        const { status, headers } = await app.http.get(`/sites/${slug}${path}?from=mail`);
        expect([status, headers.location]).toEqual([301, `/sites/${now}${path}?from=mail`]);
        expect((await app.http.get(`/sites/${now}${path}`)).status).toBe(200);
      }
      const { partnership } = await ask(`{ partnership(slug: "${slug}") { ... on Partnership { slug name formerNames { name } } } }`);
      expect(partnership).toEqual({
        slug: now,
        name: 'Upland Safeguarding Partnership',
        formerNames: [{ name: 'North Moor Safeguarding Children Partnership' }, { name: 'North Moor' }],
      });
      const ledger = await wholeLedger(app.strapi);
      expect(ledger.slice(entries)).toEqual([
        expect.objectContaining({ kind: 'published', subject: newsletter.partnership.ref, actor: 'command' }),
      ]);
      const acts = await rowsOf(app.strapi, 'concord_partnership_acts');
      expect(acts.filter((act) => act.partnership === newsletter.partnership.ref.id)).toEqual([
        expect.objectContaining({ act: 'rename', actor: 'command', reason: 'The boards decided so.' }),
      ]);
      await expectSoundLedger();
    });

    it('leaves out of the former names those that it has again', async () => {
      const { slug } = await aPublicOne('teasel');
      const rename = async (from: string, name: string, to: string) => {
        const wish = { name: `${name} Board`, shortName: name, slug: to };
        await life.renaming.perform(from, wish, order((await life.renaming.plan(from, wish)).digest));
      };
      const [one, two, three] = [fresh(), fresh(), fresh()];
      await rename(slug, 'Teasel', one);
      await rename(one, 'Thistle', two);
      await expect(rename(one, 'Teasel', three)).rejects.toMatchObject({ message: expect.stringContaining(`now has “${two}”`) });
      await rename(two, 'Teasel', three);
      const { partnership } = await ask(`{ partnership(slug: "${slug}") { ... on Partnership { formerNames { name } } } }`);
      const names = (partnership as { readonly formerNames: readonly { readonly name: string }[] }).formerNames.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(['Thistle Board', 'Thistle']));
      expect(names).not.toEqual(expect.arrayContaining(['Teasel Board']));
    });

    it('refuses an address that another has, had, or is known by', async () => {
      const one = await aPublicOne('reed');
      const other = await aPublicOne('sedge');
      const now = fresh();
      const { digest } = await life.renaming.plan(other.slug, { slug: now });
      await life.renaming.perform(other.slug, { slug: now }, order(digest));
      await app.strapi.documents(PARTNERSHIP).update({
        documentId: other.newsletter.partnership.documentId,
        data: { aliases: [{ name: 'Low Marsh Board' }] } as never,
      });
      for (const slug of [now, other.slug, 'low-marsh-board']) {
        const plan = await life.renaming.plan(one.slug, { slug });
        expect([slug, plan.problems.map(({ rule }) => rule)]).toEqual([slug, ['rename.slug-taken']]);
        await expectRefused(life.renaming.perform(one.slug, { slug }, order(plan.digest)), 'rename.slug-taken');
      }
    });

    it('refuses what makes no sense, and what nobody gave a reason for', async () => {
      const { slug } = await aPublicOne('rush');
      for (const [wish, code] of [
        [{}, 'rename.nothing'],
        [{ name: ' ' }, 'rename.name-missing'],
        [{ slug: 'North Moor!' }, 'rename.slug-invalid'],
      ] as const) {
        const { digest } = await life.renaming.plan(slug, wish);
        await expectRefused(life.renaming.perform(slug, wish, order(digest)), code);
      }
      await expectRefused(life.renaming.plan('nowhere', {}), 'partnership.unknown');
      const { digest } = await life.renaming.plan(slug, { name: 'New' });
      await expectRefused(life.renaming.perform(slug, { name: 'New' }, { ...order(digest), reason: ' ' }), 'reason.missing');
    });

    it('refuses a plan that is no longer true', async () => {
      const { slug, newsletter } = await aPublicOne('gorse');
      const wish = { name: 'Gorse Partnership' };
      const { digest } = await life.renaming.plan(slug, wish);
      const { documentId } = newsletter.partnership;
      await app.strapi.documents(PARTNERSHIP).update({ documentId, data: { website: 'https://gorse.example.org' } });
      await expectRefused(life.renaming.perform(slug, wish, order(digest)), 'plan.stale');
    });

    it('gives one name and address to one of two that ask for them at the same moment', async () => {
      const ones = [await aPublicOne('teasel'), await aPublicOne('yarrow')];
      const wish = { name: 'Same Race Board', shortName: 'Race', slug: fresh() };
      const orders = await Promise.all(ones.map(async ({ slug }) => order((await life.renaming.plan(slug, wish)).digest)));
      const ends = await Promise.allSettled(ones.map(async ({ slug }, at) => life.renaming.perform(slug, wish, orders[at] ?? order(''))));
      expect(ends.map((end) => (end.status === 'fulfilled' ? 'renamed' : (end.reason as { code: string }).code)).sort()).toEqual([
        // The name and the address are taken.
        'plan.stopped',
        'renamed',
      ]);
      const records = await app.strapi.documents(PARTNERSHIP).findMany({ filters: { slug: wish.slug } });
      expect(records.map(({ name }) => name)).toEqual([wish.name]);
      const acts = await rowsOf(app.strapi, 'concord_partnership_acts');
      expect(acts.filter(({ partnership }) => ones.some(({ id }) => id === partnership))).toHaveLength(1);
      await expectSoundLedger();
    });

    it('leaves nothing half done when the ledger cannot be written', async () => {
      const { slug } = await aPublicOne('heath');
      const wish = { ...wishFor(fresh()), name: 'Heath Safeguarding Partnership' };
      const { digest } = await life.renaming.plan(slug, wish);
      const before = await everything();
      const knex = app.strapi.db.connection;
      await knex.schema.renameTable('concord_heads', 'concord_heads_away');
      try {
        // An error of the driver's, which is made in another realm.
        await expect(life.renaming.perform(slug, wish, order(digest))).rejects.toMatchObject({
          message: expect.stringContaining('concord_heads'),
        });
      } finally {
        await knex.schema.renameTable('concord_heads_away', 'concord_heads');
      }
      expect(await everything()).toEqual(before);
    });
  });

  describe('closing', () => {
    const closing = { successor: null, withdrawHelp: false };

    it('tells what will end and stay, urgent help above all, and changes nothing', async () => {
      const { slug, id } = await aPublicOne('birch');
      await signInMember(app, { partnership: id, role: 'manager', email: 'manager@birch.example.org' });
      const before = await everything();
      const { changes } = await life.closing.plan(slug, closing);
      expect(changes).toEqual(
        expect.arrayContaining([
          'Memberships of staff that end: 1 manager.',
          expect.stringMatching(/^Attention: its contacts for urgent help stay public.*“The birch desk”/),
          expect.stringMatching(/^What it published stays, at its addresses: \d+ documents\./),
        ]),
      );
      expect(await everything()).toEqual(before);
    });

    it('ends all work, keeps what was published, and leads readers to the successor', async () => {
      const one = await aPublicOne('alder');
      const successor = await aPublicOne('hazel');
      const token = await signInMember(app, { partnership: one.id, role: 'manager', email: 'manager@alder.example.org' });
      await addMembership(app.strapi, { partnership: successor.id, role: 'editor', email: 'manager@alder.example.org' });
      const staff = (method: 'get' | 'post', path: string, body?: object) =>
        app.http[method](path).set('Authorization', `Bearer ${token}`).send(body);
      const keys = `/partnerships/managed/${one.id}/site-keys`;
      const key = (await staff('post', keys, { name: 'Website', audience: 'practitioner', alsoFor: [] }).expect(200)).body.data.key;
      const story = `/content-manager/collection-types/api::story.story/${one.newsletter.story.documentId}`;
      await staff('get', story).expect(200);

      const wish = { successor: successor.slug, withdrawHelp: false };
      const { digest } = await life.closing.plan(one.slug, wish);
      await life.closing.perform(one.slug, wish, order(digest));

      await staff('get', story).expect(404);
      expect(
        (await app.http.post('/graphql').set('Authorization', `Bearer ${key}`).send({ query: '{ reader { audience } }' })).status,
      ).toBe(401);
      for (const path of ['', '/events/a-morning-of-alder', '/urgent-help']) {
        expect((await app.http.get(`/sites/${one.slug}${path}`)).status).toBe(200);
      }
      const { partnership } = await ask(`{ partnership(slug: "${one.slug}") { ... on Partnership { closedOn successor { slug } } } }`);
      expect(partnership).toEqual({ closedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), successor: { slug: successor.slug } });
      const picker = await staff('get', `/content-manager/relations/${PARTNERSHIP}/parent?_q=North`).expect(200);
      expect(picker.text).not.toContain(one.newsletter.partnership.documentId);
      await expectSoundLedger();
    });

    it('refuses new content there, even Concord’s own', async () => {
      const { slug, newsletter } = await aPublicOne('maple');
      const { digest } = await life.closing.plan(slug, closing);
      await life.closing.perform(slug, closing, order(digest));
      const { documentId } = newsletter.partnership;
      const unchanged = async () => (await rowsOf(app.strapi, 'stories')).length;
      await expectRefused(aStory(app.strapi, { partnership: documentId, title: 'Too late' }), 'partnership.closed', unchanged);
      await expectRefused(
        life.renaming.plan(slug, { name: 'X' }).then(({ digest: shown }) => life.renaming.perform(slug, { name: 'X' }, order(shown))),
        'partnership.closed',
      );
    });

    it('withdraws urgent help when asked to', async () => {
      const { slug, newsletter } = await aPublicOne('rowan');
      const wish = { successor: null, withdrawHelp: true };
      const { digest } = await life.closing.plan(slug, wish);
      await life.closing.perform(slug, wish, order(digest));
      const states = await publishingOf(app.strapi).states([newsletter.contact.ref]);
      expect([...states.values()]).toEqual(['withdrawn']);
      expect((await app.http.get(`/sites/${slug}/contacts/the-rowan-desk`)).status).toBe(410);
      await expectSoundLedger();
    });

    it('leads to who carries on today: one that closed since is followed, and so is one that became part of another', async () => {
      const [gone, second, third, last] = [
        await aPublicOne('ivy'),
        await aPublicOne('yew'),
        await aPublicOne('bay'),
        await aPublicOne('box'),
      ];
      for (const [one, successor] of [
        [gone, second],
        [second, third],
      ] as const) {
        const wish = { ...closing, successor: successor.slug };
        await life.closing.perform(one.slug, wish, order((await life.closing.plan(one.slug, wish)).digest));
      }
      await life.merging.perform(third.slug, last.slug, order((await life.merging.plan(third.slug, last.slug)).digest));
      const { partnership } = await ask(`{ partnership(slug: "${gone.slug}") { ... on Partnership { successor { slug } } } }`);
      expect(partnership).toEqual({ successor: { slug: last.slug } });
    });

    it('refuses to close twice, and a successor that is itself, closed or unknown', async () => {
      const one = await aPublicOne('willow');
      const gone = await aPublicOne('poplar');
      const { digest } = await life.closing.plan(gone.slug, closing);
      await life.closing.perform(gone.slug, closing, order(digest));
      for (const [slug, successor, code] of [
        [gone.slug, null, 'partnership.closed'],
        [one.slug, one.slug, 'close.successor-itself'],
        [one.slug, gone.slug, 'close.successor-closed'],
      ] as const) {
        const wish = { successor, withdrawHelp: false };
        const plan = await life.closing.plan(slug, wish);
        await expectRefused(life.closing.perform(slug, wish, order(plan.digest)), code);
      }
      await expectRefused(life.closing.plan(one.slug, { successor: 'nowhere', withdrawHelp: false }), 'partnership.unknown');
    });

    it('is not done by changing the record', async () => {
      const partnership = await aPartnership(app.strapi);
      const { id } = await subjectOf(app.strapi, PARTNERSHIP, partnership.documentId);
      const token = await signInMember(app, { partnership: id, role: 'manager', email: 'manager@oak.example.org' });
      const path = `/content-manager/collection-types/${PARTNERSHIP}/${partnership.documentId}`;
      const put = (body: object) => app.http.put(path).set('Authorization', `Bearer ${token}`).send(body);
      expect((await put({ closedOn: '2026-01-01' })).body.error.details.code).toBe('partnership.life-cycle');
      await put({ website: 'https://oak.example.org', closedOn: null }).expect(200);
    });
  });

  it('is told and done from the command line', async () => {
    const { slug } = await aPublicOne('cedar');
    const now = fresh();
    const dry = await runPartnership(['rename', slug, '--slug', now], app.env);
    expect({ code: dry.code, err: dry.err }).toEqual({ code: 0, err: '' });
    expect(dry.out).toContain(`/sites/${now} instead of /sites/${slug}`);
    expect((await app.http.get(`/sites/${now}`)).status).toBe(404);
    const done = await runPartnership(['rename', slug, '--slug', now, '--yes', '--reason', 'A new name.'], app.env);
    expect({ code: done.code, err: done.err }).toEqual({ code: 0, err: '' });
    expect((await app.http.get(`/sites/${slug}`)).status).toBe(301);
    const refused = await runPartnership(['rename', now, '--slug', now], app.env);
    expect({ code: refused.code, err: refused.err }).toEqual({ code: 1, err: expect.stringContaining('rename.nothing') });
    const mistyped = await runPartnership(['close', now, '--yes'], app.env);
    expect({ code: mistyped.code, err: mistyped.err }).toEqual({ code: 2, err: expect.stringContaining('arguments.invalid') });
  }, 90_000);
});
