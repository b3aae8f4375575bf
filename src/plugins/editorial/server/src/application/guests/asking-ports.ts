import type { StoredGuest } from '../../domain/guests/guest';
import type { DeskTables } from '../ports';

import type { GuestDoorPorts } from './guest-door';
import type { AskingParts } from './guest-reading';
import type { GuestStandingPorts } from './guest-standing';

export interface AskGuestPorts extends GuestDoorPorts, GuestStandingPorts, AskingParts {
  /** Whether an address is that of an account of staff that is in use. */
  readonly isStaffAddress: (email: string) => Promise<boolean>;
  /** Has network addresses forgotten once they are of no more use. */
  readonly forgetLater: (tables: DeskTables, guest: StoredGuest) => Promise<void>;
}
