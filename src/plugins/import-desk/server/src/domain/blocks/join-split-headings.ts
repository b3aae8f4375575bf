import { hasReach, isMetadata } from '../headings/signs';
import { isDateOnly } from '../text/dates';
import { wordsOf } from '../text/words';

import type { Block } from './block';

/**
 * Headings that a narrow column broke over two lines become one: two short lines alone between empty lines, neither of
 * them ended, over a longer paragraph. Cards (labels, dates, addresses) and lists keep their lines.
 */
export const joinSplitHeadings = (blocks: readonly Block[]): Block[] => {
  const joined: Block[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const [block, second] = [blocks[index], blocks[index + 1]];
    if (!block) continue;
    if (second && isSplit(block, second, blocks[index + 2])) {
      joined.push({
        ...block,
        text: `${block.text} ${second.text}`,
        runs: [...block.runs, SPACE, ...second.runs],
        broken: [...block.broken, ...second.broken],
      });
      index += 1;
    } else joined.push(block);
  }
  return joined;
};

const SPACE = { text: ' ', bold: false, italic: false, link: null };

const isSplit = (first: Block, second: Block, after: Block | undefined): boolean =>
  first.gap > 0 &&
  second.gap === 0 &&
  (after?.gap ?? 0) > 0 &&
  [first, second].every(isPiece) &&
  wordsOf(first.text).length >= 2 &&
  wordsOf(after?.text ?? '').length > wordsOf(second.text).length;

const isPiece = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' &&
  text.length <= 70 &&
  wordsOf(text).length <= 10 &&
  !/[.,:;!?]$/u.test(text) &&
  !hasReach(text) &&
  !isMetadata(text) &&
  !isDateOnly(text) &&
  !/^[\p{Ll}>]/u.test(text);
