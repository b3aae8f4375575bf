import { READY_WORKFLOWS } from '../../src/plugins/editorial/server/src/domain/sign-off/ready-workflows';
import { codeOf, requestsTo } from '../support/admin-http';
import { aNewsletter } from '../support/a-newsletter';
import { aPartnership } from '../support/a-partnership';
import { boot, type BootedApp } from '../support/boot';

const [NORTH, SOUTH] = ['North Moor Safeguarding Children Partnership', 'South Vale Safeguarding Partnership'];

/** A newsletter that two partnerships own, whose police and health boards both ask the same officer. */
describe('sign-off by one who signs for two partnerships', () => {
  let app: BootedApp;
  let [writer, officer] = ['', ''];
  let issue: string;
  const houses: { readonly documentId: string; readonly id: string; readonly manager: string }[] = [];

  const request = requestsTo(() => app);
  const standing = async (token: string) => (await request(token)('get', `${issue}/sign-off`).expect(200)).body.data;
  const act = async (token: string, action: string, agency: string | null = null) => {
    const { seen } = await standing(token);
    return request(token)('post', `${issue}/sign-off/${action}`, { note: '', agency, seen });
  };
  const userIdOf = async (token: string): Promise<number> => (await request(token)('get', '/admin/users/me').expect(200)).body.data.id;
  const ask = async (at: number, workflow: 'statutory' | 'two-pairs', settings: object) => {
    const { id = '', manager = '' } = houses[at] ?? {};
    await request(manager)('put', `/editorial/sign-off/${id}/types/issue`, { ...READY_WORKFLOWS[workflow], ...settings }).expect(200);
  };

  beforeAll(async () => {
    app = await boot();
    const newsletter = await aNewsletter(app.strapi);
    const second = await aPartnership(app.strapi, { name: SOUTH });
    for (const { documentId } of [newsletter.partnership, second]) {
      const manager = await app.signIn({ memberOf: [{ partnership: documentId, as: 'manager' }] });
      const { id } = (await request(manager)('get', '/partnerships/mine').expect(200)).body.data.partnerships[0];
      houses.push({ documentId, id, manager });
    }
    await app.strapi
      .documents('api::issue.issue')
      .update({ documentId: newsletter.issue.documentId, data: { coOwner: second.documentId } as never });
    const inBoth = (as: 'editor' | 'contributor') => ({ memberOf: houses.map(({ documentId: partnership }) => ({ partnership, as })) });
    [writer, officer] = [await app.signIn(inBoth('editor')), await app.signIn(inBoth('editor'))];
    issue = `/editorial/documents/api::issue.issue/${newsletter.issue.documentId}`;
    const { documentId } = newsletter.issue;
    await request(writer)('put', `/content-manager/collection-types/api::issue.issue/${documentId}`, { title: 'For both' }).expect(200);
  });

  afterAll(() => app.stop());

  it('is given for an agency of each, and never for two of one', async () => {
    const signatories = [{ userId: await userIdOf(officer), isDeputy: false }];
    for (const [at, { id, manager }] of houses.entries()) {
      const named = async (name: string): Promise<string> => {
        const made = await request(manager)('post', `/editorial/sign-off/${id}/agencies`, { name, kind: 'police' }).expect(200);
        const agency = made.body.data.agencies.find((each: { readonly name: string }) => each.name === name).id;
        await request(manager)('put', `/editorial/sign-off/${id}/agencies/${agency}`, { name, kind: 'police', signatories }).expect(200);
        return agency;
      };
      const compulsory = [await named('Police')];
      if (at === 0) await named('Health');
      await ask(at, 'statutory', { agenciesNeeded: 1, compulsory });
    }
    expect((await act(writer, 'submit')).status).toBe(200);
    const { signsFor } = await standing(officer);
    const wanted = [`Police, ${NORTH}`, `Health, ${NORTH}`, `Police, ${SOUTH}`];
    expect(signsFor.map(({ name, partnership }: { name: string; partnership: string }) => `${name}, ${partnership}`)).toEqual(wanted);
    const [police, health, other] = signsFor.map(({ id }: { readonly id: string }) => id);

    expect((await act(officer, 'approve', police)).status).toBe(200);
    const second = await act(officer, 'approve', health);
    expect([second.status, codeOf(second)]).toEqual([403, 'signoff.one-agency']);
    const between = await standing(officer);
    expect(between).toMatchObject({
      signsFor: [{ id: other }],
      missing: [`${SOUTH}: Police has not agreed yet.`],
      permissions: { approve: { allowed: true } },
      signOffs: [
        { name: 'Police', partnership: NORTH, agreed: { covers: true } },
        { name: 'Health', partnership: NORTH, agreed: null },
        { name: 'Police', partnership: SOUTH, agreed: null },
      ],
    });
    const tasks = (await request(officer)('get', '/editorial/my-work').expect(200)).body.data;
    expect(tasks).toEqual([expect.objectContaining({ task: 'review', title: 'For both' })]);

    expect((await act(officer, 'approve', other)).body.data).toMatchObject({ state: 'approved', missing: [], signsFor: [] });
    expect(codeOf(await act(officer, 'approve', health))).toBe('signoff.one-agency');
  });

  it('is given for each where a second person agrees', async () => {
    expect((await act(writer, 'take-back')).status).toBe(200);
    for (const at of houses.keys()) await ask(at, 'two-pairs', {});
    expect((await act(writer, 'submit')).status).toBe(200);
    expect((await act(officer, 'approve')).body.data.missing).toEqual([`${SOUTH}: A second person has to agree to it.`]);
    expect((await act(officer, 'approve')).body.data).toMatchObject({ state: 'approved', missing: [] });
    expect(codeOf(await act(officer, 'approve'))).toBe('signoff.already');
  });
});
