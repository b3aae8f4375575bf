import { assertNever } from '../../kernel';

import type { ArchivedValue } from './archived-value';
import type { ColumnKind } from './column-kind';
import type { DatabaseKind } from './manifest';

/** What a driver takes. */
export type StoredValue = string | number | boolean | Date | Buffer | null;

/** The value as the target's column takes it, whatever kind of column it came from. */
export const toStored = (database: DatabaseKind, kind: ColumnKind, value: ArchivedValue): StoredValue => {
  if (value === null) return null;
  const isSqlite = database === 'sqlite';
  switch (kind) {
    case 'integer':
      // Digits that no JavaScript number holds stay a text: both databases read them exactly.
      return typeof value === 'boolean' ? Number(value) : value;
    case 'number':
      return isSqlite ? Number(value) : value;
    case 'boolean':
      return isSqlite ? Number(isTrue(value)) : isTrue(value);
    case 'datetime': {
      const instant = new Date(typeof value === 'boolean' ? Number(value) : value);
      return isSqlite ? instant.getTime() : instant;
    }
    case 'bytes':
      return Buffer.from(String(value), 'base64');
    case 'date':
    case 'time':
    case 'json':
    case 'text':
      return String(value);
    default:
      return assertNever(kind);
  }
};

const isTrue = (value: ArchivedValue): boolean => value === true || value === 1 || value === 'true';
