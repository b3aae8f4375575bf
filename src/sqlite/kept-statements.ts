import { createRecent } from '../kernel';

/** The part of better-sqlite3's connection that matters here. */
export interface Connection<Statement = unknown> {
  prepare(sql: string): Statement;
}

/** Characters of the statements that are kept: some hundreds of those that Strapi makes. */
const ROOM = 200_000;

/** What reads and writes rows comes again; what changes tables or settings does not. */
const COMES_AGAIN = /^\s*(?:select|insert|update|delete|with)\b/i;

/**
 * Lets a connection keep the statements that it prepared last. knex has each prepared anew, which took about as long as
 * running it, and the rules of the tenant wall make them longer. SQLite prepares a kept one again by itself when tables change.
 */
export const keepStatements = (connection: Connection): void => {
  const prepare = connection.prepare.bind(connection);
  const kept = createRecent<unknown>(ROOM);
  connection.prepare = (sql) => {
    const known = kept.get(sql);
    if (known !== undefined) return known;
    const statement = prepare(sql);
    if (COMES_AGAIN.test(sql)) kept.set(sql, statement);
    return statement;
  };
};

/** A statement of one's own, to be read row by row or in another form: a kept one is everybody's. */
export const prepareApart = <Statement>(connection: Connection<Statement>, sql: string): Statement => {
  const { prepare } = Object.getPrototypeOf(connection) as Connection<Statement>;
  return prepare.call(connection, sql);
};
