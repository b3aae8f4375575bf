import type { Clock } from '../../../../../../kernel';
import type { Memberships } from '../ports';

export interface LeasePorts {
  readonly clock: Clock;
  readonly memberships: Memberships;
}
