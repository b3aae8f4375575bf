import type { Knex } from 'knex';

import type { JsonObject } from '../../../../../../kernel';
import type { NewJob } from '../../../../contract';
import type { ClaimedJob, Claiming, JobList, JobListWithin } from '../../application/jobs/ports';

import { isSqlite } from '../driver';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly subject_type: string | null;
  readonly subject_id: string | null;
  readonly state: 'waiting' | 'running' | 'failed';
  readonly due_at: string;
  readonly first_due_at: string;
  readonly payload: string;
  /** How often it was taken up: each taker knows it by another. */
  readonly token: number;
  readonly lease_until: string | null;
  readonly attempts: number;
  readonly last_error: string | null;
}

const TABLE = 'concord_jobs';

/** The list of jobs on Strapi's database. `connection` is asked outside of transactions only. */
export const createJobList = (connection: () => Knex): JobList => ({
  async claim(claiming) {
    const knex = connection();
    const rows: readonly Row[] = await knex(TABLE)
      .where({ id: dueFirst(knex, claiming) })
      .update({ state: 'running', lease_until: claiming.until, token: knex.raw('token + 1'), attempts: knex.raw('attempts + 1') })
      .returning('*');
    return rows[0] ? claimedJob(rows[0]) : null;
  },
  within: jobListWithin,
});

/** On PostgreSQL, nodes that ask at the same moment pass over each other's rows; on SQLite, one statement runs at a time. */
const dueFirst = (knex: Knex, { kind, now }: Claiming): Knex.QueryBuilder => {
  const first = knex(TABLE)
    .select('id')
    .where({ kind })
    .whereRaw(`((state = 'waiting' and due_at <= ?) or (state = 'running' and lease_until <= ?))`, [now, now])
    .orderBy(['due_at', 'id'])
    .limit(1);
  return isSqlite(knex) ? first : first.forUpdate().skipLocked();
};

const jobListWithin = (knex: Knex): JobListWithin => {
  const held = ({ id, token }: ClaimedJob): Knex.QueryBuilder => knex(TABLE).where({ id, token, state: 'running' });
  const isOne = async (changed: Promise<number>): Promise<boolean> => (await changed) === 1;
  return {
    async add(job) {
      await knex(TABLE).insert(rowOf(job));
    },
    hold: (job) => isOne(held(job).update({ state: 'running' })),
    finish: (job) => isOne(held(job).delete()),
    putOff: (job, { dueAt, error }) => isOne(held(job).update({ state: 'waiting', lease_until: null, due_at: dueAt, last_error: error })),
    giveUp: (job, { message }) => isOne(held(job).update({ state: 'failed', lease_until: null, last_error: message })),
  };
};

const rowOf = ({ id, kind, subject, dueAt, payload }: NewJob & { readonly id: string }): Row => ({
  id,
  kind,
  subject_type: subject?.type ?? null,
  subject_id: subject?.id ?? null,
  state: 'waiting',
  due_at: dueAt,
  first_due_at: dueAt,
  payload: JSON.stringify(payload),
  token: 0,
  lease_until: null,
  attempts: 0,
  last_error: null,
});

const claimedJob = (row: Row): ClaimedJob => ({
  id: row.id,
  kind: row.kind,
  subject: row.subject_type !== null && row.subject_id !== null ? { type: row.subject_type, id: row.subject_id } : null,
  dueAt: row.due_at,
  firstDueAt: row.first_due_at,
  payload: JSON.parse(row.payload) as JsonObject,
  attempts: row.attempts,
  token: row.token,
});
