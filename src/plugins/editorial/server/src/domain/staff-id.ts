import type { ActorId } from '../../../contract';

const PREFIX = 'staff:';

/** The admin user behind an actor; null for commands and the system. */
export const staffIdOf = (actor: ActorId): number | null => (actor.startsWith(PREFIX) ? Number(actor.slice(PREFIX.length)) : null);
