import type { Run } from '../blocks/block';

import { followableUrl } from './followable-url';
import { type InlineNode, plainText, type TextNode } from './rich-text';

/** Runs as inline nodes. A link that cannot be followed stays as underlined words, with its target behind them when it has one. */
export const inlineNodes = (runs: readonly Run[]): InlineNode[] => {
  const nodes = runs.flatMap(nodesOf);
  return nodes.length === 0 ? [plainText('')] : nodes;
};

const nodesOf = (run: Run): InlineNode[] => {
  const text = textNode(run);
  if (!run.link || run.link.mark === 'image') return [text];
  const url = followableUrl(run.link.target);
  if (url !== null) return [{ type: 'link', url, children: [text] }];
  const target = run.link.target === '#' || run.link.target === run.text ? [] : [plainText(` (${run.link.target})`)];
  return [{ ...text, underline: true }, ...target];
};

const textNode = ({ text, bold, italic }: Run): TextNode => ({ type: 'text', text, ...(bold && { bold }), ...(italic && { italic }) });
