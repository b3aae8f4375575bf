import type { LedgerUpkeep } from '../plugins/editorial/contract';

import { dispatch } from './dispatch';
import { eraseCommand } from './ledger/erase';
import { exportCommand } from './ledger/export';
import { headsCommand } from './ledger/heads';
import type { Keepers } from './ledger/keepers';
import { rebuildCommand } from './ledger/rebuild';
import { restoreCommand } from './ledger/restore';
import { verifyCommand } from './ledger/verify';

/** `npm run ledger -- <command>`: the keeper of the publication ledger. docs/operators.md shows each at work. */
void dispatch<Keepers>(
  {
    name: 'ledger',
    commands: {
      verify: verifyCommand,
      rebuild: rebuildCommand,
      erase: eraseCommand,
      heads: headsCommand,
      export: exportCommand,
      restore: restoreCommand,
    },
    boot: async (work) => {
      const [{ withConcord }, { assembleArchive }] = [await import('./headless'), await import('../archive')];
      return withConcord((strapi) =>
        work({ upkeep: strapi.plugin('editorial').service<LedgerUpkeep>('upkeep'), archive: assembleArchive(strapi) }),
      );
    },
  },
  process.argv.slice(2),
).then((code) => {
  process.exitCode = code;
});
