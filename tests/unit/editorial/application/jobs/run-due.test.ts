import { DomainError } from '../../../../../src/kernel';
import type { Job, JobFailure, JobKind } from '../../../../../src/plugins/editorial/contract';
import { createRunDue } from '../../../../../src/plugins/editorial/server/src/application/jobs/run-due';
import { fakeDesk } from '../../../../support/fake-editorial/fake-desk';
import { fakeJobs, type FakeJobs } from '../../../../support/fake-editorial/fake-jobs';

const START = Date.parse('2026-11-24T09:00:00.000Z');
const LEASE = 30_000;
const at = (ms: number): string => new Date(START + ms).toISOString();
const REFUSAL = new DomainError({ code: 'note.wrong', refusal: 'conflict', message: 'It is wrong.' });

describe('doing what is due', () => {
  let jobs: FakeJobs;
  let now: number;
  let done: string[];
  let given: JobFailure[];
  let reported: string[];

  beforeEach(() => {
    [jobs, now, done, given, reported] = [fakeJobs(), 0, [], [], []];
  });

  const kindOf = (more: Partial<JobKind> = {}): JobKind => ({
    name: 'note',
    run: (job) => Promise.resolve(void done.push(job.id)),
    givenUp: (_job, failure) => Promise.resolve(void given.push(failure)),
    ...more,
  });
  const runDue = (kind: JobKind, stop?: AbortSignal) =>
    createRunDue({
      desk: fakeDesk(),
      clock: { now: () => new Date(START + now) },
      jobs,
      kinds: () => [kind],
      lease: LEASE,
      report: (message) => void reported.push(message),
    })(stop);
  const enqueue = (id: string, dueAt: string) => {
    jobs.enqueue({ id, kind: 'note', subject: null, dueAt, payload: {} });
  };

  it('takes up what is due, the longest due first, and leaves the rest', async () => {
    enqueue('b', at(-1000));
    enqueue('a', at(-2000));
    enqueue('later', at(1));
    await expect(runDue(kindOf())).resolves.toBe(2);
    expect(done).toEqual(['a', 'b']);
    expect(jobs.rows.map(({ id }) => id)).toEqual(['later']);
  });

  it('tries again later what failed, and gives it up in the end', async () => {
    enqueue('a', at(0));
    const kind = kindOf({ run: () => Promise.reject(new Error('No line.')), mostAttempts: 2 });
    await runDue(kind);
    expect(jobs.rows).toMatchObject([{ state: 'waiting', dueAt: at(5000), firstDueAt: at(0), attempts: 1 }]);
    await expect(runDue(kind)).resolves.toBe(0);
    now = 5000;
    await runDue(kind);
    expect(jobs.rows).toMatchObject([{ state: 'failed', attempts: 2 }]);
    expect(given).toEqual([{ code: 'job.failed', message: expect.stringContaining('their log says more') as string }]);
    now = 500_000_000;
    await expect(runDue(kind)).resolves.toBe(0);
  });

  it('gives up at once what only a person can mend, in words', async () => {
    enqueue('a', at(0));
    await runDue(kindOf({ run: () => Promise.reject(REFUSAL) }));
    expect(jobs.rows).toMatchObject([{ state: 'failed', lastError: 'It is wrong.' }]);
    expect(given).toEqual([{ code: 'note.wrong', message: 'It is wrong.' }]);
  });

  it('tries again what storage refused', async () => {
    enqueue('a', at(0));
    const full = new DomainError({ code: 'storage.full', refusal: 'unavailable', message: 'Full.' });
    await runDue(kindOf({ run: () => Promise.reject(full) }));
    expect(jobs.rows).toMatchObject([{ state: 'waiting' }]);
    expect(given).toEqual([]);
  });

  it('takes up what somebody died with, once their lease ran out and not before', async () => {
    enqueue('a', at(0));
    await jobs.claim({ kind: 'note', now: at(0), until: at(LEASE) });
    now = LEASE - 1;
    await expect(runDue(kindOf())).resolves.toBe(0);
    now = LEASE;
    await runDue(kindOf());
    expect(done).toEqual(['a']);
    expect(jobs.rows).toEqual([]);
  });

  it('keeps nothing of what it did for a job that somebody else took up meanwhile', async () => {
    enqueue('a', at(0));
    const slow = kindOf({
      reachOut: async () => {
        now += LEASE;
        await jobs.claim({ kind: 'note', now: at(now), until: at(now + LEASE) });
      },
    });
    await runDue(slow);
    expect(done).toEqual([]);
    expect(jobs.rows).toMatchObject([{ state: 'running', token: 2 }]);
  });

  it('hands a job the attempt that it is', async () => {
    enqueue('a', at(0));
    const seen: Job[] = [];
    await runDue(kindOf({ run: (job) => Promise.resolve(void seen.push(job)) }));
    expect(seen).toMatchObject([{ id: 'a', attempts: 1, payload: {} }]);
  });

  it('says what it takes up late', async () => {
    enqueue('a', at(-600_000));
    await runDue(kindOf());
    expect(reported).toEqual([expect.stringContaining('600 seconds late')]);
  });

  it('takes up nothing more once it is told to stop', async () => {
    enqueue('a', at(-2));
    enqueue('b', at(-1));
    const stopping = new AbortController();
    await runDue(
      kindOf({
        run: (job) => {
          done.push(job.id);
          stopping.abort();
          return Promise.resolve();
        },
      }),
      stopping.signal,
    );
    expect(done).toEqual(['a']);
  });
});
