import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/**
 * The rows of a statement of our own, in the running transaction if there is one: on SQLite, whose pool is one
 * connection, any other would wait for it for ever.
 */
export const rawRows = async <Row>(
  strapi: Core.Strapi,
  statement: string,
  bindings: readonly Knex.RawBinding[],
): Promise<readonly Row[]> => {
  const answer: unknown = await onDatabase(strapi, (knex) => knex.raw(statement, bindings));
  return (Array.isArray(answer) ? answer : (answer as { readonly rows: unknown }).rows) as readonly Row[];
};

/** Runs work on the running transaction, or without one on a connection of its own. */
export const onDatabase = async <T>(strapi: Core.Strapi, work: (knex: Knex) => PromiseLike<T>): Promise<T> =>
  strapi.db.inTransaction()
    ? await strapi.db.transaction(({ trx }: { trx: Knex }) => Promise.resolve(work(trx)))
    : await work(strapi.db.connection);
