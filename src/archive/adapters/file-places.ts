import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

import type { FilePlaces } from '../application/ports';
import { filePath } from '../domain/manifest';
import { archiveDamaged } from '../domain/refusals';

import { createMeter } from './checksum';
import { headsText, placeHeads } from './heads-file';
import { isMissing } from './is-missing';

export interface PlacePaths {
  /** Folders. */
  readonly uploads: string;
  readonly published: string;
  /** A file. */
  readonly heads: string;
}

type Incoming = Parameters<FilePlaces['receive']>[0][number];

/** In the archive; outside, the file goes by what LEDGER_HEADS_FILE says. */
const HEADS_NAME = 'ledger-heads.jsonl';

/** Arrivals wait here until they are whole. */
const ARRIVING = '.restoring';

/** The folders and the file that hold what is not in the database. */
export const createFilePlaces = (paths: PlacePaths): FilePlaces => ({
  async names(place) {
    if (place === 'heads') return (await headsText(paths.heads)) === null ? [] : [HEADS_NAME];
    const entries = await readdir(paths[place], { withFileTypes: true }).catch(nothingWhenMissing);
    return entries.flatMap((entry) => (entry.isFile() && !entry.name.startsWith('.') ? [entry.name] : [])).sort();
  },
  async read(place, name) {
    const file = place === 'heads' ? paths.heads : path.join(paths[place], name);
    const handle = await open(file, 'r').catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
    return handle && (handle.createReadStream() as AsyncIterable<Buffer>);
  },
  async receive(files) {
    const undo: (() => Promise<void>)[] = [];
    const takeBack = async (): Promise<void> => {
      for (const step of undo.splice(0).reverse()) await step();
    };
    try {
      for (const incoming of files) undo.push(await place(paths, incoming));
      await clearArrivals(paths);
      return { takeBack };
    } catch (error) {
      await takeBack();
      await clearArrivals(paths);
      throw error;
    }
  },
});

const place = (paths: PlacePaths, incoming: Incoming): Promise<() => Promise<void>> =>
  incoming.file.place === 'heads' ? placeHeads(paths.heads, incoming.content()) : placeFile(paths[incoming.file.place], incoming);

/** Resolves to what takes the file away again. */
const placeFile = async (folder: string, { file, content }: Incoming): Promise<() => Promise<void>> => {
  await mkdir(path.join(folder, ARRIVING), { recursive: true });
  const [arrival, target] = [path.join(folder, ARRIVING, file.name), path.join(folder, file.name)];
  const meter = createMeter();
  const mode = file.place === 'published' ? 0o644 : 0o600;
  await pipeline(meter.through(content()), createWriteStream(arrival, { mode, flush: true }));
  if (meter.result().sha256 !== file.sha256) throw archiveDamaged(filePath(file));
  await rename(arrival, target);
  return () => rm(target, { force: true });
};

const clearArrivals = async ({ uploads, published }: PlacePaths): Promise<void> => {
  for (const folder of [uploads, published]) await rm(path.join(folder, ARRIVING), { recursive: true, force: true });
};

const nothingWhenMissing = (error: unknown): [] => {
  if (isMissing(error)) return [];
  throw error;
};
