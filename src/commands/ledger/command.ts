import { parseArgs, type ParseArgsConfig } from 'node:util';

import type { Archive } from '../../archive';
import { DomainError } from '../../kernel';
import type { LedgerUpkeep } from '../../plugins/editorial/contract';
import type { ExitCode } from '../telling-errors';

/** What the commands work with. */
export interface Keepers {
  readonly upkeep: LedgerUpkeep;
  readonly archive: Archive;
}

export interface LedgerCommand {
  /** Its arguments, as shown. */
  readonly usage: string;
  readonly summary: string;
  /** True for the one that fills a database that may not be there yet. */
  readonly fillsDatabase?: true;
  /** Reads the arguments before anything is booted. Throws `arguments.invalid`. */
  parse(args: readonly string[]): (keepers: Keepers) => Promise<ExitCode>;
}

/** `parseArgs` of node, refusing in our words. */
export const readArguments = <Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> => {
  try {
    return parseArgs(config);
  } catch (cause) {
    throw invalidArguments(cause instanceof Error ? cause.message : String(cause));
  }
};

/** The one folder that a command is given. */
export const onlyFolder = (args: readonly string[], otherwise: string): string => {
  const { positionals } = readArguments({ args: [...args], allowPositionals: true, options: {} });
  const [folder, ...others] = positionals;
  if (folder === undefined || folder === '' || others.length > 0) throw invalidArguments(otherwise);
  return folder;
};

export const invalidArguments = (message: string): DomainError =>
  new DomainError({ code: 'arguments.invalid', refusal: 'invalid', message });

/** `1 entry`, `2 entries`; the plural by adding an s unless given. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
