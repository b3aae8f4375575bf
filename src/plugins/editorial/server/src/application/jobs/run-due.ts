import type { Clock } from '../../../../../../kernel';
import type { JobKind, JobTransaction } from '../../../../contract';
import { jobFailure, mayEndOtherwise } from '../../domain/jobs/job-failure';
import { MOST_ATTEMPTS, retryDelay } from '../../domain/jobs/retry-delay';
import type { Desk } from '../ports';

import type { ClaimedJob, JobList, JobListWithin } from './ports';

export interface RunDuePorts {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly jobs: JobList;
  readonly kinds: () => readonly JobKind[];
  /** How long a taker keeps a job for itself, in milliseconds; whoever dies with one holds it up for so long. */
  readonly lease: number;
  /** Told of each attempt that failed, and of what is due long since. */
  readonly report: (message: string, error?: unknown) => void;
}

/** Somebody else took the job up meanwhile: what was done for it is rolled back, and theirs counts. */
class LeaseLost extends Error {}

/** Does what is due until nothing is or it is told to stop; kinds beside each other. Answers how many jobs were taken up. */
export const createRunDue =
  (ports: RunDuePorts) =>
  async (stop?: AbortSignal): Promise<number> => {
    const counts = await Promise.all(ports.kinds().map((kind) => runKind(kind, ports, stop)));
    return counts.reduce((sum, count) => sum + count, 0);
  };

const runKind = async (kind: JobKind, ports: RunDuePorts, stop: AbortSignal | undefined): Promise<number> => {
  for (let count = 0; ; count += 1) {
    const job = stop?.aborted === true ? null : await claim(kind, ports);
    if (!job) return count;
    reportLate(job, ports);
    await attempt(kind, job, ports);
  }
};

const claim = ({ name }: JobKind, { jobs, clock, lease }: RunDuePorts): Promise<ClaimedJob | null> => {
  const now = clock.now();
  return jobs.claim({ kind: name, now: now.toISOString(), until: new Date(now.getTime() + lease).toISOString() });
};

const LATE = 60_000;

const reportLate = ({ kind, firstDueAt }: ClaimedJob, { clock, report }: RunDuePorts): void => {
  const late = clock.now().getTime() - Date.parse(firstDueAt);
  if (late > LATE) report(`A job (${kind}) that was due at ${firstDueAt} is taken up ${String(Math.round(late / 1000))} seconds late.`);
};

const attempt = async (kind: JobKind, job: ClaimedJob, ports: RunDuePorts): Promise<void> => {
  try {
    await kind.reachOut?.(job);
    await holding(job, ports, async (list, transaction) => {
      await kind.run(job, transaction);
      return list.finish(job);
    });
  } catch (error) {
    if (error instanceof LeaseLost) return;
    await fail(kind, job, { ...ports, error }).catch(ignoreLeaseLost);
  }
};

const fail = (kind: JobKind, job: ClaimedJob, { error, ...ports }: RunDuePorts & { readonly error: unknown }): Promise<void> => {
  const failure = jobFailure(error);
  const goesOn = mayEndOtherwise(error) && job.attempts < (kind.mostAttempts ?? MOST_ATTEMPTS);
  ports.report(
    `A job (${kind.name}) failed${goesOn ? ', and is tried again' : ''}: ${failure.code}.`,
    mayEndOtherwise(error) ? error : undefined,
  );
  return holding(job, ports, async (list, transaction) => {
    const dueAt = new Date(ports.clock.now().getTime() + retryDelay(job.attempts)).toISOString();
    if (goesOn) return list.putOff(job, { dueAt, error: failure.message });
    await kind.givenUp?.(job, failure, transaction);
    return list.giveUp(job, failure);
  });
};

/** One transaction, begun by a write to the job's row and ended by another: whoever lost the job to somebody else changes nothing. */
const holding = (
  job: ClaimedJob,
  { desk, jobs }: RunDuePorts,
  work: (list: JobListWithin, transaction: JobTransaction) => Promise<boolean>,
): Promise<void> =>
  desk.transact(async ({ knex }, onCommit) => {
    const list = jobs.within(knex);
    if (!(await list.hold(job)) || !(await work(list, { knex, onCommit }))) throw new LeaseLost();
  });

const ignoreLeaseLost = (error: unknown): void => {
  if (!(error instanceof LeaseLost)) throw error;
};
