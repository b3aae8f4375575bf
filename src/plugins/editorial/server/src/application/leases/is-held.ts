import { hasLapsed, type Lease } from '../../domain/leases/lease';
import type { Subject } from '../ports';

import type { LeasePorts } from './ports';

/** Whether a lease still keeps others out: heard of lately, and its holder still works for those who own the document. */
export const isHeld = async ({ clock, memberships }: LeasePorts, lease: Lease, { owners }: Subject): Promise<boolean> => {
  if (hasLapsed(lease, clock.now())) return false;
  const grants = await memberships.grantsOf({ id: `staff:${lease.holder}` });
  return grants.some(({ partnership }) => owners.includes(partnership));
};
