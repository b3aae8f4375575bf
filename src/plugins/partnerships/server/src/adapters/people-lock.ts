import type { Knex } from 'knex';

/**
 * Whoever writes memberships, invitations, keys or practitioners, having looked first whether they may, takes this row before they look:
 * until their transaction ends nobody else does, and what they saw holds. PostgreSQL runs two at once where SQLite does not.
 */
export const takePeopleLock = async (knex: Knex): Promise<void> => {
  await knex('concord_people_lock').where({ id: 1 }).increment('taken');
};
