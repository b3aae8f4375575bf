import type { Knex } from 'knex';

import { subjectKey } from '../../../../../../kernel';
import type { Projector } from '../../../../contract';
import type { DeskTables, Publication } from '../../application/ports';

import { inChunks, whereSubjects } from './chunks';

interface Row {
  readonly subject_type: string;
  readonly subject_id: string;
  readonly state: Publication['state'];
  readonly revision: number;
  readonly digest: string;
  readonly sequence: number;
  readonly since: string;
  readonly first_published_at: string;
}

const TABLE = 'concord_publications';
const MOST_RECENT = 20;

export const publicationsTable = (knex: Knex): DeskTables['publications'] => ({
  async find(refs) {
    const rows = await inChunks(refs, async (chunk) => (await whereSubjects(knex(TABLE).select('*'), chunk)) as readonly Row[]);
    return new Map(rows.map((row) => [subjectKey({ type: row.subject_type, id: row.subject_id }), publicationOf(row)]));
  },
  async mentioning({ id }) {
    const rows: readonly Row[] = await knex(`${TABLE} as p`)
      .join('concord_bodies as b', 'b.digest', 'p.digest')
      .where('b.canonical', 'like', `%"${id}"%`)
      .orderBy('p.sequence')
      .select('p.*');
    return rows.map(publicationOf);
  },
  async recentlyBy(actor, since) {
    const saved = knex('concord_revisions').select('subject_type', 'subject_id').where({ saved_by: actor });
    const rows: readonly Row[] = await knex(TABLE)
      .where({ state: 'public' })
      .where('since', '>=', since)
      .whereIn(['subject_type', 'subject_id'], saved)
      .orderBy('since', 'desc')
      .limit(MOST_RECENT);
    return rows.map(publicationOf);
  },
});

/** Editorial's own projection: where each subject stands in public. */
export const publicationsProjector: Projector = {
  name: 'publications',
  async apply({ kind, subject, revision, digest, sequence, at }, knex) {
    const place = { subject_type: subject.type, subject_id: subject.id };
    if (kind !== 'published') {
      // What was never public has nothing to be withdrawn from: its erasure is in the ledger alone.
      await knex(TABLE).where(place).update({ state: 'withdrawn', revision, digest, sequence, since: at });
      return;
    }
    await knex(TABLE)
      .insert({ ...place, state: 'public', revision, digest, sequence, since: at, first_published_at: at } satisfies Row)
      .onConflict(['subject_type', 'subject_id'])
      .merge(['state', 'revision', 'digest', 'sequence', 'since']);
  },
  async reset(knex) {
    await knex(TABLE).delete();
  },
};

const publicationOf = (row: Row): Publication => ({
  type: row.subject_type,
  id: row.subject_id,
  state: row.state,
  revision: row.revision,
  digest: row.digest,
  sequence: row.sequence,
  since: row.since,
  firstPublishedAt: row.first_published_at,
});
