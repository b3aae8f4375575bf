import { calledFrom } from '../called-from';
import { counted, onlyFolder } from '../arguments';
import { EXIT } from '../telling-errors';

import type { LedgerCommand } from './keepers';

export const exportCommand: LedgerCommand = {
  usage: 'FOLDER',
  summary: 'writes everything, ledger and files included, into a new folder; a server may run beside it',
  parse(args) {
    const folder = calledFrom(onlyFolder(args, 'Say where to, as the name of a folder that is not there yet.'));
    return async ({ archive }) => {
      const { tables, files } = await archive.export(folder);
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      console.log(
        `Exported ${counted(tables.length, 'table')} with ${counted(rows, 'row')} and ${counted(files.length, 'file')} to ${folder}.`,
      );
      console.log('It holds passwords (as hashes) and words that are not public: keep it as safe as a backup.');
      console.log('The secrets in .env are not in it: keep those too, LEDGER_SIGNING_KEY above all.');
      return EXIT.done;
    };
  },
};
