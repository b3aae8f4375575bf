import { counted, readArguments } from '../arguments';
import { EXIT } from '../telling-errors';

import type { LedgerCommand } from './keepers';

export const rebuildCommand: LedgerCommand = {
  usage: '',
  summary: 'builds what readers see anew, from the ledger alone',
  parse(args) {
    readArguments({ args: [...args], options: {} });
    return async ({ upkeep }) => {
      const { entries, rows } = await upkeep.rebuild();
      console.log(`Rebuilt from ${counted(entries, 'entry', 'entries')}:`);
      for (const [table, count] of Object.entries(rows)) console.log(`  ${table}: ${counted(count, 'row')}`);
      return EXIT.done;
    };
  },
};
