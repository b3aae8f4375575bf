import type { Piece } from '../../../contract/history';

/** Unchanged text longer than this is told by its edges. */
const LONG = 400;
const EDGE = 150;

/** The same pieces with long unchanged text cut in its middle; before the first change and after the last only what is near. */
export const shortened = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, index) => {
    if (piece.kind !== 'same' || piece.text.length <= LONG || pieces.length === 1) return piece;
    const head = index === 0 ? '' : piece.text.slice(0, EDGE);
    const tail = index === pieces.length - 1 ? '' : piece.text.slice(-EDGE);
    return { kind: 'same', text: `${head} … ${tail}` };
  });
