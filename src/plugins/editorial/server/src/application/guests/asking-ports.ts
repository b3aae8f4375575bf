import type { GuestDoorPorts } from './guest-door';
import type { GuestStandingPorts } from './guest-standing';
import type { SendLinkPorts } from './send-link';

export interface AskGuestPorts extends GuestDoorPorts, GuestStandingPorts, SendLinkPorts {}
