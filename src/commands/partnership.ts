import { requireDatabase } from './adapters/require-database';
import { closeCommand } from './partnership/close';
import type { LifeCommand } from './partnership/command';
import { mergeCommand } from './partnership/merge';
import { renameCommand } from './partnership/rename';
import { splitCommand } from './partnership/split';
import { ROOT } from './root';
import { EXIT, type ExitCode, tellingErrors } from './telling-errors';

const COMMANDS: Readonly<Record<string, LifeCommand>> = {
  rename: renameCommand,
  close: closeCommand,
  merge: mergeCommand,
  split: splitCommand,
};

/** `npm run partnership -- <command>`: what becomes of a partnership. docs/operators.md shows each at work. */
const main = ([name = '', ...args]: readonly string[]): Promise<ExitCode> =>
  tellingErrors(async () => {
    const command = COMMANDS[name];
    if (!command) return showUsage(name);
    const work = command.parse(args);
    await requireDatabase(ROOT);
    // Loaded when there is work: a mistyped command is told at once.
    const [{ withConcord }, { assemblePartnershipLife }] = [await import('./headless'), await import('../partnership-life')];
    return withConcord((strapi) => work(assemblePartnershipLife(strapi)));
  });

const showUsage = (name: string): ExitCode => {
  const lines = Object.entries(COMMANDS).map(([command, { usage, summary }]) => `  ${command} ${usage}\n      ${summary}`);
  const text = ['npm run partnership -- <command>', '', ...lines].join('\n');
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
