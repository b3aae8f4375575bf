import type { PartnershipLife } from '../../src/partnership-life';
import type { Agency, HandoverService, JobsService, SignOffDesk, WorkItem } from '../../src/plugins/editorial/contract';
import { READY_WORKFLOWS } from '../../src/plugins/editorial/server/src/domain/sign-off/ready-workflows';
import { codeOf, requestsTo } from '../support/admin-http';
import type { SavedDocument } from '../support/a-newsletter';
import { boot, type BootedApp } from '../support/boot';
import { publishingOf } from '../support/editorial-services';
import { allSeeingLife, lifeOf, type PublicOne } from '../support/life-of';
import { signInMember } from '../support/readers/members';

const WALL = `${String(new Date().getUTCFullYear() + 1)}-07-06T09:00`;

const NOBODY_SIGNS = [
  'Health has not agreed yet.',
  'Nobody of the staff signs for Health: somebody outside agrees for it, or a manager names somebody under Partnership settings, Sign-off.',
];

/** What three had to agree to is not to be let out by one, because it went to another partnership. */
describe('sign-off, when a partnership is split or merged', () => {
  let app: BootedApp;
  let life: PartnershipLife;

  beforeAll(async () => {
    app = await boot();
    life = allSeeingLife(app);
    await app.strapi.plugin('editorial').service<JobsService>('jobs').runDue();
  });

  afterAll(() => app.stop());

  const { aPublicOne, expectSoundLedger, fresh, order } = lifeOf(() => app);
  const request = requestsTo(() => app);
  const at = (uid: string, { documentId }: SavedDocument) => `/editorial/documents/${uid}/${documentId}`;
  const issueOf = ({ newsletter }: PublicOne) => at('api::issue.issue', newsletter.issue);
  const standing = async (token: string, path: string) => (await request(token)('get', `${path}/sign-off`).expect(200)).body.data;
  const act = async (token: string, path: string, action: string) => {
    const { seen } = await standing(token, path);
    await request(token)('post', `${path}/sign-off/${action}`, { note: '', agency: null, seen }).expect(200);
  };
  const deskOf = async (token: string, partnership: string): Promise<SignOffDesk> =>
    (await request(token)('get', `/editorial/sign-off/${partnership}`).expect(200)).body.data;
  const workOf = async (token: string): Promise<readonly WorkItem[]> =>
    (await request(token)('get', '/editorial/my-work').expect(200)).body.data;
  const publish = async (token: string, path: string) => {
    const { preflight } = (await request(token)('get', path).expect(200)).body.data;
    return request(token)('post', `${path}/publish`, { preflight });
  };
  const save = (token: string, uid: string, { documentId }: SavedDocument, title: string) =>
    request(token)('put', `/content-manager/collection-types/${uid}/${documentId}`, { title }).expect(200);
  const rulesOf = (partnership: string) => app.strapi.plugin('editorial').service<HandoverService>('handover').rules(partnership);

  /** Two agencies agree to its newsletters, the police always; one newsletter waits, and the police have agreed to it. */
  const aStrictOne = async (word: string) => {
    const one = await aPublicOne(word);
    const member = (name: string, role: string) => signInMember(app, { partnership: one.id, role, email: `${name}@${word}.example.org` });
    const [manager, mei, imran, grace] = [
      await member('sarah', 'manager'),
      await member('mei', 'editor'),
      await member('imran', 'contributor'),
      await member('grace', 'contributor'),
    ];
    const settings = `/editorial/sign-off/${one.id}`;
    const ids: string[] = [];
    for (const [name, token] of [
      ['Police', imran],
      ['Health', grace],
    ] as const) {
      const { agencies } = (await request(manager)('post', `${settings}/agencies`, { name, kind: 'other' }).expect(200)).body.data;
      const { id } = agencies.find((agency: Agency) => agency.name === name);
      const userId: number = (await request(token)('get', '/admin/users/me').expect(200)).body.data.id;
      const signatories = [{ userId, isDeputy: false }];
      await request(manager)('put', `${settings}/agencies/${id}`, { name, kind: 'other', signatories }).expect(200);
      ids.push(id);
    }
    const chosen = { ...READY_WORKFLOWS.statutory, agenciesNeeded: 2, publisher: 'editor', compulsory: ids.slice(0, 1) };
    await request(manager)('put', `${settings}/types/issue`, chosen).expect(200);
    await save(mei, 'api::issue.issue', one.newsletter.issue, `Schools of ${word}`);
    await act(mei, issueOf(one), 'submit');
    await act(imran, issueOf(one), 'approve');
    return { one, manager, mei, imran, grace, police: ids[0] };
  };
  const schedule = async (token: string, path: string) => {
    const { preflight: seen } = (await request(token)('get', path).expect(200)).body.data;
    const asked = { action: 'publish', time: { wallTime: WALL, turn: null }, seen };
    await request(token)('post', `${path}/schedule`, asked).expect(200);
  };

  it('holds at a new partnership as at the old, and what was in review begins anew', async () => {
    const { one, mei, imran, police } = await aStrictOne('fylde');
    const into = fresh();
    const people = ['mei@fylde.example.org', 'imran@fylde.example.org'];
    const wish = { into, founding: { name: 'Fylde Partnership', shortName: 'Fylde' }, take: ['issue/*'], people };
    const { changes, details, digest } = await life.splitting.plan(one.slug, wish);
    expect(changes).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^In review now: 1 newsletter\. What was agreed to counts no more/),
        expect.stringMatching(/^“Fylde Partnership” begins with the sign-off rules of .*: newsletters are agreed to by 2 agencies\./),
        expect.stringMatching(/^Attention: nobody who comes signs for “Health” at “Fylde Partnership”/),
        expect.stringMatching(/^Attention: nobody signs for “Police” at .* any more/),
      ]),
    );
    expect(details).toContainEqual({ title: 'To be sent for review again', lines: ['“Schools of fylde”'] });
    await life.splitting.perform(one.slug, wish, order(digest));

    const { state, workflow, missing, permissions, asked } = await standing(mei, issueOf(one));
    expect({ state, workflow }).toEqual({ state: 'changes-requested', workflow: 'statutory' });
    expect(missing).toEqual(['Police has not agreed yet.', ...NOBODY_SIGNS]);
    expect(permissions.publish).toMatchObject({ allowed: false, code: 'signoff.missing' });
    expect(asked.note).toBe('It belongs to Fylde Partnership now, so its review begins anew. Send it for review again.');
    expect(codeOf(await publish(mei, issueOf(one)))).toBe('signoff.missing');
    expect((await workOf(mei)).map(({ task, title }) => [task, title])).toContainEqual(['change', 'Schools of fylde']);

    const { partnerships } = (await request(mei)('get', '/partnerships/mine').expect(200)).body.data;
    const { types, agencies } = await rulesOf(partnerships[0].id);
    expect(agencies.map(({ name, signatories }) => [name, signatories.length])).toEqual([
      ['Police', 1],
      ['Health', 0],
    ]);
    expect(types.find(({ type }) => type === 'issue')?.settings.compulsory).toEqual([agencies[0]?.id]);
    expect(agencies[0]?.id).not.toBe(police);

    await act(mei, issueOf(one), 'submit');
    expect((await workOf(imran)).map(({ task, title }) => [task, title])).toContainEqual(['review', 'Schools of fylde']);
    await act(imran, issueOf(one), 'approve');
    expect((await standing(mei, issueOf(one))).missing).toEqual(NOBODY_SIGNS);
    await expectSoundLedger();
  });

  it('is told before a merging into one that asks for less, and what waited has to be looked at again', async () => {
    const { one, manager, mei } = await aStrictOne('wyre');
    const other = await aPublicOne('ribble');
    const story = at('api::story.story', one.newsletter.story);
    await save(mei, 'api::story.story', one.newsletter.story, 'At nine');
    await schedule(mei, story);
    const { changes, details, digest } = await life.merging.plan(one.slug, other.slug);
    expect(changes).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Attention: .* asks for less .*: newsletters \(agreed to by nobody else instead of 2 agencies\)/),
        expect.stringMatching(/^In review now: 1 newsletter\./),
        expect.stringMatching(/^Attention: scheduled to go public: 1 story\./),
        expect.stringMatching(/^Agencies of .* do not go over: “Police” and “Health”\./),
      ]),
    );
    expect(details).toContainEqual({ title: 'To be scheduled again', lines: ['“At nine”'] });

    await act(mei, issueOf(one), 'take-back');
    await expect(life.merging.perform(one.slug, other.slug, order(digest))).rejects.toMatchObject({ code: 'plan.stale' });
    await act(mei, issueOf(one), 'submit');
    await life.merging.perform(one.slug, other.slug, order((await life.merging.plan(one.slug, other.slug)).digest));

    expect((await standing(manager, issueOf(one))).state).toBe('changes-requested');
    expect((await workOf(mei)).map(({ task, title }) => [task, title]).sort()).toEqual(
      expect.arrayContaining([
        ['change', 'Schools of wyre'],
        ['stopped', 'At nine'],
      ]),
    );
    const { connection } = app.strapi.db;
    await connection('concord_jobs').where({ kind: 'schedule' }).update({ due_at: new Date().toISOString() });
    await app.strapi.plugin('editorial').service<JobsService>('jobs').runDue();
    expect([...(await publishingOf(app.strapi).states([one.newsletter.story.ref])).values()]).toEqual(['published-with-changes']);
    expect((await deskOf(manager, other.id)).agencies).toEqual([]);
    await expectSoundLedger();
  });

  it('is touched by nothing that stays', async () => {
    const { one, manager, grace } = await aStrictOne('lune');
    const other = await aPublicOne('bay');
    const before = await deskOf(manager, one.id);
    const wish = { into: other.slug, founding: null, take: ['event/*'], people: [] };
    const { changes, digest } = await life.splitting.plan(one.slug, wish);
    expect(changes.filter((line) => /review|scheduled|sign-off/i.test(line))).toEqual([]);
    await life.splitting.perform(one.slug, wish, order(digest));
    expect(await deskOf(manager, one.id)).toEqual(before);
    expect((await workOf(grace)).map(({ task, title }) => [task, title])).toContainEqual(['review', 'Schools of lune']);
  });
});
