import { createHash } from 'node:crypto';

import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { DomainError, fileTypeOf } from '../../../../../kernel';
import { openOriginal } from '../../../../../strapi-edge';
import type { FileReference } from '../../../contract';

/**
 * The reference that a revision keeps of a file: who signs the revision off signs its content off, by hash.
 *
 * `fileRow` is a row of Strapi's media library, from the Document Service or the database. The hash is the one taken when
 * the file was stored; for a file stored by another provider it is computed here, by reading the file once.
 * Refused with `file.missing` when the row's file is no longer in storage and its hash is not known.
 */
export const describeFile = async (strapi: Core.Strapi, fileRow: unknown): Promise<FileReference> => {
  const row = UPLOAD_ROW.parse(fileRow);
  const content = row.provider_metadata ?? (await measure(strapi, row));
  const type = fileTypeOf(row.ext);
  return {
    sha256: content.sha256,
    extension: type?.extension ?? row.ext.toLowerCase(),
    name: row.name,
    mime: type?.mime ?? row.mime,
    bytes: content.bytes,
    alternativeText: row.alternativeText,
    width: row.width,
    height: row.height,
    upload: `${row.hash}${row.ext}`,
  };
};

const CONTENT = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.number().int().nonnegative() });

const UPLOAD_ROW = z.object({
  hash: z.string().min(1),
  ext: z
    .string()
    .nullish()
    .transform((value) => value ?? ''),
  name: z.string(),
  mime: z.string(),
  alternativeText: z
    .string()
    .nullish()
    .transform((value) => (value?.trim() ? value : null)),
  width: z
    .number()
    .nullish()
    .transform((value) => value ?? null),
  height: z
    .number()
    .nullish()
    .transform((value) => value ?? null),
  // Another provider's notes are its own business: what is not ours counts as absent.
  provider_metadata: CONTENT.nullish().catch(null),
});

type UploadRow = z.infer<typeof UPLOAD_ROW>;

const measure = async (strapi: Core.Strapi, row: UploadRow): Promise<z.infer<typeof CONTENT>> => {
  const stream = await openOriginal(strapi, `${row.hash}${row.ext}`);
  if (!stream) {
    throw new DomainError({
      code: 'file.missing',
      refusal: 'conflict',
      message: `The file “${row.name}” is no longer in the media library's storage. Upload it again, or take it out of the document.`,
    });
  }
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes };
};
