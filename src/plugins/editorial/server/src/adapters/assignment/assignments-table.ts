import type { Knex } from 'knex';

import type { ActorId } from '../../../../contract';
import type { AssignmentRows, StoredAssignment } from '../../application/assignment/rows';

interface Row {
  readonly subject_type: string;
  readonly subject_id: string;
  readonly user_id: number;
  readonly due_on: string | null;
  readonly given_by: ActorId;
  readonly given_at: string;
}

const TABLE = 'concord_assignments';
const OLDEST_FIRST = ['given_at', 'subject_id'];

export const assignmentsTable = (knex: Knex): AssignmentRows => ({
  async of({ type, id }) {
    const rows: readonly Row[] = await knex(TABLE).where({ subject_type: type, subject_id: id }).limit(1);
    return rows.map(assignmentOf)[0] ?? null;
  },
  async to(person) {
    const rows: readonly Row[] = await knex(TABLE).where({ user_id: person }).orderBy(OLDEST_FIRST);
    return rows.map(assignmentOf);
  },
  async all() {
    const rows: readonly Row[] = await knex(TABLE).select('*').orderBy(OLDEST_FIRST);
    return rows.map(assignmentOf);
  },
  async save({ subject: { type, id }, person, due, by, at }) {
    const row: Row = { subject_type: type, subject_id: id, user_id: person, due_on: due, given_by: by, given_at: at };
    await knex(TABLE).insert(row).onConflict(['subject_type', 'subject_id']).merge();
  },
  async clear({ type, id }) {
    await knex(TABLE).where({ subject_type: type, subject_id: id }).delete();
  },
});

const assignmentOf = (row: Row): StoredAssignment => ({
  subject: { type: row.subject_type, id: row.subject_id },
  person: row.user_id,
  due: row.due_on,
  by: row.given_by,
  at: row.given_at,
});
