import type { Knex } from 'knex';

import { tableNames } from './table-names';

const OWN = 'concord_publications';
const READ_STORE = 'concord_read_';

/** Tables that hold nothing but what a rebuild makes anew. */
export const isProjection = (table: string): boolean => table === OWN || table.startsWith(READ_STORE);

export const countProjectionRows = async (knex: Knex): Promise<Readonly<Record<string, number>>> => {
  const counts: Record<string, number> = {};
  for (const table of (await tableNames(knex)).filter(isProjection)) {
    const row = (await knex(table).count({ rows: '*' }).first()) as { readonly rows: number | string } | undefined;
    counts[table] = Number(row?.rows ?? 0);
  }
  return counts;
};
