import { z } from 'zod';

import { isJsonObject, type Json, type JsonObject } from '../../../../../kernel';
import type { FileReference } from '../../../../editorial/contract';

const FILE_REFERENCE: z.ZodType<FileReference> = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  extension: z.string(),
  name: z.string(),
  mime: z.string(),
  bytes: z.number(),
  alternativeText: z.string().nullable(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  upload: z.string(),
});

/** Every file that a body names, wherever it stands in it, in the order of the body, each once. */
export const filesOfBody = (body: JsonObject): readonly FileReference[] => {
  const files = new Map<string, FileReference>();
  for (const file of filesIn(body)) if (!files.has(publicFileName(file))) files.set(publicFileName(file), file);
  return [...files.values()];
};

/** Whether everybody may have the files of a body: not, when the document is for practitioners. */
export const isForEverybody = ({ visibility = null }: JsonObject): boolean => visibility === null || visibility === 'public';

/** The name under which a file goes public: its content and its type, so that it can never mean another file. */
export const publicFileName = ({ sha256, extension }: Pick<FileReference, 'sha256' | 'extension'>): string => `${sha256}${extension}`;

const filesIn = (value: Json): readonly FileReference[] => {
  if (isList(value)) return value.flatMap(filesIn);
  if (!isJsonObject(value)) return [];
  const file = FILE_REFERENCE.safeParse(value);
  return file.success ? [file.data] : Object.values(value).flatMap(filesIn);
};

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
