import { calledFrom } from '../called-from';
import { counted, onlyFolder } from '../arguments';
import { EXIT } from '../telling-errors';

import type { LedgerCommand } from './keepers';
import { sayVerification } from './verify';

/** Exit code 0: restored, and the ledger is whole; 1: restored, and it is not; 2: nothing was restored. */
export const restoreCommand: LedgerCommand = {
  usage: 'FOLDER',
  summary: 'reads an export into a fresh installation, of either database, with the server stopped',
  fillsDatabase: true,
  parse(args) {
    const folder = calledFrom(onlyFolder(args, 'Say which export to restore, as the name of its folder.'));
    return async ({ archive }) => {
      const { manifest, verification } = await archive.restore(folder);
      const { tables, files, at, database } = manifest;
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      console.log(
        `Restored ${counted(tables.length, 'table')} with ${counted(rows, 'row')} and ${counted(files.length, 'file')}, as they were on ${at} (${NAMES[database]}).`,
      );
      console.log(sayVerification(verification));
      if (!verification.break) return EXIT.done;
      console.log('Everything is here, but nothing was made public from it. Once this is mended, run "npm run ledger -- rebuild".');
      return EXIT.no;
    };
  },
};

const NAMES = { sqlite: 'SQLite', postgres: 'PostgreSQL' } as const;
