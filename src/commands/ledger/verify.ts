import type { AuditVerification, Verification } from '../../plugins/editorial/contract';
import { calledFrom } from '../called-from';
import { counted, readArguments } from '../arguments';
import { EXIT, type ExitCode } from '../telling-errors';

import type { LedgerCommand } from './keepers';

/** Exit code 0: whole; 1: broken; 2: could not be found out, as with another database's heads. */
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
      return exitCode([verification.break, audit.break]);
    };
  },
};

type Break = NonNullable<AuditVerification['break']>;

const exitCode = (breaks: readonly (Break | null)[]): ExitCode => {
  if (breaks.some((found) => found && found.kind !== 'heads-foreign')) return EXIT.no;
  return breaks.some((found) => found) ? EXIT.failed : EXIT.done;
};

export const sayVerification = ({ entries, heads, erasedBodies, missingHeadsFile, break: found }: Verification): string => {
  const lines: string[] = found
    ? [...sayBreak('ledger', found)]
    : [`The ledger is whole: ${counted(entries, 'entry', 'entries')}, ${counted(heads, 'signed head')}.${sayErased(erasedBodies)}`];
  if (missingHeadsFile !== null)
    lines.push(
      `The outside copy of the heads, ${missingHeadsFile}, is missing: a tail cut off together with its heads could not be noticed.`,
      'Bring it back from the safe place, or compare with a copy: npm run ledger -- verify --heads FILE.',
    );
  return lines.join('\n');
};

const sayBreak = (what: string, { kind, sequence, message }: Break): readonly string[] =>
  kind === 'heads-foreign'
    ? [
        `The ${what} could not be compared with the heads outside.`,
        `${message} (${kind})`,
        'Look whether LEDGER_HEADS_FILE, or the file after --heads, belongs to this database, and give each database a file of its own.',
      ]
    : [`The ${what} is broken at entry ${String(sequence)}.`, `${message} (${kind})`];

const sayErased = (bodies: number): string =>
  bodies === 0 ? '' : ` The words of ${counted(bodies, 'entry', 'entries')} were erased by law.`;

export const sayAuditVerification = ({ entries, heads, forgotten, break: found }: AuditVerification): string => {
  if (found) return sayBreak('audit trail', found).join('\n');
  const gone = forgotten === 0 ? '' : ` The details of ${counted(forgotten, 'entry', 'entries')} were forgotten, as later entries say.`;
  return `The audit trail is whole: ${counted(entries, 'entry', 'entries')}, ${counted(heads, 'signed head')}.${gone}`;
};
