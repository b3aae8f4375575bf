import type { ActorId } from '../../../contract';

const STAFF = 'staff:';
const GUEST = 'guest:';

/** The admin user behind an actor; null for guests, commands and the system. */
export const staffIdOf = (actor: ActorId): number | null => (actor.startsWith(STAFF) ? Number(actor.slice(STAFF.length)) : null);

/** The request to somebody outside behind an actor; null for everybody else. */
export const guestIdOf = (actor: ActorId): string | null => (actor.startsWith(GUEST) ? actor.slice(GUEST.length) : null);

/** Concord's own work, and whoever works on the server itself: they act for every partnership. Guests and staff never do. */
export const isOperator = (actor: ActorId): boolean => actor === 'command' || actor === 'system';
