import type { SubjectRef } from '../../../kernel';

import type { Actor } from './publication';
import type { TalkPerson } from './talk';

/** A day of the London calendar, such as `2026-11-24`. */
export type CalendarDay = string;

/** Who has a document to do, and until when. */
export interface Assignment {
  /** Null for somebody who does not work there any more. */
  readonly person: TalkPerson | null;
  readonly isYours: boolean;
  readonly due: AssignmentDue | null;
  /** Name of whoever gave it to them. */
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at: string;
}

export interface AssignmentDue {
  readonly day: CalendarDay;
  /** `Tuesday 24 November 2026`. */
  readonly words: string;
  /** The day is over in London. */
  readonly isOverdue: boolean;
}

export interface AssignmentDesk {
  readonly assignment: Assignment | null;
  /** To whom it can be given, by name; nobody where the reader may not. */
  readonly people: readonly TalkPerson[];
  readonly mayAssign: boolean;
}

export interface NewAssignment {
  /** Admin user. */
  readonly person: number;
  readonly due: CalendarDay | null;
}

interface Assigning {
  readonly subject: SubjectRef;
  readonly actor: Actor;
}

/**
 * Whose a document is to do. Refusals: `role.not-enough`, `assignment.person-unknown` (also for somebody who does not exist),
 * `assignment.day-invalid`, `assignment.day-past` (unless it was due then before).
 */
export interface AssignmentService {
  of(subject: SubjectRef, actor: Actor): Promise<AssignmentDesk>;
  assign(command: Assigning & { readonly wanted: NewAssignment }): Promise<void>;
  clear(command: Assigning): Promise<void>;
}

/**
 * Over the admin's HTTP (admin session); errors as in routes.ts.
 *
 * - `GET  /editorial/documents/:uid/:documentId/assignment` → AssignmentResponse
 * - `PUT  /editorial/documents/:uid/:documentId/assignment` NewAssignment → AssignmentResponse
 * - `POST /editorial/documents/:uid/:documentId/assignment/clear` → AssignmentResponse
 * - `GET  /editorial/my-work/count` → WorkCountResponse
 */
export interface AssignmentResponse {
  readonly data: AssignmentDesk;
}

export interface WorkCountResponse {
  /** How many things ask something of the reader; what is only for knowing does not count. */
  readonly data: { readonly count: number };
}
