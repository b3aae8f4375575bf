import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { Refusal } from '../setup/refusal.mjs';

/**
 * How far an earlier run came: `none`, `half` (it stopped while the demo was loading), `ready`, or `foreign` (a database that no
 * demo made). A marker file beside the database tells them apart.
 */
export const stateOfData = ({ database, marker }) => {
  const found = existsSync(database);
  if (!existsSync(marker)) return found ? 'foreign' : 'none';
  return found && readState(marker) === 'ready' ? 'ready' : 'half';
};

export const markData = ({ marker }, state) => {
  mkdirSync(path.dirname(marker), { recursive: true });
  writeFileSync(marker, `${JSON.stringify({ state })}\n`);
};

/** Takes away the database, its files and the exported heads of its ledger. `.env` stays. */
export const removeData = ({ data, marker }) => {
  for (const entry of [...data, marker]) rmSync(entry, { recursive: true, force: true });
};

/** The demo neither writes into such a database nor deletes it unasked. */
export const refuseForeignData = (settings) => {
  if (stateOfData(settings) !== 'foreign') return;
  throw new Refusal(
    `${settings.database} holds a database that the demo did not make. Move it elsewhere to keep it, or run "npm run demo -- --reset" to delete it and start afresh.`,
  );
};

const readState = (marker) => {
  try {
    return JSON.parse(readFileSync(marker, 'utf8')).state;
  } catch {
    return 'half';
  }
};
