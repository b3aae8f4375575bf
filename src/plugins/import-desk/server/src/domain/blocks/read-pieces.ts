import type MarkdownIt from 'markdown-it';

import type { BlockKind } from './block';

type Token = ReturnType<MarkdownIt['parse']>[number];

/** A block as the Markdown reader sees it, before its wrapped lines are joined. */
export interface Piece {
  readonly kind: BlockKind;
  readonly line: number;
  /** The first line after it. */
  readonly end: number;
  /** Its source without block marks; one line for each line of the file. */
  readonly content: string;
  readonly depth: number;
  readonly marker: string;
  readonly cells: readonly string[];
}

/** The reader's tokens as a flat list of pieces in file order. */
export const readPieces = (tokens: readonly Token[], lines: readonly string[]): Piece[] => {
  const pieces: Piece[] = [];
  let lists = 0;
  let quotes = 0;
  let marker: string | null = null;
  let heading: Token | null = null;
  tokens.forEach((token, index) => {
    if (token.type.endsWith('_list_open')) lists += 1;
    else if (token.type.endsWith('_list_close')) lists -= 1;
    else if (token.type === 'blockquote_open') quotes += 1;
    else if (token.type === 'blockquote_close') quotes -= 1;
    else if (token.type === 'list_item_open') marker = token.info === '' ? '' : `${token.info}${token.markup}`;
    else if (token.type === 'heading_open') heading = token;
    else if (token.type === 'heading_close') heading = null;
    else if (token.type === 'tr_open') pieces.push(rowPiece(tokens, index, lines));
    else if (token.type === 'fence') pieces.push(fencePiece(token));
    else if (token.type === 'inline' && token.map && !isCell(tokens, index)) {
      pieces.push(textPiece(token, { heading, lists, quotes, marker }));
      marker = null;
    }
  });
  return pieces;
};

interface Around {
  readonly heading: Token | null;
  readonly lists: number;
  readonly quotes: number;
  /** Null when the text is not the first of its list item. */
  readonly marker: string | null;
}

const textPiece = (token: Token, { heading, lists, quotes, marker }: Around): Piece => {
  const [line, end] = heading?.map ?? token.map ?? [0, 0];
  const base = { line, end, content: token.content, cells: [] };
  if (heading)
    return { ...base, kind: 'heading', depth: Number(heading.tag.slice(1)), marker: marker ?? '', content: withoutStars(token.content) };
  if (lists > 0 && marker !== null) return { ...base, kind: 'item', depth: lists, marker };
  return { ...base, kind: quotes > 0 ? 'quote' : 'paragraph', depth: 0, marker: '' };
};

/** "** Heading" over a row of dashes is how mailing services write headings in plain text. */
const withoutStars = (content: string): string => content.replace(/^\*\*\s+(.*?)(?:\s*\*\*)?$/su, '$1');

const isCell = (tokens: readonly Token[], index: number): boolean => /^t[hd]_open$/u.test(tokens[index - 1]?.type ?? '');

const rowPiece = (tokens: readonly Token[], at: number, lines: readonly string[]): Piece => {
  const cells: string[] = [];
  for (let index = at + 1; index < tokens.length && tokens[index]?.type !== 'tr_close'; index += 1) {
    if (isCell(tokens, index)) cells.push(tokens[index]?.content ?? '');
  }
  const [line, end] = tokens[at]?.map ?? [0, 1];
  return { kind: 'row', line, end, content: lines[line] ?? '', depth: 0, marker: '', cells };
};

const fencePiece = (token: Token): Piece => {
  const [line, end] = token.map ?? [0, 1];
  const opening = token.info.trim() === '' ? '' : token.info.trim();
  return { kind: 'paragraph', line, end, content: `${opening}\n${token.content}`, depth: 0, marker: '', cells: [] };
};
