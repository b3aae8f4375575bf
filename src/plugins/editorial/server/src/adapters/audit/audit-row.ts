import type { AuditEntry } from '../../../../contract';

export const ENTRIES = 'concord_audit';
export const DETAILS = 'concord_audit_details';

export interface AuditRow {
  readonly sequence: number;
  readonly at: string;
  readonly actor: AuditEntry['actor'];
  readonly role: AuditEntry['role'];
  readonly partnership: string | null;
  readonly co_partnership: string | null;
  readonly act: AuditEntry['act'];
  readonly outcome: AuditEntry['outcome'];
  readonly code: string | null;
  readonly subject_type: string | null;
  readonly subject_id: string | null;
  readonly number: number | null;
  readonly digest: string;
  readonly origin: string;
  readonly previous_hash: string;
  readonly hash: string;
}

export const auditEntryOf = (row: AuditRow): AuditEntry => ({
  sequence: row.sequence,
  at: row.at,
  actor: row.actor,
  role: row.role,
  partnership: row.partnership,
  coPartnership: row.co_partnership,
  act: row.act,
  outcome: row.outcome,
  code: row.code,
  subject: row.subject_type !== null && row.subject_id !== null ? { type: row.subject_type, id: row.subject_id } : null,
  number: row.number,
  digest: row.digest,
  origin: row.origin,
  previousHash: row.previous_hash,
  hash: row.hash,
});

export const auditRowOf = (entry: AuditEntry): AuditRow => ({
  sequence: entry.sequence,
  at: entry.at,
  actor: entry.actor,
  role: entry.role,
  partnership: entry.partnership,
  co_partnership: entry.coPartnership,
  act: entry.act,
  outcome: entry.outcome,
  code: entry.code,
  subject_type: entry.subject?.type ?? null,
  subject_id: entry.subject?.id ?? null,
  number: entry.number,
  digest: entry.digest,
  origin: entry.origin,
  previous_hash: entry.previousHash,
  hash: entry.hash,
});
