import type { RowChange } from '../../../../contract';

/** Rows that stand as they stood, one after another, as one. */
export const joinSame = (rows: readonly RowChange[]): readonly RowChange[] => {
  const joined: RowChange[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    if (row.kind === 'same' && last?.kind === 'same') joined[joined.length - 1] = { kind: 'same', count: last.count + row.count };
    else joined.push(row);
  }
  return joined;
};
