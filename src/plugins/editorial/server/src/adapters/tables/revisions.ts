import type { Knex } from 'knex';

import { type Revision, subjectKey, type SubjectRef } from '../../../../../../kernel';
import type { ActorId } from '../../../../contract';
import type { DeskTables } from '../../application/ports';

import { parseBody } from './bodies';
import { inChunks, whereSubjects } from './chunks';

interface Row {
  readonly subject_type: string;
  readonly subject_id: string;
  readonly number: number;
  readonly digest: string;
  readonly schema_version: number;
  readonly saved_at: string;
  readonly saved_by: string;
}

interface Saver {
  readonly saved_by: ActorId;
}

interface RowWithBody extends Row {
  readonly canonical: string | null;
}

const TABLE = 'concord_revisions';

export const revisionsTable = (knex: Knex): DeskTables['revisions'] => {
  const withBodies = () => knex(`${TABLE} as r`).join('concord_bodies as b', 'b.digest', 'r.digest').select('r.*', 'b.canonical');
  return {
    async latest(refs) {
      const rows = await inChunks(refs, async (chunk) => {
        const newest = whereSubjects(knex(TABLE), chunk)
          .select('subject_type', 'subject_id')
          .max('number')
          .groupBy('subject_type', 'subject_id');
        return (await withBodies().whereIn(['r.subject_type', 'r.subject_id', 'r.number'], newest)) as readonly RowWithBody[];
      });
      return new Map(rows.map((row) => [subjectKey({ type: row.subject_type, id: row.subject_id }), revisionOf(row)]));
    },
    async find(ref, number) {
      const row = (await withBodies().where({ 'r.subject_type': ref.type, 'r.subject_id': ref.id, 'r.number': number }).first()) as
        RowWithBody | undefined;
      return row ? revisionOf(row) : null;
    },
    savers: (ref) => savers(knex, ref),
    async append({ subject, number, digest, schemaVersion, savedAt, savedBy }) {
      const row: Row = {
        subject_type: subject.type,
        subject_id: subject.id,
        number,
        digest,
        schema_version: schemaVersion,
        saved_at: savedAt,
        saved_by: savedBy,
      };
      await knex(TABLE).insert(row);
    },
    digestsOf: (refs) => digestsOf(knex, refs),
    holding: (types, texts) => holding(knex, types, texts),
  };
};

const digestsOf = async (knex: Knex, refs: readonly SubjectRef[]): Promise<readonly string[]> => {
  const rows = await inChunks(
    refs,
    async (chunk) => (await whereSubjects(knex(TABLE).select('digest'), chunk)) as readonly Pick<Row, 'digest'>[],
  );
  return rows.map((row) => row.digest);
};

const savers = async (knex: Knex, ref: SubjectRef): Promise<readonly ActorId[]> => {
  const byStaff = () =>
    knex(TABLE).where({ subject_type: ref.type, subject_id: ref.id }).where('saved_by', 'like', 'staff:%').select('saved_by');
  const first: readonly Saver[] = await byStaff().orderBy('number').limit(1);
  const newest: readonly Saver[] = await byStaff().orderBy('number', 'desc').limit(1);
  return [...new Set([...first, ...newest].map((row) => row.saved_by))];
};

const holding: (
  knex: Knex,
  ...wanted: Parameters<DeskTables['revisions']['holding']>
) => ReturnType<DeskTables['revisions']['holding']> = async (knex, types, texts) => {
  const rows = await inChunks(texts, async (chunk) => {
    const bodies = knex(`${TABLE} as r`).join('concord_bodies as b', 'b.digest', 'r.digest').whereIn('r.subject_type', types);
    const withText = bodies.where((anyOf) => {
      for (const text of chunk) void anyOf.orWhere('b.canonical', 'like', `%${text}%`);
    });
    const found: readonly Pick<Row, 'subject_type' | 'subject_id'>[] = await withText.distinct('r.subject_type', 'r.subject_id');
    return found;
  });
  return rows.map((row) => ({ type: row.subject_type, id: row.subject_id }));
};

const revisionOf = (row: RowWithBody): Revision => ({
  subject: { type: row.subject_type, id: row.subject_id },
  number: row.number,
  digest: row.digest,
  schemaVersion: row.schema_version,
  body: parseBody(row.canonical),
  savedAt: row.saved_at,
  savedBy: row.saved_by,
});
