import { appendFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { z } from 'zod';

import type { HeadArchive } from '../application/ports';

const signedHead = z.object({
  sequence: z.number().int().positive(),
  hash: z.string(),
  origin: z.string(),
  signedAt: z.string(),
  keyId: z.string(),
  signature: z.string(),
});

/** Signed heads in a file, one JSON object a line (`LEDGER_HEADS_FILE`). Copy it where the database's keeper has no hand. */
export const createHeadArchive = (file: string): HeadArchive => ({
  async append(head) {
    await mkdir(path.dirname(file), { recursive: true });
    await appendFile(file, `${JSON.stringify(head)}\n`, 'utf8');
  },
  async all() {
    const text = await readFile(file, 'utf8').catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
      throw error;
    });
    return text.split('\n').flatMap(parseLine);
  },
});

/** A line cut short by a crash is no head: the database still has it, and the next one follows. */
const parseLine = (line: string): readonly z.infer<typeof signedHead>[] => {
  if (line.trim() === '') return [];
  try {
    return [signedHead.parse(JSON.parse(line))];
  } catch {
    return [];
  }
};
