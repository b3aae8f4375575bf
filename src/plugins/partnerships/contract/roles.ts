/** In rising order of trust: each may do all that those before it may. */
export const MEMBERSHIP_ROLES = ['contributor', 'editor', 'publisher', 'manager'] as const;
export type MembershipRole = (typeof MEMBERSHIP_ROLES)[number];

/** The place of a role in the order of trust, from 0. */
export const rankOf = (role: MembershipRole): number => MEMBERSHIP_ROLES.indexOf(role);

/** What can be done with a working copy, or (`manage`) with a partnership itself: its settings, people and keys. */
export const DESK_OPERATIONS = ['read', 'create', 'update', 'delete', 'publish', 'manage'] as const;
export type DeskOperation = (typeof DESK_OPERATIONS)[number];
