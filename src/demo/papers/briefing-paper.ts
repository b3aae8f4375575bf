import type { DemoBriefing } from '../model/content';
import { richText, type InlineNode, type RichTextNode } from '../model/rich-text';

import type { PdfLine, PdfPaper } from './pdf';

/** About what fits between the margins at the body's size. */
const CHARACTERS_A_LINE = 88;

const SPACE: PdfLine = { text: '', style: 'space' };

/** A seven-minute briefing as a paper to print and leave in a staff room: its panels, numbered, and its questions. */
export const briefingPaper = ({ title, summary, panels = [], questions = [] }: DemoBriefing): PdfPaper => ({
  title,
  lines: [
    ...wrapped(title, 48).map((text): PdfLine => ({ text, style: 'title' })),
    SPACE,
    ...bodyLines(summary),
    ...panels.flatMap(({ heading, body }, index) => [
      SPACE,
      { text: `${String(index + 1)}. ${heading}`, style: 'heading' as const },
      ...richText(body).flatMap((node) => [...nodeLines(node), SPACE]),
    ]),
    { text: 'Questions for your team', style: 'heading' },
    ...questions.flatMap((question) => bodyLines(`• ${question}`)),
  ],
});

const nodeLines = (node: RichTextNode): readonly PdfLine[] => {
  if (node.type !== 'list') return bodyLines(plain(node.children));
  return node.children.flatMap(({ children }, index) =>
    bodyLines(`${node.format === 'ordered' ? `${String(index + 1)}.` : '•'} ${plain(children)}`),
  );
};

const plain = (nodes: readonly InlineNode[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.text : plain(node.children))).join('');

const bodyLines = (text: string): readonly PdfLine[] => wrapped(text, CHARACTERS_A_LINE).map((line) => ({ text: line, style: 'body' }));

const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
};
