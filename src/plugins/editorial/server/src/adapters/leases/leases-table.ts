import type { Knex } from 'knex';

import { subjectKey, type SubjectRef } from '../../../../../../kernel';
import type { LeaseClaim, LeaseRows } from '../../application/leases/rows';
import { type Lease, lapsedAt } from '../../domain/leases/lease';

import { inChunks, whereSubjects } from '../tables/chunks';

interface Row {
  readonly subject_type: string;
  readonly subject_id: string;
  readonly holder: number;
  readonly tab: string;
  readonly since: string;
  readonly seen_at: string;
  readonly taken_from: number | null;
  readonly notice: string;
}

const TABLE = 'concord_leases';
const KEY = ['subject_type', 'subject_id'];

/** The table of leases. `connection` may be one of a transaction, or that outside of any. */
export const leasesTable = (connection: () => Knex): LeaseRows => {
  const of: LeaseRows['of'] = async (refs) => {
    const rows = await inChunks(refs, async (chunk) => (await whereSubjects(connection()(TABLE).select('*'), chunk)) as readonly Row[]);
    return new Map(rows.map((row) => [subjectKey(leaseOf(row).subject), leaseOf(row)]));
  };
  const hold: LeaseRows['hold'] = async (claim) => {
    const [mine] = await takeWhenFree(connection(), claim);
    const found = mine ? leaseOf(mine) : (await of([claim.subject])).get(subjectKey(claim.subject));
    // Let go of between the two looks: then it is free.
    return found ?? hold(claim);
  };
  return {
    of,
    hold,
    takeOver: async (claim, notice) => leaseOf(await takeFromAnybody(connection(), claim, notice)),
    async release({ subject, holder, tab }) {
      await connection()(TABLE).where({ subject_type: subject.type, subject_id: subject.id, holder, tab }).delete();
    },
    async forget(refs) {
      await inChunks(refs, async (chunk) => {
        await whereSubjects(connection()(TABLE), chunk).delete();
        return [];
      });
    },
  };
};

/** One statement, so that of two who open a form at the same moment one has it, on any database. */
const takeWhenFree = (knex: Knex, claim: LeaseClaim): Promise<readonly Row[]> => {
  const lapsed = lapsedAt(claim.now);
  const isOn = '(concord_leases.holder = excluded.holder and concord_leases.seen_at > ?)';
  return knex(TABLE)
    .insert(rowOf(claim, ''))
    .onConflict(KEY)
    .merge({
      holder: knex.raw('excluded.holder'),
      tab: knex.raw('excluded.tab'),
      seen_at: knex.raw('excluded.seen_at'),
      since: knex.raw(`case when ${isOn} then concord_leases.since else excluded.since end`, [lapsed]),
      taken_from: knex.raw(`case when ${isOn} then concord_leases.taken_from end`, [lapsed]),
      notice: knex.raw(`case when ${isOn} then concord_leases.notice else '' end`, [lapsed]),
    })
    .whereRaw('(concord_leases.holder = excluded.holder or concord_leases.seen_at <= ?)', [lapsed])
    .returning('*')
    .then(asRows);
};

const takeFromAnybody = async (knex: Knex, claim: LeaseClaim, notice: string): Promise<Row> => {
  const isOwn = 'concord_leases.holder = excluded.holder';
  const rows = await knex(TABLE)
    .insert(rowOf(claim, notice))
    .onConflict(KEY)
    .merge({
      holder: knex.raw('excluded.holder'),
      tab: knex.raw('excluded.tab'),
      seen_at: knex.raw('excluded.seen_at'),
      since: knex.raw(`case when ${isOwn} then concord_leases.since else excluded.since end`),
      taken_from: knex.raw(`case when ${isOwn} then concord_leases.taken_from else concord_leases.holder end`),
      notice: knex.raw(`case when ${isOwn} then concord_leases.notice else excluded.notice end`),
    })
    .returning('*')
    .then(asRows);
  const [row] = rows;
  if (!row) throw new Error('A lease that was taken over was not there.');
  return row;
};

const asRows = (rows: unknown): readonly Row[] => rows as readonly Row[];

const rowOf = ({ subject, holder, tab, now }: LeaseClaim, notice: string): Row => ({
  subject_type: subject.type,
  subject_id: subject.id,
  holder,
  tab,
  since: now.toISOString(),
  seen_at: now.toISOString(),
  taken_from: null,
  notice,
});

const leaseOf = (row: Row): Lease => ({
  subject: subjectOf(row),
  holder: row.holder,
  tab: row.tab,
  since: row.since,
  seenAt: row.seen_at,
  takenFrom: row.taken_from,
  notice: row.notice,
});

const subjectOf = (row: Row): SubjectRef => ({ type: row.subject_type, id: row.subject_id });
