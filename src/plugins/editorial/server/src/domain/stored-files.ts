import { isJsonArray, isJsonObject, type Json } from '../../../../../kernel';
import type { FileReference } from '../../../contract';

/** What is needed to hand a file out that a body refers to. */
export type FoundFile = Pick<FileReference, 'sha256' | 'extension' | 'name' | 'bytes' | 'upload'>;

/** All files that a body refers to (contract/body.ts), in order. */
export const filesIn = (body: Json): readonly FoundFile[] => {
  if (isJsonArray(body)) return body.flatMap(filesIn);
  if (!isJsonObject(body)) return [];
  const { sha256, extension, name, bytes, upload } = body;
  const isFile = typeof sha256 === 'string' && typeof upload === 'string';
  if (isFile) return [{ sha256, upload, extension: textOf(extension), name: textOf(name), bytes: typeof bytes === 'number' ? bytes : 0 }];
  return Object.values(body).flatMap(filesIn);
};

/** The stored names of all files that a body refers to, each once, in order. */
export const storedFilesIn = (body: Json): readonly string[] => [...new Set(filesIn(body).map(({ upload }) => upload))];

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
