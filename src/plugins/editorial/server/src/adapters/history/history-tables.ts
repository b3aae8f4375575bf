import type { Knex } from 'knex';

import type { SubjectRef } from '../../../../../../kernel';
import type { ActorId } from '../../../../contract';
import type { HistoryTables } from '../../application/history/ports';

interface Row {
  readonly number: number;
  readonly saved_at: string;
  readonly saved_by: ActorId;
  readonly erased_at: string | null;
}

interface Restoration {
  readonly revision: number;
  readonly restored_from: number;
}

const TABLE = 'concord_restorations';

export const historyTables = (knex: Knex): HistoryTables => ({
  async page(ref, { before, limit }) {
    const found = knex('concord_revisions as r').join('concord_bodies as b', 'b.digest', 'r.digest').where(placeOf('r.', ref));
    if (before !== null) void found.where('r.number', '<', before);
    const rows: readonly Row[] = await found
      .orderBy('r.number', 'desc')
      .limit(limit)
      .select('r.number', 'r.saved_at', 'r.saved_by', 'b.erased_at');
    return rows.map((row) => ({ number: row.number, savedAt: row.saved_at, savedBy: row.saved_by, isErased: row.erased_at !== null }));
  },
  async restorations(ref) {
    const rows: readonly Restoration[] = await knex(TABLE).where(placeOf('', ref)).select('revision', 'restored_from');
    return new Map(rows.map((row) => [row.revision, row.restored_from]));
  },
  async addRestoration(ref, { revision, from }) {
    await knex(TABLE).insert({ ...placeOf('', ref), revision, restored_from: from });
  },
});

const placeOf = (prefix: string, { type, id }: SubjectRef) => ({ [`${prefix}subject_type`]: type, [`${prefix}subject_id`]: id });
