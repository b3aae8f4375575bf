import { type Grant, rankOf } from '../../../../../partnerships/contract';
import type { AuditRole } from '../../../../contract';

/** As what, and for whom, a member of staff acted. */
export interface ActingAs {
  readonly role: AuditRole | null;
  /** The first of the owners for whom they have a right; the first owner for whoever has none. */
  readonly partnership: string | null;
  readonly coPartnership: string | null;
}

/** By their own membership before one above it, and by either before support access; the higher role first. */
export const actingAs = (
  { grants, isNetworkAdministrator }: { readonly grants: readonly Grant[]; readonly isNetworkAdministrator: boolean },
  owners: readonly string[],
): ActingAs => {
  const [grant] = grants.filter(({ partnership }) => owners.includes(partnership)).sort(strongestFirst);
  const partnership = grant?.partnership ?? owners[0] ?? null;
  const coPartnership = owners.find((owner) => owner !== partnership) ?? null;
  if (!grant) return { role: isNetworkAdministrator ? 'network' : null, partnership, coPartnership };
  return { role: grant.through === 'support' ? 'support' : grant.role, partnership, coPartnership };
};

const strongestFirst = (a: Grant, b: Grant): number => WAYS.indexOf(a.through) - WAYS.indexOf(b.through) || rankOf(b.role) - rankOf(a.role);

const WAYS: readonly Grant['through'][] = ['membership', 'parent', 'support'];
