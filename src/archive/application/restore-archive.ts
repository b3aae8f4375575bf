import type { Verification } from '../../plugins/editorial/contract';
import { isCarried, SIGNS_OF_USE } from '../domain/carried-tables';
import type { Manifest } from '../domain/manifest';
import { restoreInUse, restoreNotEmpty, restoreOtherVersion } from '../domain/refusals';
import { shapeDifferences } from '../domain/shape-differences';

import { occupiedPlaces } from './occupied-places';
import type {
  Archives,
  FilePlaces,
  IncomingTable,
  Ledger,
  OpenArchive,
  PlacedFiles,
  TableShape,
  TargetDatabase,
  TargetTables,
} from './ports';

export interface RestorePorts {
  readonly archives: Archives;
  readonly database: TargetDatabase;
  readonly places: FilePlaces;
  readonly ledger: Ledger;
}

export interface Restored {
  readonly manifest: Manifest;
  readonly verification: Verification;
}

/**
 * Reads an archive into this installation, which must be fresh: all of it, or nothing. Throws `archive.…` for an archive that
 * is not whole, `restore.in-use`, `restore.not-empty`, `restore.other-version`; nothing was touched then.
 *
 * Files are in their places before the database commits, because the read store is built from them inside the transaction.
 * A failure takes them back; a crash leaves files that no row speaks of, which a second restore takes for its own.
 *
 * A ledger that does not verify is restored all the same, as the evidence that it is; but nothing is made public from it.
 */
export const createRestoreArchive =
  ({ archives, database, places, ledger }: RestorePorts) =>
  async (folder: string): Promise<Restored> => {
    const archive = await archives.open(folder);
    if (await database.isInUse()) throw restoreInUse();
    await archive.verify();
    let placed: PlacedFiles | null = null;
    try {
      return await database.transact(async (tables) => {
        const shapes = await fittingShapes(tables, archive.manifest);
        await refuseUnlessFresh(tables, places, archive);
        await tables.replace(archive.manifest.tables.map((table) => incoming(archive, table, shapes)));
        placed = await receiveFiles(places, archive);
        const verification = await ledger.verify();
        if (!verification.break) await ledger.rebuild();
        return { manifest: archive.manifest, verification };
      });
    } catch (error) {
      await takeBack(placed);
      throw error;
    }
  };

const takeBack = async (placed: PlacedFiles | null): Promise<void> => {
  await placed?.takeBack();
};

const receiveFiles = (places: FilePlaces, archive: OpenArchive): Promise<PlacedFiles> =>
  places.receive(archive.manifest.files.map((file) => ({ file, content: () => archive.content(file) })));

/** The target's tables by name. */
const fittingShapes = async (
  tables: TargetTables,
  { concord, strapi, tables: archived }: Manifest,
): Promise<ReadonlyMap<string, TableShape>> => {
  const shapes = (await tables.shapes()).filter(({ name }) => isCarried(name));
  const differences = shapeDifferences(archived, shapes);
  if (differences.length > 0) throw restoreOtherVersion(`Concord ${concord} with Strapi ${strapi}`, differences);
  return new Map(shapes.map((shape) => [shape.name, shape]));
};

const refuseUnlessFresh = async (tables: TargetTables, places: FilePlaces, archive: OpenArchive): Promise<void> => {
  const reasons: string[] = [];
  for (const { table, meaning } of SIGNS_OF_USE) if (await tables.hasRows(table)) reasons.push(meaning);
  reasons.push(...(await occupiedPlaces(places, archive)));
  if (reasons.length > 0) throw restoreNotEmpty(reasons);
};

const incoming = (archive: OpenArchive, table: Manifest['tables'][number], shapes: ReadonlyMap<string, TableShape>): IncomingTable => {
  const shape = shapes.get(table.name);
  if (!shape) throw new Error(`The table ${table.name} was looked for and is not there.`);
  return { shape, rows: archive.rows(table), nextId: table.nextId };
};
