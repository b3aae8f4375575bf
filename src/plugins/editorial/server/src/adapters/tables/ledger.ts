import type { Knex } from 'knex';

import type { EntryKind, LedgerEntry, LedgerRecord } from '../../../../contract';
import type { DeskTables } from '../../application/ports';
import { EMPTY_CHAIN } from '../../domain/ledger-chain';

import { parseBody } from './bodies';

interface Row {
  readonly sequence: number;
  readonly act: string;
  readonly at: string;
  readonly actor: string;
  readonly partnership: string;
  readonly kind: EntryKind;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly revision: number;
  readonly digest: string;
  readonly schema_version: number;
  readonly origin: string;
  readonly previous_hash: string;
  readonly hash: string;
}

interface RowWithBody extends Row {
  readonly canonical: string | null;
}

const TABLE = 'concord_ledger';

export const ledgerTable = (knex: Knex): DeskTables['ledger'] => ({
  async head() {
    const row = await knex<Row>(TABLE).select('sequence', 'hash').orderBy('sequence', 'desc').first();
    return row ?? EMPTY_CHAIN;
  },
  async append(entry) {
    await knex(TABLE).insert(rowOf(entry));
  },
  async read({ after, limit }) {
    const rows: readonly RowWithBody[] = await knex(`${TABLE} as l`)
      .leftJoin('concord_bodies as b', 'b.digest', 'l.digest')
      .where('l.sequence', '>', after)
      .orderBy('l.sequence')
      .limit(limit)
      .select('l.*', 'b.canonical');
    return rows.map((row): LedgerRecord => ({ ...entryOf(row), body: parseBody(row.canonical) }));
  },
  async entries({ after, limit }) {
    const rows: readonly Row[] = await knex(TABLE).where('sequence', '>', after).orderBy('sequence').limit(limit);
    return rows.map(entryOf);
  },
  async of(ref) {
    const rows: readonly Row[] = await knex(TABLE).where({ subject_type: ref.type, subject_id: ref.id }).orderBy('sequence');
    return rows.map(entryOf);
  },
});

const entryOf = (row: Row): LedgerEntry => ({
  sequence: row.sequence,
  act: row.act,
  at: row.at,
  actor: row.actor,
  partnership: row.partnership,
  kind: row.kind,
  subject: { type: row.subject_type, id: row.subject_id },
  revision: row.revision,
  digest: row.digest,
  schemaVersion: row.schema_version,
  origin: row.origin,
  previousHash: row.previous_hash,
  hash: row.hash,
});

const rowOf = (entry: LedgerEntry): Row => ({
  sequence: entry.sequence,
  act: entry.act,
  at: entry.at,
  actor: entry.actor,
  partnership: entry.partnership,
  kind: entry.kind,
  subject_type: entry.subject.type,
  subject_id: entry.subject.id,
  revision: entry.revision,
  digest: entry.digest,
  schema_version: entry.schemaVersion,
  origin: entry.origin,
  previous_hash: entry.previousHash,
  hash: entry.hash,
});
