import { DomainError, sha256 } from '../../../../../../kernel';

/** One part of a place in a list. */
export type Place = readonly (string | number)[];

/**
 * Cursors of one list: opaque texts that name a place in it. A cursor carries a mark of the list it came from (its name and
 * arguments), so that one of another list is refused instead of leading somewhere by chance.
 */
export interface Cursors {
  write(place: Place): string;
  /** Throws `pagination.cursor-invalid` for anything that `write` of the same list did not make. */
  read(cursor: string): Place;
}

/** `shape` tells the types of a place's parts. */
export const cursorsOf = (list: string, shape: readonly ('string' | 'number')[]): Cursors => {
  const mark = sha256(list).slice(0, 8);
  return {
    write: (place) => Buffer.from(JSON.stringify([mark, ...place])).toString('base64url'),
    read(cursor) {
      const [found, ...place] = decode(cursor);
      if (found !== mark || !hasShape(place, shape)) throw invalidCursor();
      return place;
    },
  };
};

const decode = (cursor: string): readonly unknown[] => {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
};

const hasShape = (place: readonly unknown[], shape: readonly ('string' | 'number')[]): place is Place =>
  place.length === shape.length &&
  place.every((part, index) => typeof part === shape[index] && (typeof part !== 'number' || Number.isSafeInteger(part)));

const invalidCursor = (): DomainError =>
  new DomainError({
    code: 'pagination.cursor-invalid',
    refusal: 'invalid',
    message: 'This cursor does not belong to this list. Use the endCursor of a page of the same list with the same arguments.',
  });
