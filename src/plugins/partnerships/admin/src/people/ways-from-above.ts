import type { WayFromAbove } from '../../../contract/people';
import { type MembershipRole, rankOf } from '../../../contract/roles';
import type { Words } from '../words';
import { ROLE_WORDS } from './roles';

const listed = (names: readonly string[]): string => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);

/** As what somebody of a partnership above works here: who manages there does not manage here. */
export const roleHere = (role: MembershipRole): MembershipRole => (role === 'manager' ? 'publisher' : role);

/** The ways by which somebody may do more here than their membership says. */
export const waysToMore = (ways: readonly WayFromAbove[], role: MembershipRole): readonly WayFromAbove[] =>
  ways.filter((way) => rankOf(roleHere(way.role)) > rankOf(role));

export const houses = (ways: readonly WayFromAbove[]): string => listed(ways.map(({ partnership }) => partnership));

/** `Manager of County and Contributor of Region`. */
export const sayWays = (words: Words, ways: readonly WayFromAbove[]): string =>
  listed(ways.map(({ partnership, role }) => words('staff.way', { role: words(ROLE_WORDS[role].name), above: partnership })));
