import { existsSync, readFileSync } from 'node:fs';

import Database from 'better-sqlite3';
import { z } from 'zod';

/**
 * Where the demo listens that runs on this SQLite file, `http://127.0.0.1:4480`; null when none does. The demo keeps a lock beside
 * its data as long as it lives, and a note of its address that may outlive it (`src/commands/demo/lock-data.mjs`).
 */
export const runningAddress = (database: string): string | null => {
  if (!isHeld(`${database}.lock`)) return null;
  try {
    return NOTE.parse(JSON.parse(readFileSync(`${database}.lock.json`, 'utf8'))).address;
  } catch {
    return null;
  }
};

const NOTE = z.object({ address: z.url({ protocol: /^https?$/ }) });

/** A look that does not wait, takes nothing and writes nothing. */
const isHeld = (lock: string): boolean => {
  if (!existsSync(lock)) return false;
  const handle = new Database(lock, { readonly: true, timeout: 0 });
  try {
    handle.prepare('SELECT 1 FROM sqlite_master').get();
    return false;
  } catch (error) {
    // By its code alone: the driver keeps the class of whoever loaded it first.
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'SQLITE_BUSY';
  } finally {
    handle.close();
  }
};
