import Database from 'better-sqlite3';

import type { Parameter, Parameters, ReadConnection, Row } from './read-connection';

/** A read-only handle on the database file with its statements prepared once. The file must be in WAL mode. */
export const openSqliteReadConnection = (file: string): ReadConnection => {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  database.pragma('busy_timeout = 5000');
  const prepared = new Map<string, Database.Statement<[Record<string, string | number>], Row>>();
  return {
    dialect: 'sqlite',
    all({ name, sql }, parameters) {
      let statement = prepared.get(name);
      if (!statement) prepared.set(name, (statement = database.prepare(sql)));
      try {
        return Promise.resolve(statement.all(bound(parameters)));
      } catch (error) {
        return Promise.reject(error instanceof Error ? error : new Error(String(error)));
      }
    },
    close() {
      database.close();
      return Promise.resolve();
    },
  };
};

/** SQLite has no lists: they go in as JSON, for `json_each`. */
const bound = (parameters: Parameters): Record<string, string | number> =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, isList(value) ? JSON.stringify(value) : value]));

const isList = (value: Parameter): value is readonly string[] => typeof value === 'object';
