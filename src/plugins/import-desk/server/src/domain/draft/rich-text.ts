/** Strapi's structured rich text (`blocks`), as far as an import writes it. */
export type RichText = readonly RichTextNode[];

export type RichTextNode = ParagraphNode | HeadingNode | QuoteNode | ListNode;

export interface ParagraphNode {
  readonly type: 'paragraph';
  readonly children: readonly InlineNode[];
}

export interface HeadingNode {
  readonly type: 'heading';
  readonly level: 2 | 3 | 4;
  readonly children: readonly InlineNode[];
}

export interface QuoteNode {
  readonly type: 'quote';
  readonly children: readonly InlineNode[];
}

export interface ListNode {
  readonly type: 'list';
  readonly format: 'ordered' | 'unordered';
  readonly children: readonly (ListItemNode | ListNode)[];
}

export interface ListItemNode {
  readonly type: 'list-item';
  readonly children: readonly InlineNode[];
}

export type InlineNode = TextNode | LinkNode;

export interface TextNode {
  readonly type: 'text';
  /** A line break inside a paragraph is a line feed. */
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** Also the mark of a link whose target is lost: Strapi keeps no link without one. */
  readonly underline?: true;
}

export interface LinkNode {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly TextNode[];
}

export const plainText = (text: string): TextNode => ({ type: 'text', text });
