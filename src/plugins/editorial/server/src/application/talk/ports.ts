import type { Clock } from '../../../../../../kernel';
import type { GovernedTypes } from '../../../../contract';
import type { Mailing } from '../mails/ports';
import type { Desk, Memberships } from '../ports';
import type { MayRead } from '../tables-for-reader';

export interface TalkPorts {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly governed: GovernedTypes;
  readonly memberships: Memberships;
  readonly mailing: Mailing;
  /** Whether whoever asks may change documents of these owners: who may, may speak. */
  readonly mayUpdate: MayRead;
  /** Whether whoever asks runs a partnership that owns it. */
  readonly mayManage: MayRead;
}
