import createKnex from 'knex';

import { newTestDatabase, type TestDatabase } from '../test-database';

import { makeTableOfTomorrow } from './fill-installation';

/** A database as the first start leaves it, with the table of tomorrow; no app runs on it. */
export const freshInstallation = async (): Promise<TestDatabase> => {
  const database = await newTestDatabase();
  const { DATABASE_URL, DATABASE_FILENAME = '' } = database.env;
  const knex = DATABASE_URL
    ? createKnex({ client: 'pg', connection: DATABASE_URL })
    : createKnex({ client: 'better-sqlite3', connection: { filename: DATABASE_FILENAME }, useNullAsDefault: true });
  await makeTableOfTomorrow(knex);
  await knex.destroy();
  return database;
};
