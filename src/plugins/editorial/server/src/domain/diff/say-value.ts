import { isJsonArray, isJsonObject, type Json, type JsonObject, subjectKey } from '../../../../../../kernel';

import { sayTime } from '../editing/say-time';

/** In place of the title of a document that is no more. */
const GONE = 'something that was deleted';

/** Titles of subjects, by subject key. */
export type Titles = ReadonlyMap<string, string>;

export const isBlank = (value: Json): boolean => value === null || value === '' || (isJsonArray(value) && value.length === 0);

/** The subject that a value is a reference to (contract/body.ts). */
export const referenceIn = (value: Json): { readonly type: string; readonly id: string } | null => {
  if (!isJsonObject(value) || Object.keys(value).length !== 2) return null;
  const { type, id } = value;
  return typeof type === 'string' && typeof id === 'string' ? { type, id } : null;
};

export const isFile = (value: Json): value is JsonObject => isJsonObject(value) && typeof value.sha256 === 'string' && 'upload' in value;

const isTerm = (value: Json): value is { readonly slug: string; readonly name: string } =>
  isJsonObject(value) && Object.keys(value).length === 2 && typeof value.slug === 'string' && typeof value.name === 'string';

/** A value that stands for one thing, in words; null for empty, and undefined for what has parts of its own. */
export const sayValue = (value: Json, titles: Titles): string | null | undefined => {
  if (isBlank(value)) return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return sayText(value);
  const reference = referenceIn(value);
  if (reference) return titles.get(subjectKey(reference)) ?? GONE;
  if (isTerm(value)) return value.name;
  return isFile(value) ? sayFile(value) : undefined;
};

const sayFile = (file: JsonObject): string => {
  const [name, description] = [file.name ?? null, file.alternativeText ?? null].map((text) => (typeof text === 'string' ? text : ''));
  return description ? `${name ?? ''} (described as: ${description})` : (name ?? '');
};

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Dates as people write them; instants in British time. Other texts as they are. */
const sayText = (text: string): string => {
  const [, year = '', month = '', day = ''] = DAY.exec(text) ?? MONTH.exec(text) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name !== undefined) return `${day === '' ? '' : `${String(Number(day))} `}${name} ${year}`;
  return INSTANT.test(text) ? sayTime(text) : text;
};
