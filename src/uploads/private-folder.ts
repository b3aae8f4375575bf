import { createHash, randomUUID } from 'node:crypto';
import { accessSync, constants, createWriteStream, mkdirSync } from 'node:fs';
import { open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { inspectFile } from './inspect/inspect-file';
import { fileTooLarge } from './refusals';

export interface PrivateFolderOptions {
  readonly folder: string;
  readonly maxBytes: number;
}

export interface StoredContent {
  readonly sha256: string;
  readonly bytes: number;
}

export interface PrivateFolder {
  /**
   * Stores the stream under `name` (a stored name), replacing a file of that name in one step. The content is inspected
   * before it gets its name; a refusal (DomainError, see `refusals.ts`) leaves nothing behind. `shownName` is what staff call the file.
   */
  write(file: { readonly name: string; readonly shownName: string; readonly content: Readable }): Promise<StoredContent>;
  /** The file, opened for reading; null when there is none. The caller closes the handle. */
  open(name: string): Promise<FileHandle | null>;
  /** Idempotent. */
  remove(name: string): Promise<void>;
  /** Removes what arrived before then and never got a name, because the server was stopped in the middle. */
  tidy(before: Date): Promise<void>;
}

/**
 * Files on disk, outside anything that is served. Nothing is held in memory but the piece under way. Makes the folder at once,
 * so that one that cannot be written to is found out at start.
 */
export const createPrivateFolder = ({ folder, maxBytes }: PrivateFolderOptions): PrivateFolder => {
  const incoming = path.join(folder, '.incoming');
  makeWritable(incoming);
  return {
    write: async ({ name, shownName, content }) => {
      // Nothing is awaited before the content is being read: a stream that fails with nobody listening ends the process.
      const arrival = path.join(incoming, randomUUID());
      try {
        const stored = await receive({ content, arrival, maxBytes, shownName });
        await inspectFile({ path: arrival, shownName, extension: path.extname(name) });
        await rename(arrival, path.join(folder, name));
        return stored;
      } finally {
        await rm(arrival, { force: true });
      }
    },
    open: (name) => open(path.join(folder, name), 'r').catch(nullWhenMissing),
    remove: (name) => rm(path.join(folder, name), { force: true }),
    tidy: async (before) => {
      for (const name of await readdir(incoming)) {
        const arrival = path.join(incoming, name);
        const found = await stat(arrival).catch(nullWhenMissing);
        if (found && found.mtime < before) await rm(arrival, { force: true });
      }
    },
  };
};

const makeWritable = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new Error(
      `Uploads cannot be kept in ${folder}: the folder cannot be made or written to. Mend that, or set UPLOADS_DIR to another.`,
      { cause },
    );
  }
};

interface Arrival {
  readonly content: Readable;
  readonly arrival: string;
  readonly maxBytes: number;
  readonly shownName: string;
}

const receive = async ({ content, arrival, maxBytes, shownName }: Arrival): Promise<StoredContent> => {
  const hash = createHash('sha256');
  let bytes = 0;
  const measured = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw fileTooLarge(shownName, maxBytes);
      hash.update(chunk);
      yield chunk;
    }
  };
  // `flush`: a file that a document speaks of must be on disk before the database says so.
  await pipeline(content, measured, createWriteStream(arrival, { flags: 'wx', mode: 0o600, flush: true }));
  return { sha256: hash.digest('hex'), bytes };
};

const nullWhenMissing = (error: unknown): null => {
  if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
};
