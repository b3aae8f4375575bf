import { assertNever } from '../../../../../../kernel';
import type { RichText, RichTextInline, RichTextItem, RichTextList, RichTextNode, RichTextRun } from '../content/rich-text';

import { element } from './element';
import { escapeHtml } from './escape-html';

/** Pages have an h1 and an h2 above what they insert: the highest heading of a text is an h3. */
const HEADING_SHIFT = 2;

/** Rich text as HTML made of known elements only, everything else escaped. */
export const richTextHtml = ({ nodes }: RichText): string => nodes.map(nodeHtml).join('');

const nodeHtml = (node: RichTextNode): string => {
  switch (node.type) {
    case 'paragraph':
      return isEmpty(node.children) ? '' : element('p', inlinesHtml(node.children));
    case 'heading':
      return isEmpty(node.children) ? '' : element(`h${String(Math.min(6, node.level + HEADING_SHIFT))}`, inlinesHtml(node.children));
    case 'quote':
      return element('blockquote', element('p', inlinesHtml(node.children)));
    case 'code':
      return element('pre', element('code', inlinesHtml(node.children)));
    case 'list':
      return listHtml(node);
    default:
      return assertNever(node);
  }
};

/** Strapi puts a nested list beside the item it belongs to; HTML wants it inside. */
const listHtml = ({ format, children }: RichTextList): string => {
  const items: string[] = [];
  for (const child of children) {
    if (child.type === 'list-item') items.push(itemHtml(child));
    else items.push(`${items.pop() ?? ''}${listHtml(child)}`);
  }
  return element(format === 'ordered' ? 'ol' : 'ul', items.map((item) => element('li', item)).join(''));
};

const itemHtml = ({ children }: RichTextItem): string => inlinesHtml(children);

const inlinesHtml = (inlines: readonly RichTextInline[]): string => inlines.map(inlineHtml).join('');

const inlineHtml = (inline: RichTextInline): string => {
  if (inline.type === 'text') return runHtml(inline);
  const words = inline.children.map(runHtml).join('');
  return inline.url === null ? words : element('a', words, { href: inline.url });
};

const runHtml = (run: RichTextRun): string => {
  let html = escapeHtml(run.text).replace(/\n/g, '<br>');
  if (run.code) html = element('code', html);
  if (run.strikethrough) html = element('s', html);
  if (run.underline) html = element('u', html);
  if (run.italic) html = element('em', html);
  if (run.bold) html = element('strong', html);
  return html;
};

const isEmpty = (inlines: readonly RichTextInline[]): boolean =>
  inlines.every((inline) => (inline.type === 'text' ? inline.text.trim() === '' : isEmpty(inline.children)));
