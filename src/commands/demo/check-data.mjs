import { createRequire } from 'node:module';

import { Refusal } from '../setup/refusal.mjs';

const require = createRequire(import.meta.url);

/** Makes sure that the kept database is one that can be read, before a server stumbles over it. */
export const refuseDamagedData = ({ database }) => {
  if (isWhole(database)) return;
  throw new Refusal(
    `The database file ${database} is damaged. Nothing was changed. Put back the newest good copy of it, or run "npm run demo -- --reset" to delete it and start afresh. (storage.damaged)`,
  );
};

/** By SQLite's own quick look at every page; any other trouble is left to the server to tell. */
const isWhole = (file) => {
  const Database = require('better-sqlite3');
  let handle;
  try {
    handle = new Database(file, { readonly: true, fileMustExist: true });
    return handle.pragma('quick_check(1)', { simple: true }) === 'ok';
  } catch (error) {
    return !/^SQLITE_(?:NOTADB|CORRUPT)/.test(error.code);
  } finally {
    handle?.close();
  }
};
