import type { SubjectRef } from '../../../kernel';

import type { Actor, Withdrawal } from './publication';
import type { Permission } from './sign-off';

export const SCHEDULE_ACTIONS = ['publish', 'withdraw'] as const;
export type ScheduleAction = (typeof SCHEDULE_ACTIONS)[number];

/** Which of two: when clocks go back, an hour comes twice. */
export const TURNS = ['first', 'second'] as const;
export type Turn = (typeof TURNS)[number];

/** A time as clocks show it in the zone of the partnership that owns the document. */
export interface LocalTime {
  /** `2026-11-24T09:00`. */
  readonly wallTime: string;
  /** Needed only for a time that comes twice. */
  readonly turn: Turn | null;
}

export interface ScheduleCommand {
  readonly subject: SubjectRef;
  readonly actor: Actor;
  readonly action: ScheduleAction;
  readonly time: LocalTime;
  /** Standing.preflight of what the person looked at. */
  readonly seen: string;
  /** What readers will be told; for `withdraw`, and for nothing else. */
  readonly notice: Withdrawal | null;
}

/** One thing that is to happen to a document at a time, or did, or could not. Times are UTC, ISO 8601. */
export interface ScheduleLine {
  readonly id: string;
  readonly action: ScheduleAction;
  /** `failed` waits for somebody to look at it; `late` was done, more than a minute after its time. */
  readonly state: 'waiting' | 'failed' | 'late';
  readonly at: string;
  /** `2026-11-24T09:00`, for changing it. */
  readonly wallTime: string;
  /** `Tuesday 24 November 2026 at 9am, UK time (GMT)`. */
  readonly words: string;
  readonly by: string;
  readonly scheduledAt: string;
  /** Why it will not happen as things stand, why it did not happen, or how late it was, in a sentence; null when all is well. */
  readonly trouble: string | null;
  /** It was edited since: what was agreed at that time can still go out, if somebody says so (`keep`). */
  readonly canKeep: boolean;
  /** Somebody said so: what was edited since waits. */
  readonly isKept: boolean;
}

/** What is scheduled for a document, as one member of staff sees it. */
export interface ScheduleStanding {
  /** In which times are given, such as `Europe/London`. */
  readonly timeZone: string;
  /** In the order of their times. */
  readonly lines: readonly ScheduleLine[];
  /** Whether the reader may schedule it to go public, cancel what is scheduled, or schedule its withdrawal. */
  readonly permissions: Readonly<Record<'publish' | 'cancel' | 'withdraw', Permission>>;
}

/**
 * Publishing and withdrawing at a time. What was agreed when it was scheduled is what goes out, or nothing. Refusals are DomainErrors:
 * `schedule.time-unreadable`, `schedule.time-skipped`, `schedule.time-twice`, `schedule.time-past`, `schedule.time-far`,
 * `schedule.unknown`, `schedule.not-waiting`, `schedule.cannot-keep`, `schedule.notice-missing`, and those of publishing and withdrawing.
 * A schedule that cannot be carried out at its time fails with one of those, or `schedule.words-changed`, `schedule.changes-requested` or
 * `schedule.owners-changed`.
 */
export interface SchedulingService {
  standing(subject: SubjectRef, actor: Actor): Promise<ScheduleStanding>;
  /** In place of what was scheduled of the same kind. */
  schedule(command: ScheduleCommand): Promise<void>;
  /** Also clears one that failed out of the way. */
  cancel(subject: SubjectRef, id: string, actor: Actor): Promise<void>;
  /** What was agreed goes out at its time, although it was edited since. */
  keep(subject: SubjectRef, id: string, actor: Actor): Promise<void>;
}

/**
 * Scheduling over the admin's HTTP (admin session); errors as in routes.ts. A part answers for its whole.
 *
 * - `GET  /editorial/documents/:uid/:documentId/schedule` → ScheduleResponse
 * - `POST /editorial/documents/:uid/:documentId/schedule` ScheduleRequest → ScheduleResponse
 * - `POST /editorial/documents/:uid/:documentId/schedule/:schedule/cancel` → ScheduleResponse
 * - `POST /editorial/documents/:uid/:documentId/schedule/:schedule/keep` → ScheduleResponse
 */
export interface ScheduleResponse {
  readonly data: ScheduleStanding;
}

export type ScheduleRequest = Pick<ScheduleCommand, 'action' | 'time' | 'seen' | 'notice'>;
