import type { CellResult } from './run-matrix';

const PLACES = ['own', 'shared', 'child', 'other', 'parent', 'around'] as const;

/** The matrix, grouped: a line per person and deed, a column per place; what was expected there, and how many cells agreed. */
export const tableOf = (cells: readonly CellResult[]): string => {
  const lines: string[][] = [['who', 'deed', ...PLACES]];
  for (const who of unique(cells.map((cell) => cell.who))) {
    for (const operation of unique(cells.map((cell) => cell.operation))) {
      const found = cells.filter((cell) => cell.who === who && cell.operation === operation);
      lines.push([who, operation, ...PLACES.map((place) => summary(found.filter((cell) => cell.place === place)))]);
    }
  }
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines
    .map((line) =>
      line
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

export const differencesIn = (cells: readonly CellResult[]): string =>
  cells
    .filter(({ differs }) => differs !== null)
    .map(
      ({ who, door, uid, place, expected, differs, request }) =>
        `✗ ${who}, ${door}, ${uid} of ${place}: expected ${expected}\n    ${request}\n    ${differs ?? ''}`,
    )
    .join('\n');

const summary = (cells: readonly CellResult[]): string => {
  const expectations = unique(cells.map(({ expected }) => expected));
  return expectations
    .map((expected) => {
      const of = cells.filter((cell) => cell.expected === expected);
      const right = of.filter(({ differs }) => differs === null).length;
      return `${expected} ${right === of.length ? String(right) : `${right}/${of.length} ✗`}`;
    })
    .join(', ');
};

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];
