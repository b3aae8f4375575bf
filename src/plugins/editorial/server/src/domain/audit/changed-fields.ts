import { canonicalJson, isJsonArray, isJsonObject, type Json, type JsonObject } from '../../../../../../kernel';
import type { GovernedType } from '../../../../contract';
import { sentenceCase, wordsOf } from '../labels';

/** What Concord itself notes in a body. */
const NOT_OWN = new Set(['manifest', 'id', 'revision', 'digest']);

/**
 * Names of the fields in which two bodies of a document differ, in the order of the newer one; of parts only how many came, went
 * and changed. No words of either: those stand in the revisions, where an erasure finds them.
 */
export const changedFields = (before: JsonObject, after: JsonObject, { type, part }: Shapes): readonly string[] => {
  const parts = type.parts?.attribute;
  const own = [...new Set([...Object.keys(after), ...Object.keys(before)])]
    .filter((key) => key !== parts && !NOT_OWN.has(key) && differ(before[key], after[key]))
    .map((key) => type.labels?.[key] ?? sentenceCase(wordsOf(key)));
  return parts === undefined ? own : [...own, ...partChanges(rowsOf(before[parts]), rowsOf(after[parts]), part?.name ?? 'part')];
};

interface Shapes {
  readonly type: GovernedType;
  /** What its parts are. */
  readonly part: GovernedType | undefined;
}

const partChanges = (before: readonly JsonObject[], after: readonly JsonObject[], name: string): readonly string[] => {
  const [was, is] = [byId(before), byId(after)];
  const added = [...is.keys()].filter((id) => !was.has(id)).length;
  const removed = [...was.keys()].filter((id) => !is.has(id)).length;
  const changed = [...is].filter(([id, row]) => was.has(id) && differ(withoutNotes(was.get(id) ?? {}), withoutNotes(row))).length;
  const moved = orderOf(was, is) !== orderOf(is, was);
  return [
    ...told(added, name, 'added'),
    ...told(removed, name, 'removed'),
    ...told(changed, name, 'changed'),
    ...(moved ? [`Order of ${name}s`] : []),
  ];
};

const told = (count: number, name: string, what: string): readonly string[] =>
  count === 0 ? [] : [`${String(count)} ${name}${count === 1 ? '' : 's'} ${what}`];

const orderOf = (ids: ReadonlyMap<string, JsonObject>, other: ReadonlyMap<string, JsonObject>): string =>
  [...ids.keys()].filter((id) => other.has(id)).join();

const byId = (rows: readonly JsonObject[]): ReadonlyMap<string, JsonObject> =>
  new Map(rows.flatMap((row) => (typeof row.id === 'string' ? [[row.id, row] as const] : [])));

const rowsOf = (value: Json | undefined): readonly JsonObject[] =>
  isJsonArray(value) ? value.filter((row): row is JsonObject => isJsonObject(row)) : [];

const withoutNotes = (row: JsonObject): JsonObject => Object.fromEntries(Object.entries(row).filter(([key]) => !NOT_OWN.has(key)));

const differ = (a: Json | undefined, b: Json | undefined): boolean => canonicalJson(a ?? null) !== canonicalJson(b ?? null);
