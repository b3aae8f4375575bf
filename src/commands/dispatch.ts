import { requireDatabase } from './adapters/require-database';
import { ROOT } from './root';
import { EXIT, type ExitCode, tellingErrors } from './telling-errors';

/** One command of a program, with what it works with once the app is booted. */
export interface Command<Tools> {
  /** Its arguments, as shown. */
  readonly usage: string;
  readonly summary: string;
  /** True for the one that fills a database that may not be there yet. */
  readonly fillsDatabase?: true;
  /** Reads the arguments before anything is booted. Throws `arguments.invalid`. */
  parse(args: readonly string[]): (tools: Tools) => Promise<ExitCode>;
}

interface Program<Tools> {
  /** As npm knows it. */
  readonly name: string;
  readonly commands: Readonly<Record<string, Command<Tools>>>;
  /** Boots what the commands work with. Asked only when there is work: a mistyped command is told at once. */
  readonly boot: (work: (tools: Tools) => Promise<ExitCode>) => Promise<ExitCode>;
}

/** Runs the command that was asked for and answers the exit code; without one it shows which there are. */
export const dispatch = <Tools>(program: Program<Tools>, [name = '', ...args]: readonly string[]): Promise<ExitCode> =>
  tellingErrors(async () => {
    const command = program.commands[name];
    if (!command) return showUsage(program, name);
    const work = command.parse(args);
    if (!command.fillsDatabase) await requireDatabase(ROOT);
    return program.boot(work);
  });

const showUsage = <Tools>({ name: program, commands }: Program<Tools>, asked: string): ExitCode => {
  const lines = Object.entries(commands).map(([command, { usage, summary }]) => `  ${command} ${usage}\n      ${summary}`);
  const text = [`npm run ${program} -- <command>`, '', ...lines].join('\n');
  if (asked === 'help' || asked === '--help') {
    console.log(text);
    return EXIT.done;
  }
  console.error(asked === '' ? text : `There is no command "${asked}".\n\n${text}`);
  return EXIT.failed;
};
