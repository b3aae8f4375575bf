import type { Knex } from 'knex';

import type { SignedHead } from '../../../../contract';
import type { DeskTables } from '../../application/ports';

interface Row {
  readonly sequence: number;
  readonly hash: string;
  readonly origin: string;
  readonly signed_at: string;
  readonly key_id: string;
  readonly signature: string;
}

/** Signed heads of a chain: of the ledger, or of another in the same form. */
export const headsTable = (knex: Knex, table = 'concord_heads'): DeskTables['heads'] => ({
  async add({ sequence, hash, origin, signedAt, keyId, signature }) {
    await knex(table).insert({ sequence, hash, origin, signed_at: signedAt, key_id: keyId, signature } satisfies Row);
  },
  async all() {
    const rows = (await knex(table).select('*').orderBy('sequence')) as readonly Row[];
    return rows.map(headOf);
  },
  async newest() {
    const row = (await knex(table).select('*').orderBy('sequence', 'desc').first()) as Row | undefined;
    return row ? headOf(row) : null;
  },
});

const headOf = (row: Row): SignedHead => ({
  sequence: row.sequence,
  hash: row.hash,
  origin: row.origin,
  signedAt: row.signed_at,
  keyId: row.key_id,
  signature: row.signature,
});
