import type { PartnershipLife } from '../../src/partnership-life';
import { aContact } from '../support/a-contact';
import { aStory } from '../support/a-story';
import { codeOf } from '../support/admin-http';
import { boot, type BootedApp } from '../support/boot';
import { publishingOf, subjectOf, wholeLedger } from '../support/editorial-services';
import { rowsOf } from '../support/every-row';
import { allSeeingLife, lifeOf, type PublicOne } from '../support/life-of';
import { asStaff, type Staff, verdict } from '../support/people/as-staff';
import { addMembership, signInMember } from '../support/readers/members';
import { runPartnership } from '../support/run-command';

const PARTNERSHIP = 'api::partnership.partnership';
const STORY = 'api::story.story';

describe('two partnerships that merge', () => {
  let app: BootedApp;
  let life: PartnershipLife;

  beforeAll(async () => {
    app = await boot();
    life = allSeeingLife(app);
  });

  afterAll(() => app.stop());

  const { aPublicOne, carryOut, close, everything, expectRefused, expectSoundLedger, leadsTo, order, publish } = lifeOf(() => app);
  const ask = async (query: string) => (await app.http.post('/graphql').send({ query }).expect(200)).body.data;
  const merge = (from: PublicOne, into: PublicOne) => carryOut(life.merging, from.slug, into.slug);
  const rename = ({ newsletter }: PublicOne, name: string) =>
    app.strapi.documents(PARTNERSHIP).update({ documentId: newsletter.partnership.documentId, data: { name } as never });
  const recordOf = async ({ newsletter }: PublicOne) =>
    app.strapi.documents(PARTNERSHIP).findOne({ documentId: newsletter.partnership.documentId, populate: '*' as never });

  it('tells all that goes over, and changes nothing', async () => {
    const [one, other] = [await aPublicOne('fern'), await aPublicOne('moss')];
    await signInMember(app, { partnership: one.id, role: 'manager', email: 'manager@fern.example.org' });
    const before = await everything();
    const { changes, details, problems } = await life.merging.plan(one.slug, other.slug);
    expect(problems).toEqual([]);
    expect(changes).toEqual(
      expect.arrayContaining([
        expect.stringContaining('1 newsletter, 1 story, 1 event, 1 contact'),
        expect.stringContaining('“The fern desk” (worried about a child)'),
        expect.stringMatching(/^1 person comes to work for/),
        `/sites/${one.slug}, and all below it, leads to /sites/${other.slug} for good. So do the addresses that led to “North Moor Safeguarding Children Partnership” before.`,
      ]),
    );
    expect(details).toEqual(
      expect.arrayContaining([
        { title: '1 newsletter', lines: ['“News of fern”, public'] },
        { title: expect.stringMatching(/^People who come/), lines: [expect.stringContaining('manager@fern.example.org), manager')] },
      ]),
    );
    expect(await everything()).toEqual(before);
  });

  it('tells whose people read drafts from then on because the other belongs to theirs, and whose no longer do', async () => {
    const [one, other] = [await aPublicOne('sedge'), await aPublicOne('reed')];
    const [marsh, fen, bog] = [await aPublicOne('marsh'), await aPublicOne('fen'), await aPublicOne('bog')];
    const putBelow = async (child: PublicOne, parent: PublicOne, name: string) => {
      await rename(parent, name);
      const data = { parent: parent.newsletter.partnership.documentId };
      await app.strapi.documents(PARTNERSHIP).update({ documentId: child.newsletter.partnership.documentId, data: data as never });
    };
    await putBelow(one, marsh, 'Marsh');
    await putBelow(other, fen, 'Fen');
    await putBelow(fen, bog, 'Bog');
    const { changes } = await life.merging.plan(one.slug, other.slug);
    expect(changes.filter((line) => line.startsWith('People of'))).toEqual([
      expect.stringMatching(/^People of “Fen” and “Bog”, to which .* belongs, will read and change/),
      expect.stringMatching(/^People of “Marsh”, to which .* belongs, will no longer read or change/),
    ]);
  });

  it('lets every old address lead to the other, and readers find there what the one published', async () => {
    const [one, other] = [await aPublicOne('alder'), await aPublicOne('hazel')];
    const entries = (await wholeLedger(app.strapi)).length;
    const published = (await wholeLedger(app.strapi)).filter(({ subject }) => subject.id === one.newsletter.event.ref.id);
    await merge(one, other);
    for (const path of ['', '/urgent-help', '/events', '/events/a-morning-of-alder', '/issues/news-of-alder']) {
      expect([path, ...(await leadsTo(`/sites/${one.slug}${path}?from=mail`))]).toEqual([
        path,
        301,
        `/sites/${other.slug}${path}?from=mail`,
      ]);
      expect((await app.http.get(`/sites/${other.slug}${path}`)).status).toBe(200);
    }
    const data = await ask(`{
      partnership(slug: "${one.slug}") { ... on Partnership { slug formerNames { name } } }
      partnerships { slug }
      event(partnership: "${one.slug}", slug: "a-morning-of-alder") { ... on Event { path partnership { slug } } }
      issues(partnership: "${one.slug}") { nodes { title sections { placements { changedSinceIssue } } } }
      node(id: "partnership:${one.id}") { ... on Partnership { name closedOn mergedInto { slug } } }
      urgentHelp(partnership: "${one.slug}") { areas { now { contact { ... on Contact { title } } } } }
      search(text: "alder", partnership: "${other.slug}") { nodes { title } }
    }`);
    expect(data.partnership.slug).toBe(other.slug);
    expect(data.partnerships.map(({ slug }: { slug: string }) => slug)).not.toContain(one.slug);
    expect(data.event).toEqual({ path: `/sites/${other.slug}/events/a-morning-of-alder`, partnership: { slug: other.slug } });
    expect(data.issues.nodes.map(({ title }: { title: string }) => title).sort()).toEqual(['News of alder', 'News of hazel']);
    expect(JSON.stringify(data.issues)).not.toContain('true');
    expect(data.node).toEqual({ name: expect.any(String), closedOn: expect.any(String), mergedInto: { slug: other.slug } });
    expect(JSON.stringify(data.urgentHelp)).toContain('The alder desk');
    expect(JSON.stringify(data.urgentHelp)).toContain('The hazel desk');
    expect(JSON.stringify(data.search)).toContain('A story of alder');

    const ledger = await wholeLedger(app.strapi);
    expect(ledger.slice(entries).every(({ kind }) => kind === 'published')).toBe(true);
    expect(ledger.find(({ subject }) => subject.id === one.newsletter.event.ref.id)).toEqual(published[0]);
    expect(published[0]?.body).toMatchObject({ partnership: { type: 'partnership', id: one.id } });
    await expectSoundLedger();
  });

  it('keeps to itself what waits in a working copy, and what was never public', async () => {
    const [one, other] = [await aPublicOne('birch'), await aPublicOne('beech')];
    const { documentId, ref } = one.newsletter.story;
    await app.strapi.documents(STORY).update({ documentId, data: { title: 'Not for readers yet' } });
    await aStory(app.strapi, { partnership: one.newsletter.partnership.documentId, title: 'A draft of birch' });
    await merge(one, other);
    expect([...(await publishingOf(app.strapi).states([ref, one.newsletter.event.ref])).values()]).toEqual([
      'published-with-changes',
      'published',
    ]);
    const { stories } = await ask(`{ stories(partnership: "${other.slug}") { nodes { title } } }`);
    expect(stories.nodes.map(({ title }: { title: string }) => title).sort()).toEqual(['A story of beech', 'A story of birch']);
    const copy = await app.strapi.documents(STORY).findOne({ documentId, populate: ['partnership'] });
    expect(copy).toMatchObject({ title: 'Not for readers yet', partnership: { documentId: other.newsletter.partnership.documentId } });
    await publish(ref);
    expect((await ask(`{ node(id: "story:${ref.id}") { ... on Story { title } } }`)).node).toEqual({ title: 'Not for readers yet' });
    await expectSoundLedger();
  });

  it('leaves nothing behind that is written while it goes on', async () => {
    const [one, other] = [await aPublicOne('sorrel'), await aPublicOne('clover')];
    const token = await signInMember(app, { partnership: one.id, role: 'manager', email: 'manager@sorrel.example.org' });
    const manager = asStaff(app.http, token);
    const { digest } = await life.merging.plan(one.slug, other.slug);
    const story = (number: number) => manager.post(`/content-manager/collection-types/${STORY}`, { title: `While it goes on ${number}` });
    const merging = life.merging.perform(one.slug, other.slug, order(digest)).then(
      () => 'merged',
      (error: unknown) => (error as { code: string }).code,
    );
    const answers = [];
    for (let number = 0; number < 12; number += 3) answers.push(...(await Promise.all([0, 1, 2].map((each) => story(number + each)))));
    const end = await merging;
    expect(answers.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
    const left = await app.strapi
      .documents(STORY)
      .count({ filters: { partnership: { documentId: one.newsletter.partnership.documentId } } });
    // Whoever was quicker than the merger makes its plan an old one, and nothing is merged.
    expect([end, left > 0]).toEqual(end === 'merged' ? ['merged', false] : ['plan.stale', true]);
  });

  it('gives a newsletter a new address when the other has one of that name, and each old address leads to its own', async () => {
    const [one, other] = [await aPublicOne('rowan'), await aPublicOne('yew')];
    for (const { newsletter, slug } of [one, other]) {
      const { documentId, ref } = newsletter.issue;
      await app.strapi.documents('api::issue.issue').update({ documentId, data: { title: `Summer at ${slug}`, slug: 'summer' } });
      await publish(ref);
    }
    const plan = await life.merging.plan(one.slug, other.slug);
    expect(plan.changes).toContain(
      `“Summer at ${one.slug}” gets the address /sites/${other.slug}/issues/summer-2, because another newsletter of “North Moor Safeguarding Children Partnership” has, or had, “summer”. Its old address leads there.`,
    );
    await merge(one, other);
    expect(await leadsTo(`/sites/${one.slug}/issues/summer`)).toEqual([301, `/sites/${other.slug}/issues/summer-2`]);
    expect((await app.http.get(`/sites/${other.slug}/issues/summer`)).status).toBe(200);
    const { old, own } = await ask(
      `{ old: issue(partnership: "${one.slug}", slug: "summer") { ... on Issue { title } } own: issue(partnership: "${other.slug}", slug: "summer") { ... on Issue { title } } }`,
    );
    expect([old.title, own.title]).toEqual([`Summer at ${one.slug}`, `Summer at ${other.slug}`]);
    await expectSoundLedger();
  });

  it('takes people, keys, practitioners and files over, and ends open invitations', async () => {
    const [one, other] = [await aPublicOne('willow'), await aPublicOne('poplar')];
    const token = await signInMember(app, { partnership: one.id, role: 'manager', email: 'manager@willow.example.org' });
    await addMembership(app.strapi, { partnership: other.id, role: 'contributor', email: 'manager@willow.example.org' });
    const staff = (method: 'get' | 'post', path: string, body?: object) =>
      app.http[method](path).set('Authorization', `Bearer ${token}`).send(body);
    const managed = `/partnerships/managed/${one.id}`;
    const { key } = (await staff('post', `${managed}/site-keys`, { name: 'Website', audience: 'practitioner', alsoFor: [] }).expect(200))
      .body.data;
    await staff('post', `${managed}/invitations`, { email: 'new@willow.example.org', role: 'editor' }).expect(200);
    await staff('post', `${managed}/practitioners`, {
      email: 'sam@willow.example.org',
      name: 'Sam Field',
      organisation: 'A school',
    }).expect(200);
    const { changes } = await life.merging.plan(one.slug, other.slug);
    expect(changes.join('\n')).toMatch(/works for both today, and is manager of/);
    expect(changes.join('\n')).toMatch(/Attention: these keys open .*“Website”/);
    await merge(one, other);

    await staff('get', `/content-manager/collection-types/${STORY}/${one.newsletter.story.documentId}`).expect(200);
    const { people, invitations } = (await staff('get', `/partnerships/managed/${other.id}/people`).expect(200)).body.data;
    expect(people).toEqual([expect.objectContaining({ email: 'manager@willow.example.org', role: 'manager' })]);
    expect(invitations).toEqual([]);
    expect((await staff('get', `/partnerships/managed/${other.id}/site-keys`).expect(200)).text).toContain('Website');
    expect((await staff('get', `/partnerships/managed/${other.id}/practitioners`).expect(200)).text).toContain('sam@willow.example.org');
    const answer = await app.http
      .post('/graphql')
      .set('Authorization', `Bearer ${key}`)
      .send({ query: '{ reader { partnerships { slug } } }' });
    expect(answer.body.data.reader.partnerships).toEqual([{ slug: other.slug }]);
    for (const table of ['concord_site_key_partnerships', 'concord_practitioners', 'concord_working_in']) {
      expect((await rowsOf(app.strapi, table)).filter(({ partnership }) => partnership === one.id)).toEqual([]);
    }
  });

  it('leaves each file at home where it was, or with the one that its home became part of', async () => {
    const [one, other, third] = [await aPublicOne('hazel'), await aPublicOne('maple'), await aPublicOne('holly')];
    const [hazel = 0, maple = 0, holly = 0] = await Promise.all(
      [one, other, third].map(async ({ id }) => (await app.strapi.db.query(PARTNERSHIP).findOne({ where: { globalId: id } })).id as number),
    );
    const aFile = async (partnerships: readonly number[]): Promise<number> => {
      const told = { name: 'pier.png', hash: `pier${partnerships.join('_')}`, ext: '.png', mime: 'image/png', size: 1, folderPath: '/' };
      const data = { ...told, url: `/private-files/${told.hash}.png`, provider: 'private-files', partnerships };
      return (await app.strapi.db.query('plugin::upload.file').create({ data: data as never })).id;
    };
    const files = [await aFile([hazel, holly, maple]), await aFile([maple, holly, hazel]), await aFile([holly, hazel, maple])];
    await merge(one, other);
    const owned = await app.strapi.db.connection('files_partnerships_lnk').whereIn('file_id', files).orderBy('id');
    const ownersOf = (file: number) => owned.filter(({ file_id: of }) => of === file).map(({ partnership_id: owner }) => owner);
    expect(files.map(ownersOf)).toEqual([
      [maple, holly],
      [maple, holly],
      [holly, maple],
    ]);
  });

  it('names urgent help once that both of them have, and drops none that differs', async () => {
    const [one, other] = [await aPublicOne('lime'), await aPublicOne('plum')];
    for (const { newsletter } of [one, other]) {
      const owner = newsletter.partnership.documentId;
      const shared = { partnership: owner, verifiedOn: '2026-03-02', verifiedBy: 'The duty team' };
      const danger = await aContact(app.strapi, {
        ...shared,
        label: 'Immediate danger',
        phones: [{ shown: '999', dial: '999', kind: 'voice' }],
      });
      await publish(await subjectOf(app.strapi, 'api::contact.contact', danger.documentId));
      const urgentHelp = [
        { purpose: 'worried about a child', contact: newsletter.contact.documentId },
        { purpose: 'immediate danger', contact: danger.documentId },
      ];
      await app.strapi.documents(PARTNERSHIP).update({ documentId: owner, data: { urgentHelp } as never });
      await publish(newsletter.partnership.ref);
    }
    const { changes } = await life.merging.plan(one.slug, other.slug);
    expect(changes).toContain(
      'Stands in its urgent help already, with the same name, numbers and hours, so it is not added again: “Immediate danger” (immediate danger).',
    );
    await merge(one, other);
    const { urgentHelp } = await ask(
      `{ urgentHelp(partnership: "${one.slug}") { areas { lines { contact { ... on Contact { title } } } } } }`,
    );
    const titles = urgentHelp.areas.flatMap(({ lines }: { lines: readonly { contact: { title: string } }[] }) =>
      lines.map(({ contact }) => contact.title),
    );
    expect([...titles].sort()).toEqual(['Immediate danger', 'The lime desk', 'The plum desk']);
  });

  it('says of the one that is gone what it is part of, to those who work there, in their list and where they save', async () => {
    const [one, other] = [await aPublicOne('pear'), await aPublicOne('fig')];
    const token = await signInMember(app, { partnership: one.id, role: 'editor', email: 'lee@pear.example.org' });
    const stranger = await signInMember(app, {
      partnership: (await aPublicOne('plane')).id,
      role: 'editor',
      email: 'sam@plane.example.org',
    });
    const gone = await app.strapi.db.query(PARTNERSHIP).findOne({ where: { globalId: one.id } });
    const data = { title: 'Begun before', partnership: { connect: [{ id: gone.id }] } };
    const save = (by: string) =>
      app.http.post(`/content-manager/collection-types/${STORY}`).set('Authorization', `Bearer ${by}`).send(data);
    await app.http.put('/partnerships/mine/working-in').set('Authorization', `Bearer ${token}`).send({ partnership: one.id }).expect(200);
    await merge(one, other);
    const mine = (await app.http.get('/partnerships/mine').set('Authorization', `Bearer ${token}`).expect(200)).body.data;
    expect(mine).toMatchObject({ workingIn: other.id, partnerships: [{ id: other.id }], merged: [{ id: one.id, into: other.id }] });
    const refused = await save(token);
    expect(codeOf(refused)).toBe('partnership.merged');
    expect(refused.body.error.message).toMatch(/^“North Moor .*” is part of “North Moor .*” now/);
    expect(codeOf(await save(stranger))).toBe('link.unknown');
  });

  it('leaves visits and who did what there to the managers of what it is part of, and is visited no more', async () => {
    const [one, other, third] = [await aPublicOne('larch'), await aPublicOne('yew'), await aPublicOne('box')];
    const signIn = async (partnership: string, role: string, email: string) =>
      asStaff(app.http, await signInMember(app, { partnership, role, email }));
    const former = await signIn(one.id, 'manager', 'ann@larch.example.org');
    const editor = await signIn(other.id, 'editor', 'ed@yew.example.org');
    const stranger = await signIn((await aPublicOne('holly')).id, 'manager', 'sam@holly.example.org');
    const administrator = asStaff(app.http, await app.signIn({ email: 'network@larch.example.org' }));
    const visit = (id: string) =>
      administrator.post(`/partnerships/network/${id}/support`, { reason: 'They asked us to look at larch.', hours: 1 });
    const visitsTo = async (id: string) => (await former.get(`/partnerships/managed/${id}/people`)).body.data.supportAccess;
    const deeds = async (staff: Staff) => (await staff.get('/editorial/audit?words=at+larch')).body.data.lines;
    expect(verdict(await visit(one.id))).toBe('204');
    const before = await deeds(former);
    expect(before).toMatchObject([{ did: 'opened support access', sight: 'shown' }]);
    await rename(one, 'Larch');
    await merge(one, other);
    await merge(other, third);
    expect(await visitsTo(third.id)).toMatchObject([{ before: 'Larch', reason: 'They asked us to look at larch.', isOpen: false }]);
    expect(await deeds(former)).toMatchObject([{ sequence: before[0].sequence, did: 'opened support access', sight: 'shown' }]);
    expect(JSON.stringify(await deeds(stranger))).toBe('[]');
    expect(verdict(await editor.get('/editorial/audit'))).toBe('403 audit.not-yours');
    const refused = await visit(one.id);
    expect(verdict(refused)).toBe('409 partnership.closed');
    expect(refused.body.error.message).toMatch(/^Larch has been part of North Moor .* since /);
    const { data } = (await administrator.get('/partnerships/network')).body;
    expect(data.find(({ id }: { id: string }) => id === one.id)).toMatchObject({
      partOf: expect.stringMatching(/^North/),
    });
    expect(data.find(({ id }: { id: string }) => id === third.id)).toMatchObject({ partOf: null });
    expect((await administrator.get(`/partnership-life/${one.id}`)).body.data).toMatchObject({ partOf: expect.stringMatching(/^North/) });
  });

  it('takes the place of the one in what others own with it, and above those below it', async () => {
    const [one, other, third] = [await aPublicOne('sage'), await aPublicOne('thyme'), await aPublicOne('mint')];
    const [here, there] = [one.newsletter.partnership.documentId, third.newsletter.partnership.documentId];
    await app.strapi.documents(PARTNERSHIP).update({ documentId: here, data: { ownsWith: [there] } as never });
    await app.strapi.documents(PARTNERSHIP).update({ documentId: there, data: { ownsWith: [here], parent: here } as never });
    await publish(third.newsletter.partnership.ref);
    await publish(one.newsletter.partnership.ref);
    const { documentId } = third.newsletter.story;
    await app.strapi.documents(STORY).update({ documentId, data: { coOwner: here } as never });
    await publish(third.newsletter.story.ref);
    await merge(one, other);
    const record = await recordOf(third);
    expect(record).toMatchObject({ parent: { slug: other.slug }, ownsWith: [{ slug: other.slug }] });
    expect(await recordOf(other)).toMatchObject({ ownsWith: [{ slug: third.slug }] });
    const { story, partnership } = await ask(
      `{ story(partnership: "${third.slug}", slug: "a-story-of-mint") { ... on Story { owners { slug } } } partnership(slug: "${third.slug}") { ... on Partnership { parent { slug } } } }`,
    );
    expect(story.owners).toEqual([{ slug: third.slug }, { slug: other.slug }]);
    expect(partnership.parent).toEqual({ slug: other.slug });
    expect(await leadsTo(`/sites/${one.slug}/stories/a-story-of-mint`)).toEqual([301, `/sites/${other.slug}/stories/a-story-of-mint`]);
    await expectSoundLedger();
  });

  it('leads on through merger after merger, and keeps notices at their addresses', async () => {
    const [one, other, third] = [await aPublicOne('oak'), await aPublicOne('ash'), await aPublicOne('elm')];
    await publishingOf(app.strapi).withdraw({
      subject: one.newsletter.event.ref,
      actor: { id: 'command' },
      kind: 'withdrawn',
      reason: 'Called off.',
      replacement: null,
    });
    await merge(one, other);
    await merge(other, third);
    expect(await leadsTo(`/sites/${one.slug}/stories/a-story-of-oak`)).toEqual([301, `/sites/${third.slug}/stories/a-story-of-oak`]);
    expect((await app.http.get(`/sites/${one.slug}/events/a-morning-of-oak`)).status).toBe(410);
    expect(await leadsTo(`/sites/${one.slug}`)).toEqual([301, `/sites/${third.slug}`]);
    await expectSoundLedger();
  });

  it('refuses what cannot be, and leaves nothing half done', async () => {
    const [one, other, gone] = [await aPublicOne('rush'), await aPublicOne('reed'), await aPublicOne('sedge')];
    await close(gone);
    const hidden = await app.strapi.documents(PARTNERSHIP).create({
      data: { name: 'Hidden Partnership', shortName: 'Hidden', slug: 'hidden', kind: 'adults', timeZone: 'Europe/London' },
    });
    for (const [from, into, code] of [
      [one.slug, one.slug, 'merge.itself'],
      [one.slug, gone.slug, 'merge.target-closed'],
      [gone.slug, one.slug, 'partnership.closed'],
      [one.slug, hidden.slug ?? '', 'merge.target-not-public'],
    ] as const) {
      const { digest } = await life.merging.plan(from, into);
      await expectRefused(life.merging.perform(from, into, order(digest)), code);
    }
    await expectRefused(life.merging.plan(one.slug, 'nowhere'), 'partnership.unknown');
    const { digest } = await life.merging.plan(one.slug, other.slug);
    await expectRefused(life.merging.perform(one.slug, other.slug, { ...order(digest), reason: ' ' }), 'reason.missing');
    await aStory(app.strapi, { partnership: one.newsletter.partnership.documentId, title: 'Come in between' });
    await expectRefused(life.merging.perform(one.slug, other.slug, order(digest)), 'plan.stale');

    const now = await life.merging.plan(one.slug, other.slug);
    const before = await everything();
    const knex = app.strapi.db.connection;
    await knex.schema.renameTable('concord_site_keys', 'concord_site_keys_away');
    try {
      await expect(life.merging.perform(one.slug, other.slug, order(now.digest))).rejects.toBeDefined();
    } finally {
      await knex.schema.renameTable('concord_site_keys_away', 'concord_site_keys');
    }
    expect(await everything()).toEqual(before);
  });

  it('is told and done from the command line', async () => {
    const [one, other] = [await aPublicOne('cedar'), await aPublicOne('larch')];
    const dry = await runPartnership(['merge', one.slug, other.slug], app.env);
    expect({ code: dry.code, err: dry.err }).toEqual({ code: 0, err: '' });
    expect(dry.out).toContain('“News of cedar”, public');
    expect((await app.http.get(`/sites/${one.slug}`)).status).toBe(200);
    const done = await runPartnership(['merge', one.slug, other.slug, '--yes', '--reason', 'One board now.'], app.env);
    expect({ code: done.code, err: done.err }).toEqual({ code: 0, err: '' });
    expect(await leadsTo(`/sites/${one.slug}`)).toEqual([301, `/sites/${other.slug}`]);
    const mistyped = await runPartnership(['merge', other.slug], app.env);
    expect({ code: mistyped.code, err: mistyped.err }).toEqual({ code: 2, err: expect.stringContaining('arguments.invalid') });
  }, 90_000);
});
