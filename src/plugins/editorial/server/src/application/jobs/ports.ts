import type { Knex } from 'knex';

import type { Job, JobFailure, NewJob } from '../../../../contract';

/** A job that this node took up. The token tells it from later takers, whatever clocks say. */
export interface ClaimedJob extends Job {
  readonly token: number;
}

export interface Claiming {
  readonly kind: string;
  /** UTC, ISO 8601 with milliseconds. */
  readonly now: string;
  /** Until when nobody else takes the job up. */
  readonly until: string;
}

/** The list of jobs (`concord_jobs`). */
export interface JobList {
  /** Takes up the job of the kind that is due longest, or whose taker's lease ran out: one statement. Null when nothing is due. */
  claim(claiming: Claiming): Promise<ClaimedJob | null>;
  within(transaction: Knex): JobListWithin;
}

/** The same inside a transaction. False means that somebody else took the job up since: the transaction must be rolled back. */
export interface JobListWithin {
  add(job: NewJob & { readonly id: string }): Promise<void>;
  /** Keeps others from taking the job up until the transaction ends. */
  hold(job: ClaimedJob): Promise<boolean>;
  /** It is done, and off the list. */
  finish(job: ClaimedJob): Promise<boolean>;
  /** It failed, and is due again later. */
  putOff(job: ClaimedJob, again: { readonly dueAt: string; readonly error: string }): Promise<boolean>;
  /** It stays on the list for people to see, and is not tried again. */
  giveUp(job: ClaimedJob, failure: JobFailure): Promise<boolean>;
}
