import type { Json } from '../../../../../../kernel';
import type { Change, RowChange } from '../../../../contract';

import { type Aligned, alignRows } from './align-rows';
import { joinSame } from './join-same';
import { diffText } from './diff-text';
import { isAlike } from './likeness';
import { type Unit, unitsOf } from './rich-text-units';

/** Said of words that stay and look different: bold, italics, the depth of a heading. */
const LOOKS = 'Looks';

/** Rich text, paragraph by paragraph, and word by word inside those that changed. Empty when both look the same. */
export const compareRichText = (before: readonly Json[], after: readonly Json[], label: string): readonly Change[] => {
  const rules = { keyOf: ({ name, key }: Unit) => `${name} ${key}`, isLike: (a: Unit, b: Unit) => isAlike(a.text, b.text) };
  const rows = joinSame(alignRows(unitsOf(before), unitsOf(after), rules).map(rowOf));
  return rows.some(({ kind }) => kind !== 'same') ? [{ kind: 'list', label, rows }] : [];
};

const rowOf = (aligned: Aligned<Unit>): RowChange => {
  switch (aligned.kind) {
    case 'added':
      return { kind: 'added', name: aligned.after.name, changes: [wordsOf('', aligned.after.text)] };
    case 'removed':
      return { kind: 'removed', name: aligned.before.name, changes: [wordsOf(aligned.before.text, '')] };
    case 'kept':
      return keptRow(aligned);
  }
};

const keptRow = ({ before, after, isMoved }: Extract<Aligned<Unit>, { readonly kind: 'kept' }>): RowChange => {
  const isSame = before.key === after.key && before.name === after.name;
  if (isSame && !isMoved) return { kind: 'same', count: 1 };
  return { kind: 'changed', name: after.name, isMoved, changes: [...looksOf(before, after), wordsOf(before.text, after.text)] };
};

const looksOf = (before: Unit, after: Unit): readonly Change[] => {
  if (before.name !== after.name) return [{ kind: 'value', label: LOOKS, before: before.name, after: after.name }];
  const isOtherwise = before.text === after.text && before.key !== after.key;
  return isOtherwise ? [{ kind: 'value', label: LOOKS, before: 'as it was', after: 'formatted in another way' }] : [];
};

const wordsOf = (before: string, after: string): Change => ({ kind: 'text', label: '', pieces: diffText(before, after) });
