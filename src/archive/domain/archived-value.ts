import { assertNever } from '../../kernel';

import type { ColumnKind } from './column-kind';

/** A value as it stands in an archive, the same from either database. */
export type ArchivedValue = string | number | boolean | null;
export type ArchivedRow = Readonly<Record<string, ArchivedValue>>;

/**
 * The archive's form of what a driver gave for a column. Integers and decimals that a JavaScript number cannot hold exactly
 * travel as digits; instants as ISO 8601 in UTC; JSON as its text, so that nothing in it is read; bytes as base64.
 */
export const toArchived = (kind: ColumnKind, value: unknown): ArchivedValue => {
  if (value === null || value === undefined) return null;
  switch (kind) {
    case 'integer':
      return exactInteger(value);
    case 'number':
      return typeof value === 'bigint' ? exactInteger(value) : exactNumber(value);
    case 'boolean':
      return typeof value === 'string' ? TRUE.test(value) : Boolean(value);
    case 'datetime':
      return instantOf(value).toISOString();
    case 'date':
      return typeof value === 'string' ? value : instantOf(value).toISOString().slice(0, 10);
    case 'time':
      return withMilliseconds(textOf(value));
    case 'bytes':
      return Buffer.isBuffer(value) ? value.toString('base64') : Buffer.from(textOf(value)).toString('base64');
    case 'json':
    case 'text':
      return textOf(value);
    default:
      return assertNever(kind);
  }
};

const TRUE = /^(t|true|1)$/i;

const exactInteger = (value: unknown): ArchivedValue => {
  const digits = textOf(value);
  return Number.isSafeInteger(Number(digits)) ? Number(digits) : digits;
};

/** A text comes from PostgreSQL's numeric, whose digits all count. */
const exactNumber = (value: unknown): ArchivedValue => (typeof value === 'number' && Number.isFinite(value) ? value : textOf(value));

/** SQLite holds milliseconds since 1970, or UTC without saying so where a column's default is its own CURRENT_TIMESTAMP. */
const instantOf = (value: unknown): Date => {
  if (value instanceof Date || Object.prototype.toString.call(value) === '[object Date]') return new Date(Number(value));
  if (typeof value !== 'string') return new Date(Number(value));
  return new Date(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?$/.test(value) ? `${value.replace(' ', 'T')}Z` : value);
};

/** As Strapi writes times on SQLite; PostgreSQL leaves out a fraction of nothing. */
const withMilliseconds = (time: string): string => {
  const [whole = '', fraction = ''] = time.split('.', 2);
  return /^\d\d:\d\d:\d\d$/.test(whole) && /^\d*$/.test(fraction) ? `${whole}.${fraction.padEnd(3, '0')}` : time;
};

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  return Buffer.isBuffer(value) ? value.toString('utf8') : JSON.stringify(value);
};
