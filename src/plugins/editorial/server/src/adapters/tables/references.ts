import type { Knex } from 'knex';

import type { DeskTables } from '../../application/ports';

const TABLE = 'concord_references';

export const referencesTable = (knex: Knex): DeskTables['references'] => ({
  async replace(from, references) {
    await knex(TABLE).where({ from_type: from.type, from_id: from.id }).delete();
    if (references.length === 0) return;
    await knex.batchInsert(
      TABLE,
      references.map(({ to, isPlacement }) => ({
        from_type: from.type,
        from_id: from.id,
        to_type: to.type,
        to_id: to.id,
        is_placement: isPlacement,
      })),
      100,
    );
  },
  async to(ref) {
    const rows = (await knex(TABLE).select('from_type', 'from_id').where({ to_type: ref.type, to_id: ref.id })) as readonly {
      from_type: string;
      from_id: string;
    }[];
    return rows.map((row) => ({ type: row.from_type, id: row.from_id }));
  },
});
