import type { Verification } from '../../plugins/editorial/contract';
import { calledFrom } from '../called-from';
import { EXIT } from '../telling-errors';

import { counted, type LedgerCommand, readArguments } from './command';

/** Exit code 0: whole; 1: broken; 2: could not be found out. */
export const verifyCommand: LedgerCommand = {
  usage: '[--heads FILE]',
  summary: 'walks the chain, its words and its signed heads, and says where it breaks',
  parse(args) {
    const { values } = readArguments({ args: [...args], options: { heads: { type: 'string' } } });
    const headsFile = values.heads === undefined ? undefined : calledFrom(values.heads);
    return async (upkeep) => {
      const verification = await upkeep.verify(headsFile === undefined ? {} : { headsFile });
      console.log(sayVerification(verification));
      return verification.break ? EXIT.no : EXIT.done;
    };
  },
};

export const sayVerification = ({ entries, heads, erasedBodies, break: found }: Verification): string => {
  if (found) return `The ledger is broken at entry ${found.sequence}.\n${found.message} (${found.kind})`;
  const erased = erasedBodies === 0 ? '' : ` The words of ${counted(erasedBodies, 'entry', 'entries')} were erased by law.`;
  return `The ledger is whole: ${counted(entries, 'entry', 'entries')}, ${counted(heads, 'signed head')}.${erased}`;
};
