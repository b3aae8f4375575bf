import fc from 'fast-check';

import { alignRows } from '../../../../../src/plugins/editorial/server/src/domain/diff/align-rows';

const align = (before: readonly string[], after: readonly string[]) =>
  alignRows(before, after, { keyOf: (row) => row, isLike: (a, b) => a.startsWith(b.slice(0, 1)) });
const rows = fc.array(fc.constantFrom('a1', 'a2', 'b1', 'b2', 'c', 'd'), { maxLength: 20 });

describe('two lists, row by row', () => {
  it('keep every row of both, the newer ones in their order', () => {
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const aligned = align(before, after);
        expect(aligned.flatMap((row) => (row.kind === 'removed' ? [] : [row.after]))).toEqual(after);
        expect(aligned.flatMap((row) => (row.kind === 'added' ? [] : [row.before])).sort()).toEqual([...before].sort());
      }),
    );
  });

  it('have no differences when they are the same', () => {
    fc.assert(fc.property(rows, (list) => expect(align(list, list).every((row) => row.kind === 'kept' && !row.isMoved)).toBe(true)));
  });

  it('tell what moved from what was taken out and put in', () => {
    expect(align(['a1', 'b1', 'c'], ['c', 'a1', 'b1'])).toEqual([
      { kind: 'kept', before: 'c', after: 'c', isMoved: true },
      { kind: 'kept', before: 'a1', after: 'a1', isMoved: false },
      { kind: 'kept', before: 'b1', after: 'b1', isMoved: false },
    ]);
    expect(align(['a1', 'b1', 'd'], ['a2', 'c', 'd'])).toEqual([
      { kind: 'kept', before: 'a1', after: 'a2', isMoved: false },
      { kind: 'added', after: 'c' },
      { kind: 'removed', before: 'b1' },
      { kind: 'kept', before: 'd', after: 'd', isMoved: false },
    ]);
  });

  it('stay fast when thousands of rows have nothing in common', () => {
    const many = (word: string) => Array.from({ length: 5_000 }, (_, index) => `${word}${String(index)}`);
    const started = Date.now();
    expect(align(many('a'), many('b'))).toHaveLength(10_000);
    expect(Date.now() - started).toBeLessThan(5_000);
  });
});
