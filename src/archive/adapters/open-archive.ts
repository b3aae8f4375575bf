import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { z } from 'zod';

import type { OpenArchive } from '../application/ports';
import { ARCHIVE_VERSION, filePath, HEADING, MANIFEST, type Manifest, tablePath } from '../domain/manifest';
import { archiveDamaged, archiveIncomplete, archiveMissing, archiveUnknownVersion } from '../domain/refusals';

import { createMeter } from './checksum';
import { isMissing } from './is-missing';
import { linesOf } from './lines';

export const MANIFEST_FILE = 'manifest.json';
/** In the form of `sha256sum`. */
export const MANIFEST_SUM_FILE = 'manifest.json.sha256';

const ROW = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

export const openArchiveFolder = async (folder: string): Promise<OpenArchive> => {
  const manifest = await readManifest(folder);
  const read = (relative: string) => readFrom(folder, relative);
  return {
    manifest,
    async verify() {
      for (const table of manifest.tables) await verifyFile(read, tablePath(table), table);
      for (const file of manifest.files) await verifyFile(read, filePath(file), file);
    },
    async *rows(table) {
      for await (const line of linesOf(read(tablePath(table)))) yield ROW.parse(JSON.parse(line));
    },
    content: (file) => read(filePath(file)),
  };
};

const readManifest = async (folder: string): Promise<Manifest> => {
  const text = await readFile(path.join(folder, MANIFEST_FILE), 'utf8').catch((cause: unknown) => {
    throw isMissing(cause) ? archiveMissing(folder, cause) : cause;
  });
  const content = parseJson(text);
  // A newer format may keep its checksum elsewhere: the version comes first.
  const heading = HEADING.safeParse(content);
  if (heading.success && heading.data.version !== ARCHIVE_VERSION) throw archiveUnknownVersion(heading.data.version);
  const sum = await readFile(path.join(folder, MANIFEST_SUM_FILE), 'utf8').catch((cause: unknown) => {
    throw isMissing(cause) ? archiveIncomplete(MANIFEST_SUM_FILE, cause) : cause;
  });
  if (sum.slice(0, 64) !== createHash('sha256').update(text).digest('hex')) throw archiveDamaged(MANIFEST_FILE);
  const manifest = MANIFEST.safeParse(content);
  if (!manifest.success) throw archiveDamaged(MANIFEST_FILE, manifest.error);
  return manifest.data;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw archiveDamaged(MANIFEST_FILE, cause);
  }
};

const readFrom = async function* (folder: string, relative: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(path.join(folder, relative))) yield chunk as Buffer;
  } catch (error) {
    throw isMissing(error) ? archiveIncomplete(relative, error) : error;
  }
};

type Read = (relative: string) => AsyncIterable<Buffer>;

const verifyFile = async (read: Read, relative: string, expected: { readonly bytes: number; readonly sha256: string }): Promise<void> => {
  const meter = createMeter();
  await meter.drain(read(relative));
  const { bytes, sha256 } = meter.result();
  if (bytes !== expected.bytes || sha256 !== expected.sha256) throw archiveDamaged(relative);
};
