import type { MergedPartnership, StaffScope } from '../../../../../partnerships/contract';
import type { AuditAct, AuditEntry } from '../../../../contract';

/** What somebody reaches, with what became part of it: whoever reads the trail of a partnership reads what is kept of that, too. */
export const withParts = (scope: StaffScope, parts: readonly MergedPartnership[]): StaffScope => {
  const further = parts.flatMap(({ id, into }) =>
    scope.grants.filter(({ partnership }) => partnership === into).map((grant) => ({ ...grant, partnership: id })),
  );
  return { ...scope, grants: [...scope.grants, ...further] };
};

/** Of whose trail somebody may read: null for all of it, nothing for nobody's. */
export const partnershipsInSight = ({ isNetworkAdministrator, grants }: StaffScope): readonly string[] | null =>
  isNetworkAdministrator
    ? null
    : [
        ...new Set(
          grants.filter(({ role, through }) => role === 'manager' && through === 'membership').map(({ partnership }) => partnership),
        ),
      ];

/** The partnership that somebody picked to work in, where they may read its trail; null for none. */
export const pickedInSight = (scope: StaffScope): string | null =>
  partnershipsInSight({ ...scope, isNetworkAdministrator: false })?.find((partnership) => partnership === scope.workingIn) ?? null;

/** Somebody as they read where they work: of the partnership they picked, else of all in their sight. */
export const whereOneWorks = (scope: StaffScope): StaffScope => {
  const picked = pickedInSight(scope);
  if (picked === null) return scope;
  return { ...scope, isNetworkAdministrator: false, grants: scope.grants.filter(({ partnership }) => partnership === picked) };
};

/** What administrators of the network do themselves, or answer for. */
const OF_THE_NETWORK: readonly AuditAct[] = [
  'support.opened',
  'support.ended',
  'support.taken-away',
  'partnership.made',
  'partnership.changed',
  'document.erased',
  'audit.exported',
  'audit.expired',
  'audit.forgotten',
];

/** The wall holds here too: administrators of the network read no working copies, people or keys of partnerships without support access. */
export const mayReadDetails = (
  { grants, userId }: Pick<StaffScope, 'grants' | 'userId'>,
  { actor, act, partnership, coPartnership }: Pick<AuditEntry, 'actor' | 'act' | 'partnership' | 'coPartnership'>,
): boolean =>
  grants.some((grant) => grant.partnership === partnership || grant.partnership === coPartnership) ||
  actor === `staff:${userId}` ||
  OF_THE_NETWORK.includes(act);
