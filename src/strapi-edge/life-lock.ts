import type { Knex } from 'knex';

/** Known to nobody else in this database. */
const LIFE = 5_406_101;
const FOLDERS = 5_406_102;

/**
 * Whoever writes at the desk takes it together with all others who do, before anything else: what they see of partnerships then holds until
 * their transaction ends. SQLite has one writer at a time anyway.
 */
export const shareLife = (knex: Knex): Promise<void> => take(knex, 'pg_advisory_xact_lock_shared', LIFE);

/** Whoever merges, splits, closes or renames takes it alone: waits for all who write, and lets them wait. */
export const holdLife = (knex: Knex): Promise<void> => take(knex, 'pg_advisory_xact_lock', LIFE);

/** Whoever makes a folder of the media library takes it alone. */
export const holdFolders = (knex: Knex): Promise<void> => take(knex, 'pg_advisory_xact_lock', FOLDERS);

const take = async (knex: Knex, lock: string, key: number): Promise<void> => {
  if ((knex.client as Client).config.client !== 'better-sqlite3') await knex.raw(`select ${lock}(?)`, [key]);
};

interface Client {
  readonly config: { readonly client: string };
}
