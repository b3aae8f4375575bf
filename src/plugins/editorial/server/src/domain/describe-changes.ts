import { canonicalJson, isJsonArray, isJsonObject, type Json, type JsonObject } from '../../../../../kernel';

import { quoted, sentenceCase, wordsOf } from './labels';

export type Labels = Readonly<Record<string, string>>;

/** How to name what stands in a body. */
export interface ChangeNames {
  /** The attribute that holds parts, the one that holds a part's title, and the labels of a part's form. */
  readonly parts?: { readonly attribute: string; readonly name: string; readonly title: string; readonly labels: Labels };
  /** The labels of the form, by attribute; one without a label goes by its own name in words. */
  readonly labels: Labels;
  /** Titles of subjects, by subject key, for references. */
  readonly titles: ReadonlyMap<string, string>;
}

const UNSPOKEN = new Set(['manifest', 'id', 'revision', 'digest']);

/** What changed between two bodies of one document, a sentence each, in the order of the newer one. Empty when readers would see no difference. */
export const describeChanges = (before: JsonObject, after: JsonObject, names: ChangeNames): readonly string[] => {
  const parts = names.parts;
  const attributes = [...new Set([...Object.keys(after), ...Object.keys(before)])].filter(
    (key) => !UNSPOKEN.has(key) && key !== parts?.attribute,
  );
  const own = attributes.flatMap((key) => attributeChanges(key, [before[key] ?? null, after[key] ?? null], names));
  return parts ? [...own, ...partChanges(rows(before[parts.attribute]), rows(after[parts.attribute]), { ...names, parts })] : own;
};

const attributeChanges = (key: string, [before, after]: readonly [Json, Json], names: ChangeNames): readonly string[] => {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  const label = names.labels[key] ?? sentenceCase(wordsOf(key));
  if (isBlank(before)) return [`${label}: added.`];
  if (isBlank(after)) return [`${label}: removed.`];
  if (isPlain(before) && isPlain(after)) return [`${label}: was ${quoted(String(before))}, is now ${quoted(String(after))}.`];
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(label, [rows(before), rows(after)], names);
  return [`${label}: changed.`];
};

/** Lists whose rows can be told apart by what they name say what came, went and moved; others say how many there are. */
const listChanges = (
  label: string,
  [before, after]: readonly [readonly Json[], readonly Json[]],
  names: ChangeNames,
): readonly string[] => {
  const [was, is] = [before, after].map((list) => list.map((row) => subjectTitle(row, names)));
  if (!was || !is || [...was, ...is].some((title) => title === null)) {
    const counts = before.length === after.length ? '' : `, there were ${String(before.length)}, now there are ${String(after.length)}`;
    return [`${label}: changed${counts}.`];
  }
  const added = is.filter((title) => !was.includes(title)).map((title) => `${label}: ${quoted(title ?? '')} added.`);
  const removed = was.filter((title) => !is.includes(title)).map((title) => `${label}: ${quoted(title ?? '')} removed.`);
  if (added.length + removed.length > 0) return [...added, ...removed];
  return [was.join('\n') === is.join('\n') ? `${label}: the words beside an item changed.` : `${label}: put in another order.`];
};

const partChanges = (
  before: readonly Json[],
  after: readonly Json[],
  names: ChangeNames & { readonly parts: NonNullable<ChangeNames['parts']> },
): readonly string[] => {
  const { name } = names.parts;
  const [was, is] = [byId(before), byId(after)];
  const titleOf = (part: JsonObject): string => quoted(stringAt(part, names.parts.title));
  const added = [...is].filter(([id]) => !was.has(id)).map(([, part]) => `${sentenceCase(name)} ${titleOf(part)} was added.`);
  const removed = [...was].filter(([id]) => !is.has(id)).map(([, part]) => `${sentenceCase(name)} ${titleOf(part)} was removed.`);
  const changed = [...is].flatMap(([id, part]) => {
    const old = was.get(id);
    return old
      ? describeChanges(old, part, { titles: names.titles, labels: names.parts.labels }).map(
          (change) => `In ${name} ${titleOf(part)}, ${lowerFirst(change)}`,
        )
      : [];
  });
  const common = (ids: Iterable<string>, other: ReadonlyMap<string, JsonObject>): string => [...ids].filter((id) => other.has(id)).join();
  const moved = common(was.keys(), is) === common(is.keys(), was) ? [] : [`The ${name}s were put in another order.`];
  return [...added, ...removed, ...moved, ...changed];
};

const byId = (parts: readonly Json[]): ReadonlyMap<string, JsonObject> =>
  new Map(parts.flatMap((part) => (isJsonObject(part) && typeof part.id === 'string' ? [[part.id, part] as const] : [])));

const subjectTitle = (row: Json, names: ChangeNames): string | null => {
  if (!isJsonObject(row)) return null;
  if (typeof row.name === 'string' && typeof row.slug === 'string') return row.name;
  for (const value of [row, ...Object.values(row)]) {
    if (isJsonObject(value) && typeof value.type === 'string' && typeof value.id === 'string') {
      return names.titles.get(`${value.type}:${value.id}`) ?? null;
    }
  }
  return null;
};

const rows = (value: Json | undefined): readonly Json[] => (isJsonArray(value) ? value : []);
const isBlank = (value: Json): boolean => value === null || value === '' || (Array.isArray(value) && value.length === 0);
const isPlain = (value: Json): value is string | number | boolean => ['string', 'number', 'boolean'].includes(typeof value);
const stringAt = (object: JsonObject, key: string): string => {
  const value = object[key];
  return typeof value === 'string' ? value : '';
};
const lowerFirst = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
