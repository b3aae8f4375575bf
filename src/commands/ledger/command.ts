import { parseArgs, type ParseArgsConfig } from 'node:util';

import { DomainError } from '../../kernel';
import type { LedgerUpkeep } from '../../plugins/editorial/contract';
import type { ExitCode } from '../telling-errors';

export interface LedgerCommand {
  /** Its arguments, as shown. */
  readonly usage: string;
  readonly summary: string;
  /** Reads the arguments before anything is booted. Throws `arguments.invalid`. */
  parse(args: readonly string[]): (upkeep: LedgerUpkeep) => Promise<ExitCode>;
}

/** `parseArgs` of node, refusing in our words. */
export const readArguments = <Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> => {
  try {
    return parseArgs(config);
  } catch (cause) {
    throw invalidArguments(cause instanceof Error ? cause.message : String(cause));
  }
};

export const invalidArguments = (message: string): DomainError =>
  new DomainError({ code: 'arguments.invalid', refusal: 'invalid', message });

/** `1 entry`, `2 entries`; the plural by adding an s unless given. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
