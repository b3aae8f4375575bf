import { canonicalJson, isJsonObject, type Json, type JsonObject, subjectKey } from '../../../../../../kernel';
import type { Change, RowChange } from '../../../../contract';
import { quoted } from '../labels';

import { type Aligned, alignRows } from './align-rows';
import { type FormShape, nameOfComponent, NO_SHAPE } from './form-shape';
import { joinSame } from './join-same';
import { isAlike, textIn } from './likeness';
import type { Naming } from './naming';
import { isFile, referenceIn, sayValue } from './say-value';

interface Rows {
  readonly naming: Naming;
  /** Uid of the component that the rows are, where they do not say so themselves. */
  readonly component?: string;
  /** How what stands inside a row is compared. */
  readonly fields: (
    before: JsonObject,
    after: JsonObject,
    compared: { readonly naming: Naming; readonly shape: FormShape; readonly without?: ReadonlySet<string> },
  ) => readonly Change[];
}

/** Blocks, placed items, components, files or terms. What places something, or is something, is the same row wherever it stands. */
export const compareRows = (before: readonly Json[], after: readonly Json[], rows: Rows): readonly RowChange[] => {
  const rules = { keyOf, isLike: (a: Json, b: Json) => kindOf(a) === kindOf(b) && isAlike(textIn(a), textIn(b)) };
  return joinSame(alignRows(before, after, rules).map((aligned) => rowOf(aligned, rows)));
};

const rowOf = (aligned: Aligned<Json>, rows: Rows): RowChange => {
  switch (aligned.kind) {
    case 'added':
      return { kind: 'added', name: nameOf(aligned.after, rows), changes: inside(null, aligned.after, rows) };
    case 'removed':
      return { kind: 'removed', name: nameOf(aligned.before, rows), changes: inside(aligned.before, null, rows) };
    case 'kept': {
      const { before, after, isMoved } = aligned;
      const changes = inside(before, after, rows);
      if (changes.length === 0 && !isMoved) return { kind: 'same', count: 1 };
      return { kind: 'changed', name: nameOf(after, rows), isMoved, changes };
    }
  }
};

/** Nothing for a row that is told in full by its name. */
const inside = (before: Json, after: Json, { naming, component, fields }: Rows): readonly Change[] => {
  const row = after ?? before;
  if (!isJsonObject(row) || referenceIn(row) || isTermOrFile(row)) return [];
  const shape = naming.shapes[kindOf(row) || (component ?? '')] ?? NO_SHAPE;
  return fields(objectIn(before), objectIn(after), { naming, shape, without: placing(row) });
};

/** The attribute by which a row places an item: its title is the row's name. */
const placing = (row: JsonObject): ReadonlySet<string> =>
  new Set(isPlacement(row) ? Object.keys(row).filter((key) => referenceIn(row[key] ?? null)) : []);

const keyOf = (row: Json): string => {
  const [reference] = isJsonObject(row) && isPlacement(row) ? Object.values(row).flatMap((value) => referenceIn(value) ?? []) : [];
  return reference ? `${kindOf(row)} ${subjectKey(reference)}` : canonicalJson(row);
};

/** A row of a zone with one document in it. */
const isPlacement = (row: JsonObject): boolean =>
  kindOf(row) !== '' && Object.values(row).filter((value) => referenceIn(value) !== null).length === 1;

const nameOf = (row: Json, { naming, component = '' }: Rows): string => {
  const plain = sayValue(row, naming.titles);
  if (typeof plain === 'string') return plain;
  if (!isJsonObject(row)) return '';
  const placed = [...placing(row)].flatMap((key) => sayValue(row[key] ?? null, naming.titles) ?? []);
  const title = placed[0] ?? titleIn(row);
  const kind = kindOf(row) === '' ? '' : nameOfComponent(kindOf(row));
  return [kind || (title === '' ? nameOfComponent(component) : ''), title && quoted(title)].filter(Boolean).join(' ');
};

/** The first words of its own. */
const titleIn = (row: JsonObject): string =>
  Object.entries(row).flatMap(([key, value]) => (key !== '__component' && typeof value === 'string' && value !== '' ? [value] : []))[0] ??
  '';

const isTermOrFile = (row: JsonObject): boolean => isFile(row) || (Object.keys(row).length === 2 && 'slug' in row && 'name' in row);
const kindOf = (row: Json): string => (isJsonObject(row) && typeof row.__component === 'string' ? row.__component : '');
const objectIn = (value: Json): JsonObject => (isJsonObject(value) ? value : {});
