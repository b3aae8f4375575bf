import type { SubjectRef } from '../../../../../../kernel';
import type { ActorId, NewJob, ScheduleAction, Withdrawal } from '../../../../contract';

/** Something that is to happen to a document at a time, or did, or did not. Times are UTC, ISO 8601. */
export interface Schedule {
  readonly id: string;
  readonly subject: SubjectRef;
  readonly action: ScheduleAction;
  readonly at: string;
  /** As it was asked for: `2026-11-24T09:00`, in the zone. */
  readonly wallTime: string;
  readonly timeZone: string;
  /** Names just the words that were agreed: wordsOf(plan). */
  readonly words: string;
  /** The revision that holds them. */
  readonly revision: number;
  readonly notice: Withdrawal | null;
  readonly by: ActorId;
  readonly scheduledAt: string;
  readonly isKept: boolean;
  readonly state: 'waiting' | 'done' | 'failed' | 'cancelled';
  readonly endedAt: string | null;
  /** Why it failed, in words for staff. */
  readonly reason: string | null;
}

/** The table `concord_schedules`. */
export interface Schedules {
  /** Of each subject, in the order of their times. Every subject asked for has its entry. */
  of(refs: readonly SubjectRef[]): Promise<ReadonlyMap<string, readonly Schedule[]>>;
  find(id: string): Promise<Schedule | null>;
  /** Those that wait and those that failed, in the order of their times. */
  open(): Promise<readonly Schedule[]>;
  add(schedule: Schedule): Promise<void>;
  change(id: string, to: Partial<Pick<Schedule, 'state' | 'endedAt' | 'reason' | 'isKept'>>): Promise<void>;
  /** Takes away what was ever scheduled for the subjects: notices and reasons may tell what was erased. */
  forget(refs: readonly SubjectRef[]): Promise<void>;
}

/** Puts a job on the list in the running transaction. */
export type Enqueue = (tables: { readonly knex: NewJobTransaction }, job: NewJob) => Promise<string>;

type NewJobTransaction = Parameters<import('../../../../contract').JobsService['enqueue']>[0];
