import type { Knex } from 'knex';

import { subjectKey, type SubjectRef } from '../../../../../../kernel';
import type { ReviewAct } from '../../../../contract';
import type { DeskTables } from '../../application/ports';

import { inChunks, whereSubjects } from './chunks';

interface Row {
  readonly subject_type: string;
  readonly subject_id: string;
  readonly number: number;
  readonly action: ReviewAct['action'];
  readonly revision: number;
  readonly actor: ReviewAct['actor'];
  readonly partnership: string | null;
  readonly agency: string | null;
  readonly note: string | null;
  readonly acted_at: string;
}

const TABLE = 'concord_review_acts';
/** After these nothing waits for anybody. */
const ENDINGS: readonly ReviewAct['action'][] = ['publish', 'publish-unreviewed', 'take-back', 'archive', 'unarchive'];

export const reviewActsTable = (knex: Knex): DeskTables['reviewActs'] => ({
  async of(refs) {
    const rows = await inChunks(
      refs,
      async (chunk) => (await whereSubjects(knex(TABLE).select('*'), chunk).orderBy('number')) as readonly Row[],
    );
    const acts = rows.map(actOf);
    return new Map(refs.map((ref) => [subjectKey(ref), acts.filter(({ subject }) => subjectKey(subject) === subjectKey(ref))]));
  },
  async append({ subject, number, action, revision, actor, partnership, agency, note, at }) {
    const place = { subject_type: subject.type, subject_id: subject.id, number };
    await knex(TABLE).insert({ ...place, action, revision, actor, partnership, agency, note, acted_at: at } satisfies Row);
  },
  async underReview() {
    const newest = knex(TABLE).select('subject_type', 'subject_id').max('number').groupBy('subject_type', 'subject_id');
    const rows: readonly Row[] = await knex(TABLE)
      .select('*')
      .whereIn(['subject_type', 'subject_id', 'number'], newest)
      .whereNotIn('action', [...ENDINGS])
      .orderBy('acted_at');
    return rows.map((row) => actOf(row).subject);
  },
  archived: () => archivedSubjects(knex),
  async publishedUnreviewed() {
    const rows: readonly Pick<Row, 'subject_type' | 'subject_id'>[] = await knex(TABLE)
      .where({ action: 'publish-unreviewed' } satisfies Partial<Row>)
      .distinct('subject_type', 'subject_id');
    return rows.map((row) => ({ type: row.subject_type, id: row.subject_id }));
  },
  async forgetNotes(refs) {
    await inChunks(refs, async (chunk) => {
      await whereSubjects(knex(TABLE), chunk).whereNotNull('note').update({ note: null });
      return [];
    });
  },
});

const archivedSubjects = async (knex: Knex): Promise<readonly SubjectRef[]> => {
  const newest = knex(TABLE)
    .select('subject_type', 'subject_id')
    .max('number')
    .whereIn('action', ['archive', 'unarchive'])
    .groupBy('subject_type', 'subject_id');
  const rows: readonly Row[] = await knex(TABLE)
    .select('*')
    .whereIn(['subject_type', 'subject_id', 'number'], newest)
    .where('action', 'archive');
  return rows.map((row) => actOf(row).subject);
};

const actOf = (row: Row): ReviewAct => ({
  subject: { type: row.subject_type, id: row.subject_id },
  number: row.number,
  action: row.action,
  revision: row.revision,
  actor: row.actor,
  partnership: row.partnership,
  agency: row.agency,
  note: row.note ?? '',
  at: row.acted_at,
});
