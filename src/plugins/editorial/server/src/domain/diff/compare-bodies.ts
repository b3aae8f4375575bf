import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../../../../../kernel';
import type { Change, RowChange } from '../../../../contract';
import { quoted } from '../labels';

import { type Aligned, alignRows } from './align-rows';
import { compareFields } from './compare-fields';
import { labelOf, NO_SHAPE } from './form-shape';
import { joinSame } from './join-same';
import type { Naming } from './naming';

/** How to read the bodies of one type. */
export interface BodyReading extends Naming {
  readonly uid: string;
  /** Where its parts stand, their type, and the attribute that holds a part's title. */
  readonly parts?: { readonly attribute: string; readonly uid: string; readonly title: string };
}

/** What differs between two bodies of one document (contract/body.ts), field by field, its parts last. */
export const compareBodies = (before: JsonObject, after: JsonObject, reading: BodyReading): readonly Change[] => {
  const { parts, shapes, uid } = reading;
  const shape = shapes[uid] ?? NO_SHAPE;
  const own = compareFields(before, after, { naming: reading, shape, without: new Set(parts ? [parts.attribute] : []) });
  if (!parts) return own;
  const rows = compareParts(partsIn(before[parts.attribute]), partsIn(after[parts.attribute]), { ...reading, parts });
  return rows.some(({ kind }) => kind !== 'same') ? [...own, { kind: 'list', label: labelOf(shape, parts.attribute), rows }] : own;
};

type PartsReading = BodyReading & Required<Pick<BodyReading, 'parts'>>;

/** A part is the same part wherever it stands; one that was deleted and restored stands there under the same title. */
const compareParts = (before: readonly JsonObject[], after: readonly JsonObject[], reading: PartsReading): readonly RowChange[] => {
  const titleOf = (part: JsonObject): string => textIn(part[reading.parts.title]);
  const isLike = (was: JsonObject, is: JsonObject): boolean => titleOf(is) !== '' && titleOf(was) === titleOf(is);
  return joinSame(alignRows(before, after, { keyOf: ({ id }) => textIn(id), isLike }).map((aligned) => rowOf(aligned, reading)));
};

const rowOf = (aligned: Aligned<JsonObject>, reading: PartsReading): RowChange => {
  const inside = (was: JsonObject, is: JsonObject) =>
    compareFields(was, is, { naming: reading, shape: reading.shapes[reading.parts.uid] ?? NO_SHAPE });
  const name = (part: JsonObject): string => quoted(textIn(part[reading.parts.title]));
  switch (aligned.kind) {
    case 'added':
      return { kind: 'added', name: name(aligned.after), changes: inside({}, aligned.after) };
    case 'removed':
      return { kind: 'removed', name: name(aligned.before), changes: inside(aligned.before, {}) };
    case 'kept': {
      const changes = inside(aligned.before, aligned.after);
      if (changes.length === 0 && !aligned.isMoved) return { kind: 'same', count: 1 };
      return { kind: 'changed', name: name(aligned.after), isMoved: aligned.isMoved, changes };
    }
  }
};

const partsIn = (value: Json | undefined): readonly JsonObject[] => (isJsonArray(value) ? value.filter((part) => isJsonObject(part)) : []);
const textIn = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
