import type { LedgerUpkeep } from '../plugins/editorial/contract';

import { requireDatabase } from './adapters/require-database';
import type { LedgerCommand } from './ledger/command';
import { eraseCommand } from './ledger/erase';
import { exportCommand } from './ledger/export';
import { headsCommand } from './ledger/heads';
import { rebuildCommand } from './ledger/rebuild';
import { restoreCommand } from './ledger/restore';
import { verifyCommand } from './ledger/verify';
import { ROOT } from './root';
import { EXIT, type ExitCode, tellingErrors } from './telling-errors';

const COMMANDS: Readonly<Record<string, LedgerCommand>> = {
  verify: verifyCommand,
  rebuild: rebuildCommand,
  erase: eraseCommand,
  heads: headsCommand,
  export: exportCommand,
  restore: restoreCommand,
};

/** `npm run ledger -- <command>`: the keeper of the publication ledger. docs/operators.md shows each at work. */
const main = ([name = '', ...args]: readonly string[]): Promise<ExitCode> =>
  tellingErrors(async () => {
    const command = COMMANDS[name];
    if (!command) return showUsage(name);
    const work = command.parse(args);
    if (!command.fillsDatabase) await requireDatabase(ROOT);
    // Loaded when there is work: a mistyped command is told at once.
    const [{ withConcord }, { assembleArchive }] = [await import('./headless'), await import('../archive')];
    return withConcord((strapi) =>
      work({ upkeep: strapi.plugin('editorial').service<LedgerUpkeep>('upkeep'), archive: assembleArchive(strapi) }),
    );
  });

const showUsage = (name: string): ExitCode => {
  const lines = Object.entries(COMMANDS).map(([command, { usage, summary }]) => `  ${command} ${usage}\n      ${summary}`);
  const text = ['npm run ledger -- <command>', '', ...lines].join('\n');
  if (name === 'help' || name === '--help') {
    console.log(text);
    return EXIT.done;
  }
  console.error(name === '' ? text : `There is no command "${name}".\n\n${text}`);
  return EXIT.failed;
};

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
