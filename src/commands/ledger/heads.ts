import { writeFile } from 'node:fs/promises';

import { calledFrom } from '../called-from';
import { counted, readArguments } from '../arguments';
import { EXIT } from '../telling-errors';

import type { LedgerCommand } from './keepers';

/** Heads go to standard output or the file, one JSON object a line; everything else is said on standard error. */
export const headsCommand: LedgerCommand = {
  usage: '[--export FILE]',
  summary: 'prints the signed heads, to be kept where the database is not',
  parse(args) {
    const { values } = readArguments({ args: [...args], options: { export: { type: 'string' } } });
    const file = values.export === undefined ? undefined : calledFrom(values.export);
    return async ({ upkeep }) => {
      const heads = await upkeep.heads();
      const lines = heads.map((head) => `${JSON.stringify(head)}\n`).join('');
      if (file === undefined) process.stdout.write(lines);
      else await writeFile(file, lines, { encoding: 'utf8', flag: 'wx', flush: true });
      console.error(`${counted(heads.length, 'signed head')}${file === undefined ? '' : ` written to ${file}`}.`);
      for (const { keyId, publicKey } of upkeep.keys()) console.error(`Public key ${keyId}: ${publicKey}`);
      return EXIT.done;
    };
  },
};
