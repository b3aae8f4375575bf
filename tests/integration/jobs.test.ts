import type { JobKind, JobsService } from '../../src/plugins/editorial/contract';
import { boot, type BootedApp } from '../support/boot';

const PAST = '2026-01-05T09:00:00.000Z';
const EFFECTS = 'test_job_effects';

describe('jobs', () => {
  let app: BootedApp;
  let jobs: JobsService;
  let takeBack: () => void;

  beforeAll(async () => {
    app = await boot();
    jobs = app.strapi.plugin('editorial').service<JobsService>('jobs');
    await app.strapi.db.connection.schema.createTable(EFFECTS, (table) => {
      table.string('job', 36).notNullable();
    });
  });

  afterAll(() => app.stop());

  // Concord's own daily jobs wait there too.
  beforeEach(async () => {
    await app.strapi.db.connection('concord_jobs').delete();
  });

  afterEach(async () => {
    takeBack();
    await app.strapi.db.connection(EFFECTS).delete();
  });

  /** Writes down, in the job's own transaction, that it ran; then does whatever the test says. */
  const kind = (then: (times: number) => Promise<void> = () => Promise.resolve(), more: Partial<JobKind> = {}) => {
    const ran = { times: 0 };
    takeBack = jobs.addKind({
      name: 'test',
      async run({ id }, { knex }) {
        await knex(EFFECTS).insert({ job: id });
        ran.times += 1;
        await then(ran.times);
      },
      ...more,
    });
  };
  const enqueue = (dueAt = PAST) =>
    app.strapi.db.transaction(({ trx }: { trx: typeof app.strapi.db.connection }) =>
      jobs.enqueue(trx, { kind: 'test', subject: { type: 'story', id: 'a' }, dueAt, payload: { word: 'spring' } }),
    );
  const rows = (): Promise<readonly Record<string, unknown>[]> => app.strapi.db.connection('concord_jobs').select('*');
  const effects = async (): Promise<readonly string[]> =>
    (await app.strapi.db.connection(EFFECTS).select<readonly { readonly job: string }[]>('job')).map(({ job }) => job);
  const change = (to: Record<string, unknown>) => app.strapi.db.connection('concord_jobs').update(to);

  it('are done once, and gone with what they did', async () => {
    kind();
    const ids = [await enqueue(), await enqueue()];
    await enqueue('2999-01-01T09:00:00.000Z');
    const counts = await Promise.all([jobs.runDue(), jobs.runDue()]);
    expect(counts[0] + counts[1]).toBe(2);
    expect([...(await effects())].sort()).toEqual([...ids].sort());
    expect(await rows()).toMatchObject([{ state: 'waiting', due_at: '2999-01-01T09:00:00.000Z', attempts: 0 }]);
  });

  it('that fail leave nothing behind but their next time', async () => {
    kind((times) => (times === 1 ? Promise.reject(new Error('No line.')) : Promise.resolve()));
    const id = await enqueue();
    await jobs.runDue();
    expect(await effects()).toEqual([]);
    expect(await rows()).toMatchObject([{ id, state: 'waiting', attempts: 1, first_due_at: PAST }]);
    await change({ due_at: PAST });
    await jobs.runDue();
    expect(await effects()).toEqual([id]);
    expect(await rows()).toEqual([]);
  });

  it('left by a process that died are taken up once its lease ran out', async () => {
    kind();
    const id = await enqueue();
    await change({ state: 'running', token: 4, lease_until: '2999-01-01T09:00:00.000Z' });
    await expect(jobs.runDue()).resolves.toBe(0);
    await change({ lease_until: PAST });
    await expect(jobs.runDue()).resolves.toBe(1);
    expect(await effects()).toEqual([id]);
  });

  it('taken over by somebody else meanwhile keep nothing of the first taker', async () => {
    kind(() => Promise.resolve(), { reachOut: async () => await change({ token: 9 }).then(() => {}) });
    await enqueue();
    await jobs.runDue();
    expect(await effects()).toEqual([]);
    expect(await rows()).toMatchObject([{ state: 'running', token: 9 }]);
  });

  it('are left alone by a node that does not know their kind', async () => {
    takeBack = () => {};
    await enqueue();
    await expect(jobs.runDue()).resolves.toBe(0);
    expect(await rows()).toMatchObject([{ state: 'waiting', attempts: 0 }]);
  });
});
