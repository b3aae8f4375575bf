import { sayInstant, UK_ZONE } from '../../../../../../kernel';
import type { AuditEntry, AuditLine } from '../../../../contract';

import { csvOf } from './csv';

/** An entry and how whoever exports it may read it. */
export interface Exported {
  readonly entry: AuditEntry;
  readonly line: AuditLine;
}

const HEADINGS = ['Number', 'Time (UTC)', 'Time in the UK', 'Who', 'What', 'Refused', 'Reason', 'Before', 'After', 'Changed', 'Details'];

/** For people: the same words as on the page. */
export const auditAsCsv = (exported: readonly Exported[]): string => csvOf([HEADINGS, ...exported.map(({ line }) => rowOf(line))]);

const rowOf = ({ sequence, at, who, did, isRefused, details, sight }: AuditLine): readonly string[] => [
  String(sequence),
  at,
  sayInstant(Date.parse(at), UK_ZONE),
  who,
  did,
  isRefused ? 'refused' : '',
  details?.reason ?? '',
  details?.before ?? '',
  details?.after ?? '',
  details?.changes.join('; ') ?? '',
  SIGHTS[sight],
];

const SIGHTS = { shown: '', forgotten: 'forgotten', withheld: 'not shown to you' } as const;

/** For programs: the words, and the fields of the chain; of what was withheld no id. */
export const auditAsJson = (exported: readonly Exported[]): string => `${JSON.stringify(exported.map(recordOf), null, 2)}\n`;

const recordOf = ({ entry, line: { sequence, at, who, did, details, sight } }: Exported) => ({
  ...{ sequence, at, who, did, details, sight },
  ...{ actor: entry.actor, role: entry.role, act: entry.act, outcome: entry.outcome, code: entry.code },
  ...(sight === 'withheld' ? {} : { subject: entry.subject, number: entry.number }),
  ...{ partnership: entry.partnership, coPartnership: entry.coPartnership },
  ...{ digest: entry.digest, previousHash: entry.previousHash, hash: entry.hash },
});
