import type { FileCatalogue } from '../application/files-ports';

import type { ReadConnection, Statement } from './read-connection';

const FILE = 'sha256 = :sha256 AND extension = :extension';

const standing: Statement = {
  name: 'concord-file',
  sql: `SELECT
      (SELECT name FROM concord_read_files WHERE ${FILE} ORDER BY subject_type, subject_id LIMIT 1) AS name,
      (SELECT sequence FROM concord_read_files_gone WHERE ${FILE}) AS gone`,
};

/** Answers from the tables of files-tables.ts. When several documents show a file, it goes by the name that the first of them gives it. */
export const createFileCatalogue = (connection: ReadConnection): FileCatalogue => ({
  async find({ sha256, extension }) {
    const [row] = await connection.all(standing, { sha256, extension });
    if (typeof row?.name === 'string') return { kind: 'shown', name: row.name };
    return { kind: (row?.gone ?? null) === null ? 'unknown' : 'gone' };
  },
});
