import type { AuditVerification, Verification } from '../../plugins/editorial/contract';
import { calledFrom } from '../called-from';
import { counted, readArguments } from '../arguments';
import { EXIT } from '../telling-errors';

import type { LedgerCommand } from './keepers';

/** Exit code 0: whole; 1: broken; 2: could not be found out. */
export const verifyCommand: LedgerCommand = {
  usage: '[--heads FILE]',
  summary: 'walks the ledger and the audit trail: chain, words and signed heads, and says where one breaks',
  parse(args) {
    const { values } = readArguments({ args: [...args], options: { heads: { type: 'string' } } });
    const headsFile = values.heads === undefined ? undefined : calledFrom(values.heads);
    return async ({ upkeep }) => {
      const verification = await upkeep.verify(headsFile === undefined ? {} : { headsFile });
      const audit = await upkeep.verifyAudit();
      console.log(sayVerification(verification));
      console.log(sayAuditVerification(audit));
      return verification.break || audit.break ? EXIT.no : EXIT.done;
    };
  },
};

export const sayVerification = ({ entries, heads, erasedBodies, missingHeadsFile, break: found }: Verification): string => {
  const lines = found
    ? [`The ledger is broken at entry ${found.sequence}.`, `${found.message} (${found.kind})`]
    : [`The ledger is whole: ${counted(entries, 'entry', 'entries')}, ${counted(heads, 'signed head')}.${sayErased(erasedBodies)}`];
  if (missingHeadsFile !== null)
    lines.push(
      `The outside copy of the heads, ${missingHeadsFile}, is missing: a tail cut off together with its heads could not be noticed.`,
      'Bring it back from the safe place, or compare with a copy: npm run ledger -- verify --heads FILE.',
    );
  return lines.join('\n');
};

const sayErased = (bodies: number): string =>
  bodies === 0 ? '' : ` The words of ${counted(bodies, 'entry', 'entries')} were erased by law.`;

export const sayAuditVerification = ({ entries, heads, forgotten, break: found }: AuditVerification): string => {
  if (found) return `The audit trail is broken at entry ${found.sequence}.\n${found.message} (${found.kind})`;
  const gone = forgotten === 0 ? '' : ` The details of ${counted(forgotten, 'entry', 'entries')} were forgotten, as later entries say.`;
  return `The audit trail is whole: ${counted(entries, 'entry', 'entries')}, ${counted(heads, 'signed head')}.${gone}`;
};
