import type { NewJob } from '../../../src/plugins/editorial/contract';
import type { ClaimedJob, JobList } from '../../../src/plugins/editorial/server/src/application/jobs/ports';

export interface FakeJob extends ClaimedJob {
  readonly state: 'waiting' | 'running' | 'failed';
  readonly leaseUntil: string | null;
  readonly lastError: string | null;
}

export interface FakeJobs extends JobList {
  /** As they stand; a test may change them as another node could. */
  rows: FakeJob[];
  /** Answers the job's id, a new one where none is given. */
  enqueue(job: NewJob & { readonly id?: string }): string;
}

/** The list of jobs in memory. */
export const fakeJobs = (): FakeJobs => {
  const change = (job: ClaimedJob, to: Partial<FakeJob> | null): Promise<boolean> => {
    const isHeld = jobs.rows.some(({ id, token, state }) => id === job.id && token === job.token && state === 'running');
    if (isHeld) jobs.rows = jobs.rows.flatMap((row) => (row.id !== job.id ? [row] : to === null ? [] : [{ ...row, ...to }]));
    return Promise.resolve(isHeld);
  };
  const jobs: FakeJobs = {
    rows: [],
    enqueue(job) {
      const row = newRow({ ...job, id: job.id ?? `job-${jobs.rows.length + 1}-${job.dueAt}` });
      jobs.rows.push(row);
      return row.id;
    },
    claim({ kind, now, until }) {
      const isDue = (row: FakeJob) =>
        row.state === 'waiting' ? row.dueAt <= now : row.state === 'running' && (row.leaseUntil ?? '') <= now;
      const [first] = jobs.rows.filter((row) => row.kind === kind && isDue(row)).sort((a, b) => a.dueAt.localeCompare(b.dueAt));
      if (!first) return Promise.resolve(null);
      const taken: FakeJob = { ...first, state: 'running', leaseUntil: until, token: first.token + 1, attempts: first.attempts + 1 };
      jobs.rows = jobs.rows.map((row) => (row.id === taken.id ? taken : row));
      return Promise.resolve(taken);
    },
    within: () => ({
      add: (job) => {
        jobs.enqueue(job);
        return Promise.resolve();
      },
      hold: (job) => change(job, {}),
      finish: (job) => change(job, null),
      putOff: (job, { dueAt, error }) => change(job, { state: 'waiting', dueAt, leaseUntil: null, lastError: error }),
      giveUp: (job, { message }) => change(job, { state: 'failed', leaseUntil: null, lastError: message }),
    }),
  };
  return jobs;
};

const newRow = (job: NewJob & { readonly id: string }): FakeJob => ({
  ...job,
  firstDueAt: job.dueAt,
  attempts: 0,
  token: 0,
  state: 'waiting',
  leaseUntil: null,
  lastError: null,
});
