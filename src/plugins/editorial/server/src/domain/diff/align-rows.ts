import { diffArrays } from 'diff';

/** What became of one row. */
export type Aligned<T> =
  | { readonly kind: 'kept'; readonly before: T; readonly after: T; readonly isMoved: boolean }
  | { readonly kind: 'added'; readonly after: T }
  | { readonly kind: 'removed'; readonly before: T };

export interface RowRules<T> {
  /** Rows with the same key are the same row, changed or not. */
  readonly keyOf: (row: T) => string;
  /** Whether a row that is gone and a new one in its place are one row that was changed. */
  readonly isLike: (before: T, after: T) => boolean;
}

/** Beyond so many differences the order is not looked into. */
const MOST_DIFFERENCES = 1_000;
/** How far a changed row is looked for among those that are gone from its place. */
const WINDOW = 12;

/**
 * Pairs the rows of two lists: first those that stand in the same order, then those that moved, then those that were changed where
 * they stood. In the order of the newer list, each removed row where it stood.
 */
export const alignRows = <T>(before: readonly T[], after: readonly T[], { keyOf, isLike }: RowRules<T>): readonly Aligned<T>[] => {
  const [was, is] = [before, after].map((rows) => rows.map((row): Row<T> => ({ row, key: keyOf(row) })));
  const hunks = hunksOf(was ?? [], is ?? []);
  const moved = movedIn(hunks);
  return hunks.flatMap((hunk) => {
    if (hunk.kept) return hunk.kept.map(([old, row]): Aligned<T> => ({ kind: 'kept', before: old.row, after: row.row, isMoved: false }));
    return changedIn(hunk, moved, isLike);
  });
};

/** One row in its place: the same value may stand in several. */
interface Row<T> {
  readonly row: T;
  readonly key: string;
}

interface Hunk<T> {
  readonly kept: readonly (readonly [Row<T>, Row<T>])[] | null;
  readonly removed: readonly Row<T>[];
  readonly added: readonly Row<T>[];
  /** False where the order was not looked into. */
  readonly isOrdered: boolean;
}

const hunksOf = <T>(before: readonly Row<T>[], after: readonly Row<T>[]): readonly Hunk<T>[] => {
  const changes = diffArrays(keysOf(before), keysOf(after), { maxEditLength: MOST_DIFFERENCES });
  if (!changes) return [{ kept: null, removed: before, added: after, isOrdered: false }];
  const hunks: Hunk<T>[] = [];
  let [was, is] = [0, 0];
  for (const { value, added, removed } of changes) {
    const [older, newer] = [before.slice(was, was + value.length), after.slice(is, is + value.length)];
    const open = hunks.at(-1);
    const changed = open && !open.kept ? open : { kept: null, removed: [], added: [], isOrdered: true };
    if (changed === open && (added || removed)) hunks.pop();
    if (removed) hunks.push({ ...changed, removed: [...changed.removed, ...older] });
    else if (added) hunks.push({ ...changed, added: [...changed.added, ...newer] });
    else hunks.push({ kept: older.flatMap((row, index) => pairOf(row, newer[index])), removed: [], added: [], isOrdered: true });
    if (!added) was += value.length;
    if (!removed) is += value.length;
  }
  return hunks;
};

const keysOf = <T>(rows: readonly Row<T>[]): string[] => rows.map(({ key }) => key);
const pairOf = <T>(before: T, after: T | undefined): readonly (readonly [T, T])[] => (after === undefined ? [] : [[before, after]]);

/** Rows that left one place and came to another, by the new row; and the old ones among them. */
interface Moved<T> {
  readonly origins: ReadonlyMap<Row<T>, { readonly before: Row<T>; readonly isMoved: boolean }>;
  readonly gone: ReadonlySet<Row<T>>;
}

const movedIn = <T>(hunks: readonly Hunk<T>[]): Moved<T> => {
  const waiting = new Map<string, Row<T>[]>();
  for (const row of hunks.flatMap(({ removed }) => removed)) {
    const same = waiting.get(row.key);
    if (same) same.push(row);
    else waiting.set(row.key, [row]);
  }
  const origins = new Map<Row<T>, { readonly before: Row<T>; readonly isMoved: boolean }>();
  for (const { added, isOrdered } of hunks) {
    for (const row of added) {
      const before = waiting.get(row.key)?.shift();
      if (before !== undefined) origins.set(row, { before, isMoved: isOrdered });
    }
  }
  return { origins, gone: new Set([...origins.values()].map(({ before }) => before)) };
};

const changedIn = <T>({ removed, added }: Hunk<T>, { origins, gone }: Moved<T>, isLike: RowRules<T>['isLike']): readonly Aligned<T>[] => {
  const left = removed.filter((row) => !gone.has(row)).map(({ row }) => row);
  const found: Aligned<T>[] = [];
  let next = 0;
  for (const place of added) {
    const [origin, row] = [origins.get(place), place.row];
    const offset = origin ? -1 : left.slice(next, next + WINDOW).findIndex((candidate) => isLike(candidate, row));
    if (origin) found.push({ kind: 'kept', before: origin.before.row, after: row, isMoved: origin.isMoved });
    else if (offset < 0) found.push({ kind: 'added', after: row });
    else {
      const [twin, ...skipped] = left.slice(next, next + offset + 1).reverse();
      found.push(...skipped.reverse().map((before): Aligned<T> => ({ kind: 'removed', before })));
      if (twin !== undefined) found.push({ kind: 'kept', before: twin, after: row, isMoved: false });
      next += offset + 1;
    }
  }
  const rest = left.slice(next).map((before): Aligned<T> => ({ kind: 'removed', before }));
  return found.some(({ kind }) => kind === 'kept') ? [...found, ...rest] : [...rest, ...found];
};
