/** Nodes of Strapi's structured rich text, as far as the demo uses them. */
export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
}
export interface LinkNode {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly TextNode[];
}
export type InlineNode = TextNode | LinkNode;
export type RichTextNode =
  | { readonly type: 'paragraph' | 'quote'; readonly children: readonly InlineNode[] }
  | { readonly type: 'heading'; readonly level: number; readonly children: readonly InlineNode[] }
  | { readonly type: 'list'; readonly format: 'ordered' | 'unordered'; readonly children: readonly ListItemNode[] };
export interface ListItemNode {
  readonly type: 'list-item';
  readonly children: readonly InlineNode[];
}
export type RichText = readonly RichTextNode[];

/**
 * Structured rich text from a notation that can be read in source: paragraphs parted by an empty line, `- ` and
 * `1. ` lists, `### ` headings, `> ` quotes, `**bold**`, `_italic_`, `[text](address)`. Lines of one paragraph or
 * list item are joined, so that texts can be wrapped and indented freely.
 */
export const richText = (source: string): RichText => paragraphsOf(source).map(toNode);

const paragraphsOf = (source: string): string[][] =>
  source
    .trim()
    .split(/\n[ \t]*\n/)
    .map((block) => block.split('\n').map((line) => line.trim()));

const UNORDERED = /^- /;
const ORDERED = /^\d+\. /;

const toNode = (lines: readonly string[]): RichTextNode => {
  const first = lines[0] ?? '';
  if (first.startsWith('- ')) return { type: 'list', format: 'unordered', children: listItems(lines, UNORDERED) };
  if (ORDERED.test(first)) return { type: 'list', format: 'ordered', children: listItems(lines, ORDERED) };
  const heading = /^(#{2,6}) (.+)$/.exec(first);
  if (heading?.[1] && heading[2]) return { type: 'heading', level: heading[1].length, children: inline(heading[2]) };
  if (first.startsWith('> ')) return { type: 'quote', children: inline(lines.map((line) => line.replace(/^> /, '')).join(' ')) };
  return { type: 'paragraph', children: inline(lines.join(' ')) };
};

const listItems = (lines: readonly string[], marker: RegExp): ListItemNode[] => {
  const items: string[] = [];
  for (const line of lines) {
    if (marker.test(line)) items.push(line.replace(marker, ''));
    else items.push(`${items.pop() ?? ''} ${line}`);
  }
  return items.map((item) => ({ type: 'list-item', children: inline(item) }));
};

const INLINE = /\*\*(?<bold>[^*]+)\*\*|(?<![\w])_(?<italic>[^_]+)_(?![\w])|\[(?<label>[^\]]+)\]\((?<url>[^)\s]+)\)/g;

const inline = (text: string): InlineNode[] => {
  const nodes: InlineNode[] = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > end) nodes.push({ type: 'text', text: text.slice(end, match.index) });
    nodes.push(marked(match.groups ?? {}));
    end = match.index + match[0].length;
  }
  if (end < text.length || nodes.length === 0) nodes.push({ type: 'text', text: text.slice(end) });
  return nodes;
};

const marked = ({ bold, italic, label = '', url = '' }: Partial<Record<string, string>>): InlineNode => {
  if (bold) return { type: 'text', text: bold, bold: true };
  if (italic) return { type: 'text', text: italic, italic: true };
  return { type: 'link', url, children: [{ type: 'text', text: label }] };
};
