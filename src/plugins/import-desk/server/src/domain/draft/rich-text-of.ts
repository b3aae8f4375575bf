import { type Block, numberedText } from '../blocks/block';

import { inlineNodes } from './inline-nodes';
import { type InlineNode, type ListItemNode, type ListNode, plainText, type RichTextNode } from './rich-text';

/** Blocks as structured rich text: cards stay one paragraph with line breaks, list items become nested lists. */
export const richTextOf = (blocks: readonly Block[]): RichTextNode[] => {
  const nodes: RichTextNode[] = [];
  for (let index = 0; index < blocks.length;) {
    const group = groupAt(blocks, index);
    nodes.push(nodeOf(group));
    index += group.length;
  }
  return nodes;
};

/** The blocks from `start` that make one node: a list, the lines of a card, or a single block. */
const groupAt = (blocks: readonly Block[], start: number): readonly Block[] => {
  const first = blocks[start];
  let end = start + 1;
  while (first && belongsWith(first, blocks[end])) end += 1;
  return blocks.slice(start, end);
};

const belongsWith = (first: Block, next: Block | undefined): boolean => {
  if (next?.kind !== first.kind) return false;
  if (first.kind === 'item') return next.depth > 1 || isOrdered(next) === isOrdered(first);
  return first.kind !== 'row' && next.gap === 0;
};

const isOrdered = ({ marker }: Block): boolean => marker !== '';

const nodeOf = (group: readonly Block[]): RichTextNode => {
  const first = group[0];
  switch (first?.kind) {
    case 'item':
      return listOf(group, first.depth);
    case 'heading':
      return { type: 'heading', level: 4, children: inlineNodes(first.runs) };
    case 'quote':
      return { type: 'quote', children: linesOf(group) };
    case 'row':
      return { type: 'paragraph', children: rowNodes(first) };
    case 'paragraph':
    case undefined:
      return { type: 'paragraph', children: linesOf(group) };
  }
};

const linesOf = (group: readonly Block[]): InlineNode[] =>
  group.flatMap((block, index) => [
    ...(index === 0 ? [] : [plainText('\n')]),
    ...(block.marker === '' ? [] : [plainText(`${block.marker} `)]),
    ...inlineNodes(block.runs),
  ]);

/** A row that stands in no table: its first cell in bold, the others on lines of their own. */
const rowNodes = (row: Block): InlineNode[] =>
  row.cells.length === 0
    ? [plainText(numberedText(row))]
    : row.cells
        .filter((cell) => cell !== '')
        .flatMap((cell, index) => (index === 0 ? [{ ...plainText(cell), bold: true as const }] : [plainText(`\n${cell}`)]));

const listOf = (items: readonly Block[], depth: number): ListNode => {
  const children: (ListItemNode | ListNode)[] = [];
  for (let index = 0; index < items.length;) {
    const item = items[index];
    if (!item) break;
    const deeper = item.depth > depth ? countDeeper(items, index, depth) : 0;
    if (deeper > 0) children.push(listOf(items.slice(index, index + deeper), item.depth));
    else children.push({ type: 'list-item', children: inlineNodes(item.runs) });
    index += Math.max(1, deeper);
  }
  return { type: 'list', format: items[0] && isOrdered(items[0]) ? 'ordered' : 'unordered', children };
};

const countDeeper = (items: readonly Block[], start: number, depth: number): number => {
  const end = items.findIndex((item, index) => index >= start && item.depth <= depth);
  return (end < 0 ? items.length : end) - start;
};
