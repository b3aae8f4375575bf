import type { Knex } from 'knex';

import type { ListingRows } from '../../application/listing/rows';

interface Row {
  readonly subject_type: string;
  readonly subject_id: string;
  readonly document_id: string;
  readonly state: 'public' | 'withdrawn' | null;
  readonly revision: number | null;
  readonly newest: number | string | null;
}

const NEWEST =
  '(select max(r.number) from concord_revisions r where r.subject_type = s.subject_type and r.subject_id = s.subject_id) as newest';

/** What the desk's tables say of all documents of a type, without their words. */
export const listingTable = (knex: Knex): ListingRows => ({
  async of(uid) {
    const rows: readonly Row[] = await knex('concord_subjects as s')
      .leftJoin('concord_publications as p', { 'p.subject_type': 's.subject_type', 'p.subject_id': 's.subject_id' })
      .where('s.uid', uid)
      .select('s.subject_type', 's.subject_id', 's.document_id', 'p.state', 'p.revision', knex.raw(NEWEST));
    return rows.map((row) => ({
      type: row.subject_type,
      id: row.subject_id,
      documentId: row.document_id,
      newest: row.newest === null ? null : Number(row.newest),
      publication: row.state === null || row.revision === null ? null : { isPublic: row.state === 'public', revision: row.revision },
    }));
  },
});
