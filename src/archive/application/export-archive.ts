import type { Clock } from '../../kernel';
import type { ArchivedRow } from '../domain/archived-value';
import { isCarried } from '../domain/carried-tables';
import {
  ARCHIVE_FORMAT,
  ARCHIVE_VERSION,
  type ArchivedFile,
  type ArchivedTable,
  FILE_PLACES,
  type FilePlace,
  filePath,
  type Manifest,
  tablePath,
} from '../domain/manifest';

import type { Archives, ArchiveWriter, FilePlaces, SourceDatabase, SourceTables, TableShape } from './ports';

export interface ExportPorts {
  readonly archives: Archives;
  readonly database: SourceDatabase;
  readonly places: FilePlaces;
  readonly clock: Clock;
  readonly versions: { readonly concord: string; readonly strapi: string };
}

/**
 * Writes everything into a new folder; a server may go on beside it. Throws `archive.exists`.
 *
 * The order is what makes it consistent. Heads first: they are appended after their commit, so none of them is younger than
 * the state of the tables. Other files last: what the tables speak of is there by then, and a file that came later does no harm.
 */
export const createExportArchive =
  ({ archives, database, places, clock, versions }: ExportPorts) =>
  async (target: string): Promise<Manifest> => {
    return await archives.write(target, async (writer) => {
      const heads = await writeFiles(writer, places, ['heads']);
      const at = clock.now().toISOString();
      const tables = await database.snapshot((source) => writeTables(writer, source));
      const others = FILE_PLACES.filter((place) => place !== 'heads');
      const files = [...heads, ...(await writeFiles(writer, places, others))];
      return { format: ARCHIVE_FORMAT, version: ARCHIVE_VERSION, ...versions, database: database.kind, at, tables, files };
    });
  };

const writeTables = async (writer: ArchiveWriter, source: SourceTables): Promise<ArchivedTable[]> => {
  const written: ArchivedTable[] = [];
  for (const shape of (await source.shapes()).filter(({ name }) => isCarried(name))) {
    written.push(await writeTable(writer, source, shape));
  }
  return written;
};

const writeTable = async (writer: ArchiveWriter, source: SourceTables, shape: TableShape): Promise<ArchivedTable> => {
  let rows = 0;
  const lines = async function* (): AsyncGenerator<string> {
    for await (const row of source.rows(shape)) {
      rows += 1;
      yield lineOf(row);
    }
  };
  const checksum = await writer.write(tablePath(shape), lines());
  return { name: shape.name, columns: [...shape.columns], rows, nextId: shape.nextId, ...checksum };
};

const lineOf = (row: ArchivedRow): string => `${JSON.stringify(row)}\n`;

const writeFiles = async (writer: ArchiveWriter, places: FilePlaces, which: readonly FilePlace[]): Promise<ArchivedFile[]> => {
  const written: ArchivedFile[] = [];
  for (const place of which) {
    for (const name of await places.names(place)) {
      const content = await places.read(place, name);
      // Removed since the names were read: a withdrawn file's public copy goes at any time.
      if (content) written.push({ place, name, ...(await writer.write(filePath({ place, name }), content)) });
    }
  }
  return written;
};
