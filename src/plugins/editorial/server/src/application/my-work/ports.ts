import type { Clock } from '../../../../../../kernel';
import type { Desk, Memberships } from '../ports';

export interface WorkPorts {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly memberships: Memberships;
}
