import { access, appendFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { z } from 'zod';

import { DomainError } from '../../../../../kernel';
import type { SignedHead } from '../../../contract';
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
    // The line break comes first: after a line that a crash cut short, this head still stands on a line of its own.
    await appendFile(file, `\n${JSON.stringify(head)}`, 'utf8');
  },
  async all() {
    const text = await readFile(file, 'utf8').catch((error: unknown) => {
      if (isMissingFile(error)) return '';
      throw error;
    });
    return text.split('\n').flatMap(parseLine);
  },
  missingFile: () =>
    access(file).then(
      () => null,
      (error: unknown) => {
        if (isMissingFile(error)) return file;
        throw error;
      },
    ),
  async read(other) {
    const text = await readFile(other, 'utf8').catch((cause: unknown) => {
      throw unreadable(`The heads file ${other} cannot be read.`, cause);
    });
    const heads = text.split('\n').flatMap(parseLine);
    if (heads.length === 0)
      throw unreadable(
        `There is no signed head in ${other}. Give it a file made by "npm run ledger -- heads", or a copy of LEDGER_HEADS_FILE.`,
      );
    return heads;
  },
});

const isMissingFile = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

const unreadable = (message: string, cause?: unknown): DomainError =>
  new DomainError({ code: 'heads.unreadable', refusal: 'invalid', message, cause });

/** A line cut short by a crash is no head: the database still has it, and the next one follows. */
const parseLine = (line: string): readonly SignedHead[] => {
  if (line.trim() === '') return [];
  try {
    return [signedHead.parse(JSON.parse(line))];
  } catch {
    return [];
  }
};
