import { diffArrays, diffWordsWithSpace } from 'diff';

import type { Piece } from '../../../../contract';

/** Beyond so many differing words a paragraph reads better as replaced; it also bounds the work, which grows with the square. */
const MOST_WORDS = 200;
const MOST_PARAGRAPHS = 500;
/** Longer texts are compared paragraph by paragraph first. */
const LONG = 5_000;

/**
 * Two texts word by word. Without what was added the pieces give the older text, without what was removed the newer, to the letter.
 * Texts that have little in common are told as replaced, paragraph by paragraph.
 */
export const diffText = (before: string, after: string): readonly Piece[] => {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  return merged(before.length + after.length > LONG ? byParagraph(before, after) : byWord(before, after));
};

const byWord = (before: string, after: string): readonly Piece[] => {
  const found = before === '' || after === '' ? undefined : diffWordsWithSpace(before, after, { maxEditLength: MOST_WORDS });
  if (!found) return replaced(before, after);
  return found.map(({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }));
};

/** A paragraph that was taken out where another was put in is compared with it by its words. */
const byParagraph = (before: string, after: string): readonly Piece[] => {
  const found = diffArrays(paragraphs(before), paragraphs(after), { maxEditLength: MOST_PARAGRAPHS });
  if (!found) return replaced(before, after);
  const pieces: Piece[] = [];
  for (let index = 0; index < found.length; index += 1) {
    const [change, next] = [found[index], found[index + 1]];
    if (!change) continue;
    if (change.removed && next?.added) {
      pieces.push(...paired(change.value, next.value));
      index += 1;
    } else pieces.push({ kind: change.added ? 'added' : change.removed ? 'removed' : 'same', text: change.value.join('') });
  }
  return pieces;
};

const paired = (before: readonly string[], after: readonly string[]): readonly Piece[] => {
  const length = Math.max(before.length, after.length);
  return Array.from({ length }, (_, index) => byWord(before[index] ?? '', after[index] ?? '')).flat();
};

/** Each with the line break that ends it. */
const paragraphs = (text: string): string[] => text.split(/(?<=\n)/);

const replaced = (before: string, after: string): readonly Piece[] => [
  { kind: 'removed', text: before },
  { kind: 'added', text: after },
];

/** Neighbours of one kind as one, and nothing empty. */
const merged = (pieces: readonly Piece[]): readonly Piece[] => {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (piece.text === '') continue;
    if (last?.kind === piece.kind) found[found.length - 1] = { kind: last.kind, text: last.text + piece.text };
    else found.push(piece);
  }
  return found;
};
