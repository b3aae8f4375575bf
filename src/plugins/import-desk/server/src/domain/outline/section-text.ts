import type { Block } from '../blocks/block';

/** Blocks as plain text: an empty line where the file has one, list items begun with "- " or their number. */
export const sectionText = (blocks: readonly Block[]): string =>
  blocks
    .map((block, index) => {
      const before = blocks[index - 1];
      if (!before) return lineOf(block);
      const together =
        block.gap === 0 ||
        (block.kind === before.kind &&
          (block.kind === 'row' || (block.kind === 'item' && (block.marker === '') === (before.marker === ''))));
      return `${together ? '\n' : '\n\n'}${lineOf(block)}`;
    })
    .join('');

const lineOf = (block: Block): string => {
  if (block.kind !== 'item') return block.text;
  return `${'  '.repeat(Math.max(0, block.depth - 1))}${block.marker === '' ? '-' : block.marker} ${block.text}`;
};
