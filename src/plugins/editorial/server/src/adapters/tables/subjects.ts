import type { Knex } from 'knex';

import { subjectKey, type SubjectRef } from '../../../../../../kernel';
import type { DeskTables, Subject } from '../../application/ports';

import { inChunks, whereSubjects } from './chunks';

interface Row {
  readonly subject_type: string;
  readonly subject_id: string;
  readonly uid: string;
  readonly document_id: string;
  readonly title: string;
  readonly owners: string;
  readonly whole_type: string | null;
  readonly whole_id: string | null;
}

const TABLE = 'concord_subjects';

export const subjectsTable = (knex: Knex): DeskTables['subjects'] => ({
  async find(refs) {
    const rows = await inChunks(refs, (chunk): Promise<readonly Row[]> => whereSubjects(knex<Row>(TABLE).select('*'), chunk).then(asRows));
    return new Map(rows.map((row) => [subjectKey(refOf(row)), subjectOf(row)]));
  },
  async findByDocument(uid, documentIds) {
    const rows = await inChunks(documentIds, (chunk) =>
      knex<Row>(TABLE).select('*').where({ uid }).whereIn('document_id', chunk).then(asRows),
    );
    return rows.map(subjectOf);
  },
  async save(subject) {
    await knex(TABLE).insert(rowOf(subject)).onConflict(['subject_type', 'subject_id']).merge();
  },
  async remove(ref) {
    await knex(TABLE).where({ subject_type: ref.type, subject_id: ref.id }).delete();
  },
  async findPublic(uid, text) {
    const rows = await knex<Row>(`${TABLE} as s`)
      .join('concord_publications as p', { 'p.subject_type': 's.subject_type', 'p.subject_id': 's.subject_id' })
      .where({ 's.uid': uid, 'p.state': 'public' })
      .whereRaw(`lower(s.title) like ? escape '!'`, [`%${text.toLowerCase().replace(/[!%_]/g, '!$&')}%`])
      .orderBy('s.title')
      .limit(20)
      .select('s.*')
      .then(asRows);
    return rows.map(subjectOf);
  },
});

const asRows = (rows: unknown): readonly Row[] => rows as readonly Row[];

const refOf = (row: Row): SubjectRef => ({ type: row.subject_type, id: row.subject_id });

const subjectOf = (row: Row): Subject => ({
  ...refOf(row),
  uid: row.uid,
  documentId: row.document_id,
  title: row.title,
  owners: JSON.parse(row.owners) as readonly string[],
  whole: row.whole_type !== null && row.whole_id !== null ? { type: row.whole_type, id: row.whole_id } : null,
});

const rowOf = ({ type, id, uid, documentId, title, owners, whole }: Subject): Row => ({
  subject_type: type,
  subject_id: id,
  uid,
  document_id: documentId,
  title,
  owners: JSON.stringify(owners),
  whole_type: whole?.type ?? null,
  whole_id: whole?.id ?? null,
});
