import type { Knex } from 'knex';

import type { JsonObject } from '../../../../../../kernel';
import type { Body, DeskTables } from '../../application/ports';

import { inChunks } from './chunks';

interface Row {
  readonly digest: string;
  readonly salt: string | null;
  readonly canonical: string | null;
  readonly schema_version: number;
  readonly erased_at: string | null;
}

const TABLE = 'concord_bodies';

export const bodiesTable = (knex: Knex): DeskTables['bodies'] => ({
  async put({ digest, salt, canonical, schemaVersion }) {
    await knex(TABLE).insert({ digest, salt, canonical, schema_version: schemaVersion, erased_at: null });
  },
  async find(digests) {
    const rows = await inChunks(digests, (chunk) => knex<Row>(TABLE).select('*').whereIn('digest', chunk));
    return new Map(rows.map((row) => [row.digest, bodyOf(row)]));
  },
  async stored(digests) {
    const rows = await inChunks(digests, (chunk) => knex<Row>(TABLE).select('digest', 'salt', 'canonical').whereIn('digest', chunk));
    return new Map(rows.map((row) => [row.digest, row]));
  },
  async erase(digests, at) {
    const counts = await inChunks(digests, async (chunk) => [
      await knex(TABLE).whereIn('digest', chunk).whereNull('erased_at').update({ salt: null, canonical: null, erased_at: at }),
    ]);
    return counts.reduce((sum, count) => sum + count, 0);
  },
});

/** A stored text as the body it is; null when erased. */
export const parseBody = (canonical: string | null): JsonObject | null =>
  canonical === null ? null : (JSON.parse(canonical) as JsonObject);

const bodyOf = (row: Row): Body => ({
  digest: row.digest,
  salt: row.salt,
  canonical: row.canonical,
  body: parseBody(row.canonical),
  schemaVersion: row.schema_version,
  erasedAt: row.erased_at,
});
