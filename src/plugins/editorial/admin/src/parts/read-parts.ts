import type { Part, PartsOf } from './part';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const rowsOf = (response: unknown): readonly Record<string, unknown>[] =>
  isRecord(response) && Array.isArray(response.results) ? response.results.filter(isRecord) : [];

/** One part from what the content-manager answers; null when it is no document. */
export const readPart = (parts: PartsOf, row: unknown): Part | null => {
  if (!isRecord(row) || typeof row.id !== 'number' || typeof row.documentId !== 'string') return null;
  const title = row[parts.titledBy];
  const depth = parts.depth === undefined ? 1 : row[parts.depth];
  const placed = parts.placements === undefined ? [] : row[parts.placements];
  return {
    id: row.id,
    documentId: row.documentId,
    title: typeof title === 'string' ? title : '',
    depth: typeof depth === 'number' ? depth : 1,
    placed: Array.isArray(placed) ? placed.length : 0,
  };
};

/** Parts in the order of the relation, which the content-manager gives back to front, with the words of the list. */
export const readParts = (parts: PartsOf, order: unknown, list: unknown): readonly Part[] => {
  const byDocument = new Map(rowsOf(list).map((row) => [row.documentId, row]));
  return [...rowsOf(order)].reverse().flatMap((row) => readPart(parts, byDocument.get(row.documentId) ?? row) ?? []);
};
