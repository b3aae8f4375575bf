import type { Core } from '@strapi/strapi';

import { DomainError, storageRefusal } from '../kernel';
import type { ImportingService } from '../plugins/import-desk/contract';
import { describeProposal, describeReport, proposeFromFile } from '../plugins/import-desk/server/src/dry-run';

import { requireDatabase } from './adapters/require-database';
import { runningAddress } from './adapters/running-address';
import { calledFrom } from './called-from';
import { type ImportRequest, parseArguments, USAGE, WrongUsage } from './import/parse-arguments';
import { ROOT } from './root';

/** Exit codes: the work is done, it was refused, the command was called wrongly. */
const EXIT = { done: 0, refused: 1, wrongUsage: 2 } as const;

/**
 * `npm run import -- FILE --partnership SLUG`: a newsletter file becomes a draft issue. Standard output carries the account
 * alone, in JSON when asked; refusals go to standard error as one sentence with a stable code. Answers the exit code.
 */
export const run = async (args: readonly string[]): Promise<number> => {
  try {
    process.stdout.write(await importNewsletter(parseArguments(args)));
    return EXIT.done;
  } catch (error) {
    if (error instanceof WrongUsage) return tell(`${error.message}\n\n${USAGE}`, EXIT.wrongUsage);
    const refusal = error instanceof DomainError ? error : storageRefusal(error);
    if (refusal) return tell(`${refusal.message} (${codeOf(refusal)})`, EXIT.refused);
    console.error(error);
    return EXIT.refused;
  }
};

/** The account to print. Partnership, file and database are looked at before Strapi is loaded, so that a wrong one is refused at once. */
const importNewsletter = async ({ file, partnership, published, dryRun, format }: ImportRequest): Promise<string> => {
  const source = { path: calledFrom(file), ...(published === undefined ? {} : { published }) };
  const isDry = dryRun || partnership === null;
  const proposal = await proposeFromFile(ROOT, { ...source, partnership });
  if (isDry) return format === 'json' ? json(proposal) : describeProposal(proposal);
  await requireDatabase(ROOT);
  const { withConcord } = await import('./headless');
  const report = await withConcord((strapi) =>
    strapi
      .plugin('import-desk')
      .service<ImportingService>('importing')
      .importNewsletter({ ...source, partnership, runsAt: demoOn(strapi) }),
  );
  return format === 'json' ? json(report) : describeReport(report);
};

/** The demo's address, when one runs on the same database. */
const demoOn = ({ config }: Core.Strapi): string | null => {
  const database = config.get<string | undefined>('database.connection.connection.filename');
  return database === undefined ? null : runningAddress(database);
};

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** Busy storage while Strapi is still being loaded is the same refusal as later. */
const codeOf = ({ code }: DomainError): string => (code === 'storage.busy' ? 'import.database-busy' : code);

const tell = (message: string, code: number): number => {
  process.stderr.write(`${message}\n`);
  return code;
};

if (require.main === module) {
  void run(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}
