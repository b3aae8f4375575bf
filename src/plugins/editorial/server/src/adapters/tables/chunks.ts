import type { Knex } from 'knex';

import type { SubjectRef } from '../../../../../../kernel';

/** SQLite allows some 32 000 bound values in a statement; a chunk stays far below. */
const CHUNK = 400;

/** Runs a read over many values in chunks, and joins the rows. One statement for up to 400 values, none for none. */
export const inChunks = async <Value, Row>(
  values: readonly Value[],
  read: (chunk: readonly Value[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> => {
  const found: Row[] = [];
  for (let start = 0; start < values.length; start += CHUNK) found.push(...(await read(values.slice(start, start + CHUNK))));
  return found;
};

/** `where (type, id) in (…)`, for both databases. */
export const whereSubjects = (query: Knex.QueryBuilder, refs: readonly SubjectRef[], prefix = 'subject'): Knex.QueryBuilder =>
  query.whereIn(
    [`${prefix}_type`, `${prefix}_id`],
    refs.map((ref) => [ref.type, ref.id]),
  );
