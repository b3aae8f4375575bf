import { parseArgs, type ParseArgsConfig } from 'node:util';

import { DomainError } from '../kernel';

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
