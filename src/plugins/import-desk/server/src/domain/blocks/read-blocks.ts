import type MarkdownIt from 'markdown-it';

import { repairAddresses } from '../reach/broken-address';
import { isDiaryRow } from '../text/dates';
import { joinWrapped, wrapWidth } from '../text/join-wrapped';

import type { Block, BlockKind } from './block';
import { createMarkdown } from './markdown';
import { prepareMarkdown } from './prepare-markdown';
import { readInline, textOf } from './read-inline';
import { type Piece, readPieces } from './read-pieces';

/**
 * The blocks of a newsletter, in order. Every line with a word in it is in one of them: what the Markdown reader leaves
 * out (definitions of links nobody uses) comes back as a paragraph.
 */
export const readBlocks = (lines: readonly string[]): Block[] => {
  const prepared = prepareMarkdown(lines);
  const markdown = createMarkdown();
  const references = {};
  const pieces = readPieces(markdown.parse(prepared.join('\n'), references), prepared);
  const used = usedDefinitions(references, prepared);
  const missed = missedLines(prepared, pieces, used);
  const width = wrapWidth(lines);
  const all = [...pieces, ...missed].sort((a, b) => a.line - b.line);
  const blocks = all.flatMap((piece) => logicalBlocks(unindented(piece, lines), { markdown, references, width }));
  return blocks.map((block, index) => ({ ...block, gap: gapBefore(prepared, block, blocks[index - 1]) }));
};

interface Reader {
  readonly markdown: MarkdownIt;
  readonly references: object;
  /** The width to which the file wraps its lines. */
  readonly width: number;
}

const logicalBlocks = (piece: Piece, { markdown, references, width }: Reader): Block[] => {
  if (piece.kind === 'row') return [rowBlock(piece, piece.cells, piece.line)];
  return joinWrapped(piece.content.split('\n'), width).map(({ text, offset, cut }) => {
    const cells = isDiaryRow(text) ? text.split(/\t|\s{2,}/u) : text.split('\t');
    if (cells.length > 1) return rowBlock(piece, cells, piece.line + offset);
    const { text: whole, broken } = repairAddresses(text);
    const runs = readInline(markdown, whole, references);
    const kind: BlockKind = piece.kind === 'heading' || offset === 0 || piece.kind === 'quote' ? piece.kind : 'paragraph';
    const own = kind === piece.kind ? { depth: piece.depth, marker: piece.marker } : { depth: 0, marker: '' };
    return { kind, line: piece.line + offset, gap: 0, text: textOf(runs), runs, ...own, cells: [], broken: [...broken, ...cut] };
  });

  function rowBlock(from: Piece, written: readonly string[], line: number): Block {
    const cellRuns = written.map((cell) => readInline(markdown, cell.trim(), references));
    const cells = cellRuns.map(textOf);
    const runs = cellRuns.flatMap((each, index) =>
      index === 0 ? each : [{ text: '\t', bold: false, italic: false, link: null }, ...each],
    );
    return {
      kind: 'row',
      line,
      gap: 0,
      text: cells.filter((cell) => cell !== '').join('\t'),
      runs,
      depth: 0,
      marker: from.marker,
      cells,
      broken: [],
    };
  }
};

/** A list item with its indented lines drawn up: they belong to it, however short they are. */
const unindented = (piece: Piece, lines: readonly string[]): Piece => {
  if (piece.kind !== 'item') return piece;
  const content = piece.content.split('\n').reduce((whole, text, offset) => {
    const indented = /^\s/u.test(lines[piece.line + offset] ?? '');
    return offset === 0 ? text : `${whole}${indented ? ' ' : '\n'}${text}`;
  });
  return { ...piece, content };
};

/** Lines of link definitions whose link occurs: their words live on in the link. */
const usedDefinitions = (references: { references?: unknown }, lines: readonly string[]): ReadonlySet<number> => {
  const used = new Set<number>();
  const everything = lines.join('\n').toLowerCase();
  lines.forEach((line, index) => {
    const name = /^\s*\[([^\]]+)\]:\s*\S+/u.exec(line)?.[1];
    if (name !== undefined && references.references && everything.split(`[${name.toLowerCase()}]`).length > 2) used.add(index);
  });
  return used;
};

const missedLines = (lines: readonly string[], pieces: readonly Piece[], used: ReadonlySet<number>): Piece[] => {
  const covered = new Set(used);
  for (const piece of pieces) for (let line = piece.line; line < piece.end; line += 1) covered.add(line);
  return lines.flatMap((content, line) =>
    covered.has(line) || !/[\p{L}\p{N}]/u.test(content)
      ? []
      : [{ kind: 'paragraph' as const, line, end: line + 1, content, depth: 0, marker: '', cells: [] }],
  );
};

const gapBefore = (lines: readonly string[], block: Block, before: Block | undefined): number => {
  let gap = 0;
  const floor = before?.line ?? -1;
  for (let line = block.line - 1; line > floor && (lines[line] ?? '').trim() === ''; line -= 1) gap += 1;
  return before ? gap : Math.max(gap, 1);
};
