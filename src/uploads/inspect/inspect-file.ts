import { open } from 'node:fs/promises';

import { assertNever, fileTypeOf, type FileType } from '../../kernel';
import { fileContentDiffers, fileDamaged, fileEmpty, fileHasActiveContent, fileNotPlainText, fileTypeNotAllowed } from '../refusals';
import { openByteSource, type ByteSource } from './byte-source';
import { inspectorOf } from './inspectors';
import type { Verdict } from './verdict';

export interface InspectedFile {
  /** Where it lies on disk, under whatever name. */
  readonly path: string;
  /** What staff call it, for the message. */
  readonly shownName: string;
  /** What it claims to be; with its dot. */
  readonly extension: string;
}

/**
 * Resolves when the file at `path` really is of the type its extension claims, and is one of the accepted types. Otherwise throws a
 * DomainError: `file.type-not-allowed`, `file.empty`, `file.content-differs`, `file.damaged`, `file.active-content`, `file.not-plain-text`.
 */
export const inspectFile = async ({ path, shownName, extension }: InspectedFile): Promise<void> => {
  const type = fileTypeOf(extension);
  const inspect = type && inspectorOf(type.extension);
  if (!inspect) throw fileTypeNotAllowed(shownName);
  const verdict = await withSource(path, (source) => {
    if (source.size === 0) throw fileEmpty(shownName);
    return inspect(source);
  });
  const refusal = refusalOf(verdict, shownName, type);
  if (refusal) throw refusal;
};

const withSource = async <T>(path: string, use: (source: ByteSource) => Promise<T>): Promise<T> => {
  const handle = await open(path, 'r');
  try {
    return await use(await openByteSource(handle));
  } finally {
    await handle.close();
  }
};

const refusalOf = (verdict: Verdict, name: string, type: FileType): Error | null => {
  switch (verdict) {
    case 'ok':
      return null;
    case 'differs':
      return fileContentDiffers(name, type);
    case 'damaged':
      return fileDamaged(name, type);
    case 'active':
      return fileHasActiveContent(name);
    case 'not-text':
      return fileNotPlainText(name);
    default:
      return assertNever(verdict);
  }
};
