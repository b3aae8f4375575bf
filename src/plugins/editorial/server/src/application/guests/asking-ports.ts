import type { GuestDoorPorts } from './guest-door';
import type { GuestStandingPorts } from './guest-standing';
import type { SendLinkPorts } from './send-link';

export interface AskGuestPorts extends GuestDoorPorts, GuestStandingPorts, SendLinkPorts {
  /** Whether an address is that of an account of staff that is in use. */
  readonly isStaffAddress: (email: string) => Promise<boolean>;
}
