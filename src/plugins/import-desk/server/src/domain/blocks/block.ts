/** A stretch of words with one look and at most one target. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link: RunLink | null;
}

export interface RunLink {
  /** As written; `#` when the target is lost. */
  readonly target: string;
  /** How the link was marked: in Markdown, as a bare address, by underlining alone, as an e-mail address, or as a picture. */
  readonly mark: 'markdown' | 'bare' | 'underline' | 'email' | 'image';
  /** Words that Markdown hides behind the link, shown on hover; empty when there are none. */
  readonly title: string;
}

export const BLOCK_KINDS = ['heading', 'paragraph', 'item', 'row', 'quote'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One logical line of the file: a marked heading, a paragraph (or one line of a card), a list item, a table row, a quotation. */
export interface Block {
  readonly kind: BlockKind;
  /** Number of its first line in the file, from 0. */
  readonly line: number;
  /** Empty lines before it; 0 when it stands directly under the block before. */
  readonly gap: number;
  /** Its words, without marks. */
  readonly text: string;
  readonly runs: readonly Run[];
  /** Of a marked heading 1 to 6, of a list item 1 and up; otherwise 0. */
  readonly depth: number;
  /** `3.` for an item of a numbered list, otherwise empty. */
  readonly marker: string;
  /** The cells of a table row, in order; otherwise empty. */
  readonly cells: readonly string[];
  /** Addresses that a space or a line end had broken, and words cut by a hyphen at a line end, as they were written. */
  readonly broken: readonly string[];
}

/** True when every word is bold: the look of a heading in Markdown without heading marks. */
export const isAllBold = (block: Block): boolean => block.runs.length > 0 && block.runs.every((run) => run.bold || run.text.trim() === '');

/** A block's words with the number it carries in a list: "3. Training". */
export const numberedText = ({ marker, text }: Block): string => (marker === '' ? text : `${marker} ${text}`);
