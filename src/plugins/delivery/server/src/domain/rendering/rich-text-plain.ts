import type { RichText, RichTextInline, RichTextList, RichTextNode } from '../content/rich-text';

/** Rich text as plain text: an empty line between paragraphs, `- ` or `1. ` before list items, links with their address. */
export const richTextPlain = ({ nodes }: RichText): string =>
  nodes
    .map(nodePlain)
    .filter((text) => text !== '')
    .join('\n\n');

const nodePlain = (node: RichTextNode): string => (node.type === 'list' ? listPlain(node, '') : inlinesPlain(node.children).trim());

const listPlain = ({ format, children }: RichTextList, indent: string): string => {
  let number = 0;
  const lines = children.map((child) => {
    if (child.type === 'list') return listPlain(child, `${indent}  `);
    number += 1;
    const bullet = format === 'ordered' ? `${String(number)}.` : '-';
    return `${indent}${bullet} ${inlinesPlain(child.children).trim()}`;
  });
  return lines.join('\n');
};

const inlinesPlain = (inlines: readonly RichTextInline[]): string => inlines.map(inlinePlain).join('');

const inlinePlain = (inline: RichTextInline): string => {
  if (inline.type === 'text') return inline.text;
  const words = inline.children.map((run) => run.text).join('');
  return inline.url === null || inline.url === words ? words : `${words} (${inline.url})`;
};
