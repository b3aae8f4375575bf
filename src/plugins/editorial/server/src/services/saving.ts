import { createRequireNewest, type EditingPorts } from '../application/editing/require-newest';
import { assembleLeases, type LeaseParts } from './leases';

/** The rules that a save of a person passes, and who has a form open. */
export const assembleSaving = ({ governed, ...ports }: EditingPorts & LeaseParts) => {
  const { editLease, requireFree } = assembleLeases(ports);
  return { editLease, rules: { requireFree, requireNewest: createRequireNewest({ governed, memberships: ports.memberships }) } };
};
