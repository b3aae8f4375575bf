import { createHash, randomUUID } from 'node:crypto';
import { accessSync, constants, createWriteStream, mkdirSync } from 'node:fs';
import { access, type FileHandle, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { PublishedFolder } from '../application/files-ports';

export interface ServedFolder extends PublishedFolder {
  /** Opened for reading; null when it is not there. The caller closes the handle. */
  open(name: string): Promise<FileHandle | null>;
}

/** Says whose the folder is. A backup or an archive carries it along as any other file. */
const MARK = 'installation';

/** `<sha256><extension>`: nothing else in the folder is ours to remove. */
const PUBLIC_NAME = /^[0-9a-f]{64}\.[a-z0-9]+$/;

/** Public copies in a folder on disk, which several nodes share. Makes the folder at once, so that one that cannot be written to is found out at start. */
export const createPublishedFolder = (folder: string): ServedFolder => {
  const unfinished = path.join(folder, '.unfinished');
  makeWritable(unfinished);
  return {
    has: (name) =>
      access(path.join(folder, name)).then(
        () => true,
        () => false,
      ),
    async put({ name, sha256, content }) {
      const copy = path.join(unfinished, randomUUID());
      try {
        if ((await writeHashed(content, copy)) !== sha256) return false;
        await rename(copy, path.join(folder, name));
        return true;
      } finally {
        await rm(copy, { force: true });
      }
    },
    remove: (name) => rm(path.join(folder, name), { force: true }),
    names: async () => (await readdir(folder)).filter((name) => PUBLIC_NAME.test(name)),
    async belongsTo(mark) {
      const file = path.join(folder, MARK);
      // Two nodes of one installation may come first at once, and write the same.
      await writeFile(file, `${mark}\n`, { flag: 'wx', flush: true }).catch((error: unknown) => {
        if (codeOf(error) !== 'EEXIST') throw error;
      });
      return (await readFile(file, 'utf8')).trim() === mark;
    },
    async removeUnfinished() {
      for (const name of await readdir(unfinished)) await rm(path.join(unfinished, name), { force: true });
    },
    open: (name) =>
      open(path.join(folder, name), 'r').catch((error: unknown) => {
        if (codeOf(error) === 'ENOENT') return null;
        throw error;
      }),
  };
};

/** Resolves to the SHA-256 of what was written, in hexadecimal. */
const writeHashed = async (content: Readable, file: string): Promise<string> => {
  const hash = createHash('sha256');
  const hashed = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
  };
  await pipeline(content, hashed, createWriteStream(file, { flags: 'wx', flush: true }));
  return hash.digest('hex');
};

const makeWritable = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new Error(
      `Published files cannot be kept in ${folder}: the folder cannot be made or written to. Mend that, or set PUBLISHED_FILES_DIR to another.`,
      { cause },
    );
  }
};

const codeOf = (error: unknown): unknown => (typeof error === 'object' && error !== null && 'code' in error ? error.code : null);
