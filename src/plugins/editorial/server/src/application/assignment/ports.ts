import type { Clock } from '../../../../../../kernel';
import type { Mailing } from '../mails/ports';
import type { Desk, DeskTables, Memberships } from '../ports';
import type { MayRead } from '../tables-for-reader';

import type { StoredAssignment } from './rows';

/** Which reminder: on the morning before the day, or after it. */
export type DueTurn = 'tomorrow' | 'overdue';

export interface AssignmentPorts {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly memberships: Memberships;
  readonly mailing: Mailing;
  readonly mayUpdate: MayRead;
  /** Has the person reminded at that time, in the running transaction. */
  remind(
    tables: DeskTables,
    reminder: { readonly assignment: StoredAssignment; readonly turn: DueTurn; readonly dueAt: string },
  ): Promise<void>;
}
