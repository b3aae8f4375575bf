import type { Knex } from 'knex';

export type Dialect = 'sqlite' | 'postgres';

/** The database behind a knex connection. Throws for any that Concord does not support. */
export const dialectOf = (knex: Knex): Dialect => {
  const { client } = knex as unknown as { readonly client: { readonly config: { readonly client: unknown } } };
  const name = typeof client.config.client === 'string' ? client.config.client : (client as { readonly dialect?: string }).dialect;
  if (name?.includes('sqlite')) return 'sqlite';
  if (name?.startsWith('postgres') || name === 'pg') return 'postgres';
  throw new Error(`The read store knows SQLite and PostgreSQL, not "${String(name)}".`);
};
