import path from 'node:path';

import { DomainError } from '../kernel';
import { describeProposal, proposeFromFile } from '../plugins/import-desk/server/src/dry-run';

import { parseArguments, USAGE, WrongUsage } from './import/parse-arguments';

/** Exit codes: the work is done, it was refused, the command was called wrongly. */
const EXIT = { done: 0, refused: 1, wrongUsage: 2 } as const;

/**
 * `npm run import -- FILE --partnership SLUG`: a newsletter file becomes a draft issue. Standard output carries the account
 * alone, in JSON when asked; refusals go to standard error as one sentence with a stable code. Answers the exit code.
 */
export const run = async (args: readonly string[]): Promise<number> => {
  try {
    await importNewsletter(args);
    return EXIT.done;
  } catch (error) {
    if (error instanceof WrongUsage) return tell(`${error.message}\n\n${USAGE}`, EXIT.wrongUsage);
    if (error instanceof DomainError) return tell(`${error.message} (${error.code})`, EXIT.refused);
    throw error;
  }
};

const importNewsletter = async (args: readonly string[]): Promise<void> => {
  const { file, published, format } = parseArguments(args);
  const source = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
  const proposal = await proposeFromFile({ path: source, ...(published === undefined ? {} : { published }) });
  process.stdout.write(format === 'json' ? `${JSON.stringify(proposal, null, 2)}\n` : describeProposal(proposal));
};

const tell = (message: string, code: number): number => {
  process.stderr.write(`${message}\n`);
  return code;
};

if (require.main === module) {
  void run(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}
