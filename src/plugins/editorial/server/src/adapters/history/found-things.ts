import type { Core } from '@strapi/strapi';

import { isJsonArray, isJsonObject, type Json, type JsonObject, type SubjectRef, subjectKey } from '../../../../../../kernel';
import type { GovernedTypes } from '../../../../contract';
import type { DeskTables, Subject } from '../../application/ports';
import { isFile, referenceIn } from '../../domain/diff/say-value';
import { wordAttributes } from '../schema-walk';

/** What an old body names, and is still there. */
export interface FoundThings {
  /** Document ids by subject key. */
  readonly documents: ReadonlyMap<string, string>;
  /** Document ids by `<uid> <slug>`. */
  readonly terms: ReadonlyMap<string, string>;
  /** By stored name, those within reach. */
  readonly files: ReadonlyMap<string, { readonly id: number; readonly sha256: string | null }>;
}

interface Looking {
  readonly strapi: Core.Strapi;
  readonly governed: GovernedTypes;
  readonly tables: DeskTables;
  /** Whether a document may be named by whoever restores. */
  readonly mayName: (subject: Subject) => Promise<boolean>;
}

/** Looks up all that a body and its parts name, as whoever restores: what is used here afterwards, all who own it may see and use. */
export const findThings = async ({ strapi, governed, tables, mayName }: Looking, body: JsonObject): Promise<FoundThings> => {
  const { references, uploads } = namedIn(body);
  const documents = new Map<string, string>();
  for (const subject of (await tables.subjects.find(references)).values()) {
    if (await mayName(subject)) documents.set(subjectKey(subject), subject.documentId);
  }
  const files = await filesBy(strapi, uploads);
  return { documents, files, terms: await termsIn(strapi, governed) };
};

interface FileRow {
  readonly id: number;
  readonly hash: string;
  readonly ext: string | null;
  readonly provider_metadata: { readonly sha256?: string } | null;
}

const filesBy = async (strapi: Core.Strapi, uploads: readonly string[]): Promise<FoundThings['files']> => {
  const hashes = [...new Set(uploads.map((upload) => upload.replace(/\.[^.]*$/, '')))];
  if (hashes.length === 0) return new Map();
  const rows = (await strapi.db.query('plugin::upload.file').findMany({ where: { hash: { $in: hashes } } })) as readonly FileRow[];
  return new Map(
    rows.map(({ id, hash, ext, provider_metadata }) => [`${hash}${ext ?? ''}`, { id, sha256: provider_metadata?.sha256 ?? null }]),
  );
};

/** Every term of the small vocabularies that governed types choose from. */
const termsIn = async (strapi: Core.Strapi, governed: GovernedTypes): Promise<FoundThings['terms']> => {
  const targets = Object.keys(governed).flatMap((uid) =>
    wordAttributes(strapi, uid).flatMap(([, { type, target }]) =>
      type === 'relation' && target !== undefined && !governed[target] ? [target] : [],
    ),
  );
  const found = new Map<string, string>();
  for (const target of new Set(targets)) {
    const rows = (await strapi.db.query(target).findMany({ select: ['documentId', 'slug'] })) as readonly {
      documentId: string;
      slug?: string;
    }[];
    for (const { documentId, slug = '' } of rows) found.set(`${target} ${slug}`, documentId);
  }
  return found;
};

interface Named {
  readonly references: readonly SubjectRef[];
  readonly uploads: readonly string[];
}

const namedIn = (value: Json): Named => {
  const reference = referenceIn(value);
  if (reference) return { references: [reference], uploads: [] };
  if (isFile(value)) return { references: [], uploads: typeof value.upload === 'string' ? [value.upload] : [] };
  const inner = isJsonArray(value) ? value : isJsonObject(value) ? Object.values(value) : [];
  const found = inner.map(namedIn);
  return { references: found.flatMap(({ references }) => references), uploads: found.flatMap(({ uploads }) => uploads) };
};
