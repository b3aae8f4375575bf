import type { Clock } from '../../../../../../kernel';
import type { GovernedTypes } from '../../../../contract';
import type { Desk, Memberships } from '../ports';

export interface WorkPorts {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly memberships: Memberships;
  readonly governed: GovernedTypes;
}
