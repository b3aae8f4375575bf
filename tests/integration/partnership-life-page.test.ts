import { aBriefing } from '../support/a-briefing';
import { codeOf } from '../support/admin-http';
import { boot, type BootedApp } from '../support/boot';
import { subjectOf } from '../support/editorial-services';
import { rowsOf } from '../support/every-row';
import { lifeOf } from '../support/life-of';
import { signInMember } from '../support/readers/members';

describe('the page on which staff rename, merge, split and close', () => {
  let app: BootedApp;
  let network: string;

  beforeAll(async () => {
    app = await boot();
    network = await app.signIn({ email: 'network@example.org' });
  });

  afterAll(() => app.stop());

  const { aPublicOne, everything, fresh, publish } = lifeOf(() => app);
  const as = (token: string) => (method: 'get' | 'post', path: string, body?: object) =>
    app.http[method](`/partnership-life/${path}`).set('Authorization', `Bearer ${token}`).send(body);
  const rename = (slug: string) => ({ name: 'Upland Safeguarding Partnership', shortName: 'Upland', slug });

  it('lets a manager look at a renaming, then do it for a reason, under the manager’s own name', async () => {
    const one = await aPublicOne('alder');
    const token = await signInMember(app, { partnership: one.id, role: 'manager', email: 'manager@alder.example.org' });
    const { data } = (await as(token)('get', one.id).expect(200)).body;
    expect(data).toMatchObject({ slug: one.slug, closedOn: null, mayEnd: false, others: [], documents: [], people: [] });
    const wish = rename(fresh());
    const before = await everything();
    const plan = (await as(token)('post', `${one.id}/rename/plan`, wish).expect(200)).body.data;
    expect(plan.problems).toEqual([]);
    expect(plan.changes).toContain(`Its web address becomes /sites/${wish.slug} instead of /sites/${one.slug}.`);
    expect(codeOf(await as(token)('post', `${one.id}/rename`, { wish, digest: plan.digest, reason: ' ' }))).toBe('reason.missing');
    expect(codeOf(await as(token)('post', `${one.id}/rename`, { wish, digest: 'another', reason: 'Why not.' }))).toBe('plan.stale');
    // What was refused is kept in the audit trail, and changes nothing else.
    const unchanged = Object.entries(before).filter(([table]) => table !== 'admin_sessions' && !table.startsWith('concord_audit'));
    expect(await everything()).toMatchObject(Object.fromEntries(unchanged));
    await as(token)('post', `${one.id}/rename`, { wish, digest: plan.digest, reason: 'A new name.' }).expect(200);
    expect((await app.http.get(`/sites/${one.slug}`)).status).toBe(301);
    const acts = (await rowsOf(app.strapi, 'concord_partnership_acts')).filter(({ partnership }) => partnership === one.id);
    expect(acts).toEqual([expect.objectContaining({ act: 'rename', reason: 'A new name.', actor: expect.stringMatching(/^staff:\d+$/) })]);
    const answer = (await as(token)('post', `${one.id}/rename/plan`, wish).expect(200)).body.data;
    expect(answer.problems).toEqual([expect.stringContaining('called that already')]);
  });

  it('lets a network administrator merge, split and close', async () => {
    const [one, other, third] = [await aPublicOne('fern'), await aPublicOne('moss'), await aPublicOne('reed')];
    const perform = async (id: string, act: string, wish: object) => {
      const { digest } = (await as(network)('post', `${id}/${act}/plan`, wish).expect(200)).body.data;
      await as(network)('post', `${id}/${act}`, { wish, digest, reason: 'The boards decided so.' }).expect(200);
    };
    const { data } = (await as(network)('get', third.id).expect(200)).body;
    const key = `issue/${third.newsletter.issue.ref.id}`;
    expect(data.documents).toContainEqual({
      key,
      kind: 'newsletter',
      title: 'News of reed',
      isPublic: true,
      isChanged: false,
      isRestricted: false,
    });
    expect(data.others).toContainEqual({ slug: one.slug, name: 'North Moor Safeguarding Children Partnership' });
    await perform(third.id, 'split', { into: one.slug, founding: null, take: [key], people: [] });
    await perform(one.id, 'merge', { into: other.slug });
    await perform(third.id, 'close', { successor: other.slug, withdrawHelp: true });
    expect((await app.http.get(`/sites/${third.slug}/issues/news-of-reed`)).headers.location).toBe(
      `/sites/${other.slug}/issues/news-of-reed`,
    );
    const closed = (await as(network)('get', third.id).expect(200)).body.data;
    expect(closed.closedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('refuses in words what nobody can mean: names without end, and a partnership that becomes part of itself', async () => {
    const one = await aPublicOne('birch');
    const wishes = { rename: { ...rename(fresh()), name: 'x'.repeat(300) }, merge: { into: one.slug } };
    for (const [act, code, words] of [
      ['rename', 'rename.name-too-long', 'A name has at most 200 characters. Shorten it.'],
      ['merge', 'merge.itself', 'A partnership cannot become part of itself. Name another.'],
    ] as const) {
      const wish = wishes[act];
      const { digest, problems } = (await as(network)('post', `${one.id}/${act}/plan`, wish).expect(200)).body.data;
      expect(problems).toEqual([words]);
      const answer = await as(network)('post', `${one.id}/${act}`, { wish, digest, reason: 'A try.' });
      expect([codeOf(answer), answer.body.error.message]).toEqual([code, words]);
    }
  });

  it('tells a network administrator no titles that are not public or for practitioners, until support access is open', async () => {
    const [one, other] = [await aPublicOne('alder'), await aPublicOne('rowan')];
    const { documentId, ref } = one.newsletter.issue;
    await app.strapi.documents('api::issue.issue').update({ documentId, data: { title: 'News that waits' } });
    const restricted = await aBriefing(app.strapi, {
      partnership: one.newsletter.partnership.documentId,
      title: 'What practitioners learn',
      visibility: 'practitioners',
    });
    const briefing = await subjectOf(app.strapi, 'api::briefing.briefing', restricted.documentId);
    await publish(briefing);
    const wish = { into: other.slug, founding: null, take: [`issue/${ref.id}`, `briefing/${briefing.id}`], people: [] };
    const told = async () => {
      const overview = (await as(network)('get', one.id).expect(200)).text;
      return overview + (await as(network)('post', `${one.id}/split/plan`, wish).expect(200)).text;
    };
    const before = await told();
    expect(before).not.toContain('News that waits');
    expect(before).not.toContain('What practitioners learn');
    expect(before).toContain('A briefing for practitioners');
    expect(before).toContain('A newsletter that is public, with changes that are not');
    await app.http
      .post(`/partnerships/network/${one.id}/support`)
      .set('Authorization', `Bearer ${network}`)
      .send({ reason: 'They asked for help.', hours: 1 })
      .expect(204);
    const after = await told();
    for (const words of ['“News that waits”', '“What practitioners learn”, public for practitioners']) expect(after).toContain(words);
  });

  it('is for nobody else: what is another’s does not exist', async () => {
    const [one, other] = [await aPublicOne('oak'), await aPublicOne('ash')];
    const manager = await signInMember(app, { partnership: one.id, role: 'manager', email: 'manager@oak.example.org' });
    const editor = await signInMember(app, { partnership: one.id, role: 'publisher', email: 'editor@oak.example.org' });
    const stranger = await signInMember(app, { partnership: other.id, role: 'manager', email: 'manager@ash.example.org' });
    const wish = rename(fresh());
    for (const token of [editor, stranger]) {
      expect(codeOf(await as(token)('get', one.id))).toBe('partnership.unknown');
      for (const act of ['rename', 'merge', 'split', 'close']) {
        expect(codeOf(await as(token)('post', `${one.id}/${act}/plan`, wish))).toBe('partnership.unknown');
        expect(codeOf(await as(token)('post', `${one.id}/${act}`, { wish, digest: '', reason: 'Mine.' }))).toBe('partnership.unknown');
      }
    }
    expect(codeOf(await as(stranger)('get', 'not-there'))).toBe('partnership.unknown');
    for (const [act, ask] of [
      ['merge', { into: other.slug }],
      ['split', { into: other.slug, founding: null, take: ['issue/*'], people: [] }],
      ['close', { successor: null, withdrawHelp: false }],
    ] as const) {
      expect(codeOf(await as(manager)('post', `${one.id}/${act}/plan`, ask))).toBe('network.not-yours');
      expect(codeOf(await as(manager)('post', `${one.id}/${act}`, { wish: ask, digest: '', reason: 'Mine.' }))).toBe('network.not-yours');
    }
    expect(codeOf(await as(network)('post', `${one.id}/merge/plan`, {}))).toBe('request.invalid');
    expect(codeOf(await as(network)('post', `${one.id}/erase/plan`, {}))).toBe('request.invalid');
    expect((await app.http.get(`/partnership-life/${one.id}`)).status).toBe(401);
  });
});
