import { type Grant, MEMBERSHIP_ROLES, type MembershipRole, rankOf } from '../../../../../partnerships/contract';
import type { Permission } from '../../../../contract';
import { inWords } from '../labels';
import type { House } from './house';

/** What decides about roles: an owner with its settings. */
export type Owner = Pick<House, 'partnership' | 'name' | 'settings'>;
/** What somebody reaches, and how. */
export interface Holder {
  readonly grants: readonly Pick<Grant, 'partnership' | 'role' | 'through'>[];
}
/** The least role that an owner asks for. */
export type Least = (owner: Owner) => MembershipRole;

/** What is asked of somebody's roles, and how it is refused. */
export interface Asked {
  readonly least: Least;
  readonly code: string;
  /** What they would do: `publish this`. */
  readonly what: string;
}

/** The highest, whichever way it is held. */
export const roleIn = ({ partnership }: Pick<Owner, 'partnership'>, { grants }: Holder): MembershipRole | null =>
  grants
    .filter((grant) => grant.partnership === partnership)
    .map(({ role }) => role)
    .sort((a, b) => rankOf(b) - rankOf(a))[0] ?? null;

/** The same person without what they see as a visitor. Who looks in from outside to help agrees to nothing. */
export const withoutSupport = ({ grants }: Holder): Holder => ({
  grants: grants.filter(({ through }) => through !== 'support'),
});

/** Whether somebody's role in an owner reaches as far. */
export const reaches = (owner: Pick<Owner, 'partnership'>, holder: Holder, least: MembershipRole): boolean => {
  const role = roleIn(owner, holder);
  return role !== null && rankOf(role) >= rankOf(least);
};

/** Whether one of the owners lets somebody. */
export const oneLets = (owners: readonly Owner[], holder: Holder, least: Least): boolean =>
  owners.some((owner) => reaches(owner, holder, least(owner)));

/**
 * Of several owners, the stricter of one's own roles counts: one of them lets somebody, and none for which they work says no. Otherwise
 * whoever works for two would raise their own rights in one by making the other a second owner. Who works for one alone is judged by that one.
 */
export const eachLets = (owners: readonly Owner[], holder: Holder, asked: Asked): Permission => {
  const colleague = withoutSupport(holder);
  const refusing = owners.find((owner) => roleIn(owner, colleague) !== null && !reaches(owner, holder, asked.least(owner)));
  if (refusing) return tooLow([refusing], asked, refusing.name);
  return oneLets(owners, holder, asked.least) ? { allowed: true } : tooLow(owners, asked);
};

/** Says whose role would reach, and in which partnership, where it is the word of one. */
export const tooLow = (owners: readonly Owner[], { least, code, what }: Asked, name = ''): Permission => {
  const [lowest] = owners.map(least).sort((a, b) => rankOf(a) - rankOf(b));
  const roles = inWords(lowest ? MEMBERSHIP_ROLES.slice(rankOf(lowest)).map((role) => `${role}s`) : []);
  const reason = name === '' ? `Only ${roles} of the partnership can ${what}.` : `In ${name}, only ${roles} can ${what}.`;
  return { allowed: false, code, reason };
};
