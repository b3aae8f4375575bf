import { z } from 'zod';

import { COLUMN_KINDS } from './column-kind';

/** Raised whenever an older Concord could not read what a newer one writes. */
export const ARCHIVE_VERSION = 1;
export const ARCHIVE_FORMAT = 'concord-archive';

export const DATABASE_KINDS = ['sqlite', 'postgres'] as const;
export type DatabaseKind = (typeof DATABASE_KINDS)[number];

/** Where files belong: private originals, public copies, and the heads kept outside the database. */
export const FILE_PLACES = ['uploads', 'published', 'heads'] as const;
export type FilePlace = (typeof FILE_PLACES)[number];

const checked = { bytes: z.number().int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) };

/** A name that stays in its folder, on any system. */
const fileName = z.string().regex(/^(?!\.)[^/\\:\0]+$/);

const TABLE = z.object({
  name: z.string().regex(/^[A-Za-z0-9_]+$/),
  columns: z.array(z.object({ name: z.string(), kind: z.enum(COLUMN_KINDS) })),
  rows: z.number().int().nonnegative(),
  /** The id that the next row would get; null for a table that gives none. */
  nextId: z.number().int().positive().nullable(),
  ...checked,
});

const FILE = z.object({ place: z.enum(FILE_PLACES), name: fileName, ...checked });

/** What is enough to say whether the rest can be read. */
export const HEADING = z.object({ format: z.literal(ARCHIVE_FORMAT), version: z.number().int() });

/** The list of all that an archive holds. Row files are `tables/<name>.jsonl`, other files `files/<place>/<name>`. */
export const MANIFEST = z.object({
  format: z.literal(ARCHIVE_FORMAT),
  version: z.literal(ARCHIVE_VERSION),
  concord: z.string(),
  strapi: z.string(),
  database: z.enum(DATABASE_KINDS),
  /** When the state that it holds was read: UTC, ISO 8601. */
  at: z.string(),
  tables: z.array(TABLE),
  files: z.array(FILE),
});

export type Manifest = z.infer<typeof MANIFEST>;
export type ArchivedTable = Manifest['tables'][number];
export type ArchivedFile = Manifest['files'][number];

/** Relative to the archive, with forward slashes. */
export const tablePath = ({ name }: Pick<ArchivedTable, 'name'>): string => `tables/${name}.jsonl`;
export const filePath = ({ place, name }: Pick<ArchivedFile, 'place' | 'name'>): string => `files/${place}/${name}`;
