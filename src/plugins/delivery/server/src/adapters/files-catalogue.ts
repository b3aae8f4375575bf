import { subjectKey } from '../../../../../kernel';
import type { FileCatalogue } from '../application/files-ports';

import type { ReadConnection, Row, Statement } from './read-connection';
import { clearedSight } from './statements/sight';

const FILE = 'f.sha256 = :sha256 AND f.extension = :extension';
const FIRST = 'ORDER BY f.subject_type, f.subject_id LIMIT 1';

const forThePublic: Statement = {
  name: 'concord-file',
  sql: `SELECT
      (SELECT f.name FROM concord_read_files f WHERE ${FILE} AND f.restricted = 0 ${FIRST}) AS name,
      (SELECT f.sequence FROM concord_read_files_gone f WHERE ${FILE} AND f.was_public = 1) AS gone`,
};

/** A document's file goes to those who see the document. */
const forCleared = (connection: ReadConnection): Statement => ({
  name: 'concord-file-cleared',
  sql: `SELECT f.name AS name FROM concord_read_files f JOIN concord_read_item i ON i.key = f.subject_type || ':' || f.subject_id
    WHERE ${FILE} AND ${clearedSight(connection.dialect).item('i')} ${FIRST}`,
});

/** Answers from the tables of files-tables.ts. When several documents show a file, it goes by the name that the first of them gives it. */
export const createFileCatalogue = (connection: ReadConnection): FileCatalogue => {
  const cleared = forCleared(connection);
  return {
    async find({ sha256, extension }, partnerships) {
      const [row] = await connection.all(forThePublic, { sha256, extension });
      const name = nameIn(row);
      if (name !== null) return { kind: 'shown', name, restricted: false };
      if (partnerships.length > 0) {
        const ids = partnerships.map((id) => subjectKey({ type: 'partnership', id }));
        const [own] = await connection.all(cleared, { sha256, extension, cleared: ids });
        const ownName = nameIn(own);
        if (ownName !== null) return { kind: 'shown', name: ownName, restricted: true };
      }
      return { kind: (row?.['gone'] ?? null) === null ? 'unknown' : 'gone' };
    },
  };
};

const nameIn = (row: Row | undefined): string | null => (typeof row?.['name'] === 'string' ? row['name'] : null);
