import type { Clock } from '../../../../../../kernel';
import type { JobKind, JobsService } from '../../../../contract';
import type { Desk, DeskTables } from '../../application/ports';

const KIND = 'audit-expire';
const DAY_MS = 86_400_000;

interface ExpireJobs {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly jobs: Pick<JobsService, 'enqueue'>;
  readonly expire: () => Promise<number>;
}

/** Has details forgotten that were kept long enough, once a day: each job puts the next on the list. */
export const expireJobs = ({ clock, jobs, expire }: Omit<ExpireJobs, 'desk'>): JobKind => ({
  name: KIND,
  async run(_job, { knex }) {
    await enqueue(knex, jobs, new Date(clock.now().getTime() + DAY_MS));
    await expire();
  },
});

/** Puts the first on the list, where none waits. To be called when a node starts. */
export const startExpiring = ({ desk, clock, jobs }: Omit<ExpireJobs, 'expire'>): Promise<void> =>
  desk.transact(async (tables) => {
    await tables.lock(KIND);
    const waiting: readonly unknown[] = await tables
      .knex('concord_jobs')
      .where({ kind: KIND })
      .whereNot({ state: 'failed' })
      .limit(1)
      .select('id');
    if (waiting.length === 0) await enqueue(tables.knex, jobs, clock.now());
  });

const enqueue = async (knex: DeskTables['knex'], jobs: ExpireJobs['jobs'], dueAt: Date): Promise<void> => {
  await jobs.enqueue(knex, { kind: KIND, subject: null, dueAt: dueAt.toISOString(), payload: {} });
};
