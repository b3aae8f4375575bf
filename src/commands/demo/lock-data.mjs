import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { Refusal } from '../setup/refusal.mjs';

const require = createRequire(import.meta.url);

/**
 * Keeps a second demo from the same data, whatever port it listens on, until this process ends. The lock is SQLite's own on an
 * empty database beside the data: the operating system takes it back however the process ends, by SIGKILL too, so that none is
 * ever left over. A note beside it says who holds it.
 */
export const lockData = ({ database, address }) => {
  const [lock, holder] = [`${database}.lock`, `${database}.lock.json`];
  const held = hold(lock);
  if (!held) refuse(database, readHolder(holder));
  writeFileSync(holder, `${JSON.stringify({ pid: process.pid, address })}\n`);
  // An open handle that nothing points to would be collected, and the lock with it.
  process.once('exit', () => held.close());
};

const hold = (file) => {
  const Database = require('better-sqlite3');
  const handle = new Database(file, { timeout: 0 });
  try {
    handle.pragma('journal_mode = MEMORY');
    handle.exec('BEGIN EXCLUSIVE');
    return handle;
  } catch (error) {
    handle.close();
    if (error.code === 'SQLITE_BUSY') return null;
    throw error;
  }
};

/** Null in the moment between the lock and its note. */
const readHolder = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

const refuse = (database, holder) => {
  const who = holder ? ` (process ${holder.pid}, at ${holder.address})` : '';
  throw new Refusal(
    `A demo is running already on the same data, ${database}${who}. Use that one, or stop it with Ctrl-C in its window, and try again.`,
  );
};
