import type { Knex } from 'knex';

import type { JsonObject, SubjectRef } from '../../../kernel';

/** Something to be done once, at a time or as soon as possible. */
export interface NewJob {
  /** Names what does it: JobKind.name. */
  readonly kind: string;
  /** What it is about, for whoever looks at what waits; null for nothing in particular. */
  readonly subject: SubjectRef | null;
  /** Not before; UTC, ISO 8601 with milliseconds. */
  readonly dueAt: string;
  /** Ids, not words: what a job is about is read when it runs, so that erasures and changes reach it. */
  readonly payload: JsonObject;
}

export interface Job extends NewJob {
  readonly id: string;
  /** When it was first due. A retry moves `dueAt` and leaves this. */
  readonly firstDueAt: string;
  /** How often it was taken up, this time included. */
  readonly attempts: number;
}

/** The transaction that also takes the job off the list: both happen, or neither. */
export interface JobTransaction {
  readonly knex: Knex;
  readonly onCommit: (effect: () => void) => void;
}

/** What does the jobs of one kind. Kinds run beside each other; jobs of one kind one after the other on each node, the longest due first. */
export interface JobKind {
  readonly name: string;
  /**
   * Reaches out into the world (an e-mail, a web address), outside of any transaction, before `run`. May happen again when the
   * process dies before the job is done; should end within 20 seconds, or another node may take the job up as well.
   */
  reachOut?(job: Job): Promise<void>;
  /**
   * The effect in the database, once: in one transaction with the job's completion. Services that open transactions of their own join
   * it. A `DomainError` other than `unavailable` gives the job up at once; anything else that is thrown is tried again later.
   */
  run(job: Job, transaction: JobTransaction): Promise<void>;
  /** Told once that the job is given up, in a transaction with that, with the reason in words for staff. */
  givenUp?(job: Job, reason: JobFailure, transaction: JobTransaction): Promise<void>;
  /** How often it is tried before it is given up; 20 (over two days) by default. */
  readonly mostAttempts?: number;
}

export interface JobFailure {
  /** The refusal's code; `job.failed` for a fault. */
  readonly code: string;
  readonly message: string;
}

/**
 * Jobs: rows of the database, taken up by any node under a lease with a fencing token (docs/decisions/0017-jobs-and-schedules.md).
 * A job that is done is gone; one that was given up stays, with its reason.
 */
export interface JobsService {
  /** To be called in `register`. Returns a function that takes it back. A node takes up jobs of the kinds it knows only. */
  addKind(kind: JobKind): () => void;
  /** Puts a job on the list in the caller's transaction; answers its id. */
  enqueue(transaction: Knex, job: NewJob): Promise<string>;
  /** Does what is due now, until nothing is; answers how many jobs it took up. Nodes call it by themselves every few seconds. */
  runDue(): Promise<number>;
}
