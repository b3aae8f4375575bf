import { randomBytes } from 'node:crypto';

import { Client } from 'pg';

import { type DatabaseCopy, fromGlobalSetup } from './database-copy';

/** A database of its own on the run's server, copied from the template database. */
export const copyPostgresTemplate = async (): Promise<DatabaseCopy> => {
  const template = new URL(fromGlobalSetup('TEST_TEMPLATE_URL'));
  const name = `suite_${randomBytes(6).toString('hex')}`;
  await onServer(template, `create database ${name} template ${template.pathname.slice(1)}`);
  const own = new URL(template);
  own.pathname = `/${name}`;
  return {
    env: { DATABASE_CLIENT: 'postgres', DATABASE_URL: own.href },
    drop: () => onServer(template, `drop database ${name} with (force)`),
  };
};

const onServer = async (template: URL, statement: string): Promise<void> => {
  const server = new URL(template);
  server.pathname = '/postgres';
  const client = new Client({ connectionString: server.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};
