import type { Knex } from 'knex';

import { type JsonObject, subjectKey } from '../../../../../../kernel';
import type { DeskTables } from '../../application/ports';
import type { Schedule } from '../../application/schedule/ports';
import { parseWithdrawal } from '../../domain/withdrawal-notice';

import { inChunks, whereSubjects } from '../tables/chunks';

interface Row {
  readonly id: string;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly action: Schedule['action'];
  readonly at: string;
  readonly wall_time: string;
  readonly time_zone: string;
  readonly words: string;
  readonly revision: number;
  /** JSON. */
  readonly notice: string | null;
  readonly scheduled_by: Schedule['by'];
  readonly scheduled_at: string;
  readonly is_kept: number;
  readonly state: Schedule['state'];
  readonly ended_at: string | null;
  readonly reason: string | null;
}

const TABLE = 'concord_schedules';
const IN_ORDER = ['at', 'scheduled_at', 'id'];

export const schedulesTable = (knex: Knex): DeskTables['schedules'] => ({
  async of(refs) {
    const rows = await inChunks(
      refs,
      async (chunk) => (await whereSubjects(knex(TABLE).select('*'), chunk).orderBy(IN_ORDER)) as readonly Row[],
    );
    const schedules = rows.map(scheduleOf);
    return new Map(refs.map((ref) => [subjectKey(ref), schedules.filter(({ subject }) => subjectKey(subject) === subjectKey(ref))]));
  },
  async find(id) {
    const row = await knex<Row>(TABLE).where({ id }).first();
    return row ? scheduleOf(row) : null;
  },
  async open() {
    const rows: readonly Row[] = await knex(TABLE).select('*').whereIn('state', ['waiting', 'failed']).orderBy(IN_ORDER);
    return rows.map(scheduleOf);
  },
  async add(schedule) {
    await knex(TABLE).insert(rowOf(schedule));
  },
  async change(id, { state, endedAt, reason, isKept }) {
    const kept = isKept === undefined ? {} : { is_kept: Number(isKept) };
    const changed = {
      ...(state && { state }),
      ...(endedAt !== undefined && { ended_at: endedAt }),
      ...(reason !== undefined && { reason }),
    };
    await knex(TABLE)
      .where({ id })
      .update({ ...changed, ...kept });
  },
  async forget(refs) {
    await inChunks(refs, async (chunk) => {
      await whereSubjects(knex(TABLE), chunk).delete();
      return [];
    });
  },
});

const rowOf = (schedule: Schedule): Row => ({
  id: schedule.id,
  subject_type: schedule.subject.type,
  subject_id: schedule.subject.id,
  action: schedule.action,
  at: schedule.at,
  wall_time: schedule.wallTime,
  time_zone: schedule.timeZone,
  words: schedule.words,
  revision: schedule.revision,
  notice: schedule.notice && JSON.stringify(schedule.notice),
  scheduled_by: schedule.by,
  scheduled_at: schedule.scheduledAt,
  is_kept: Number(schedule.isKept),
  state: schedule.state,
  ended_at: schedule.endedAt,
  reason: schedule.reason,
});

const scheduleOf = (row: Row): Schedule => ({
  id: row.id,
  subject: { type: row.subject_type, id: row.subject_id },
  action: row.action,
  at: row.at,
  wallTime: row.wall_time,
  timeZone: row.time_zone,
  words: row.words,
  revision: row.revision,
  notice: row.notice === null ? null : parseWithdrawal(JSON.parse(row.notice) as JsonObject),
  by: row.scheduled_by,
  scheduledAt: row.scheduled_at,
  isKept: row.is_kept === 1,
  state: row.state,
  endedAt: row.ended_at,
  reason: row.reason,
});
