import type { SubjectRef } from '../../../../../../kernel';
import type { ActorId, CalendarDay } from '../../../../contract';

export interface StoredAssignment {
  readonly subject: SubjectRef;
  /** Admin user. */
  readonly person: number;
  readonly due: CalendarDay | null;
  readonly by: ActorId;
  readonly at: string;
}

/** Who has which document to do, inside one transaction; a document has one person or nobody. */
export interface AssignmentRows {
  of(subject: SubjectRef): Promise<StoredAssignment | null>;
  /** The longest given first. */
  to(person: number): Promise<readonly StoredAssignment[]>;
  /** Of everybody, the longest given first. */
  all(): Promise<readonly StoredAssignment[]>;
  save(assignment: StoredAssignment): Promise<void>;
  clear(subject: SubjectRef): Promise<void>;
}
