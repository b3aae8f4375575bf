import { open } from 'node:fs/promises';

import { DomainError } from '../../../../../kernel';
import type { NewsletterFiles } from '../application/ports';

/** Twenty times the words of the longest newsletter known; a larger file is something else. */
export const LARGEST_FILE_BYTES = 2 * 1024 * 1024;

/** Files on this machine. A file is measured before it is read, and read no further than the limit. */
export const newsletterFiles: NewsletterFiles = {
  async read(path) {
    const file = await open(path, 'r').catch((cause: unknown) => {
      throw refusalOf(path, cause);
    });
    try {
      const stats = await file.stat();
      if (stats.isDirectory()) throw unreadable(path, 'it is a folder');
      if (stats.size > LARGEST_FILE_BYTES) throw tooLarge(path, stats.size);
      return await readUpTo(file, LARGEST_FILE_BYTES + 1, path);
    } finally {
      await file.close();
    }
  },
};

const readUpTo = async (file: Awaited<ReturnType<typeof open>>, limit: number, path: string): Promise<Uint8Array> => {
  const buffer = Buffer.alloc(limit);
  let length = 0;
  for (;;) {
    const { bytesRead } = await file.read(buffer, length, limit - length, null);
    length += bytesRead;
    if (length >= limit) throw tooLarge(path, length);
    if (bytesRead === 0) return buffer.subarray(0, length);
  }
};

const refusalOf = (path: string, cause: unknown): DomainError => {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new DomainError({ code: 'import.file-missing', refusal: 'not-found', message: `There is no file "${path}".`, cause });
  return unreadable(path, code === 'EACCES' ? 'you may not read it' : 'this computer could not open it', cause);
};

const unreadable = (path: string, why: string, cause?: unknown) =>
  new DomainError({ code: 'import.file-unreadable', refusal: 'invalid', message: `"${path}" cannot be read: ${why}.`, cause });

const tooLarge = (path: string, bytes: number) =>
  new DomainError({
    code: 'import.file-too-large',
    refusal: 'invalid',
    message: `"${path}" has ${String(Math.ceil(bytes / 1024 / 1024))} MB; the words of a newsletter have less than ${String(LARGEST_FILE_BYTES / 1024 / 1024)} MB. Save its words alone as plain text, without pictures.`,
  });
