import type MarkdownIt from 'markdown-it';

import { findEmails } from '../reach/emails';
import { findWebAddresses } from '../reach/web-addresses';

import type { Run, RunLink } from './block';

/** The runs of one logical line of Markdown. `references` are the link definitions of the whole file. */
export const readInline = (markdown: MarkdownIt, source: string, references: object): Run[] => {
  const runs: Run[] = [];
  let bold = 0;
  let italic = 0;
  let link: RunLink | null = null;
  if (source.length > LONGEST_MARKDOWN) return splitAtAddresses({ text: source, bold: false, italic: false, link: null });
  const children = markdown.parseInline(source, references)[0]?.children ?? [];
  const add = (text: string, target = link): void => {
    if (text !== '') runs.push({ text: text.replace(/\u00a0/gu, ' '), bold: bold > 0, italic: italic > 0, link: target });
  };
  for (const token of children) {
    if (token.type === 'strong_open') bold += 1;
    else if (token.type === 'strong_close') bold -= 1;
    else if (token.type === 'em_open') italic += 1;
    else if (token.type === 'em_close') italic -= 1;
    else if (token.type === 'link_open') link = linkOf(token.attrGet('href') ?? '', token.markup, token.attrGet('title') ?? '');
    else if (token.type === 'link_close') link = null;
    else if (token.type === 'image') add(token.content, imageLink(token.attrGet('src') ?? '', token.attrGet('title') ?? '', link));
    else if (token.type === 'softbreak' || token.type === 'hardbreak') add(' ');
    else add(token.content);
  }
  return merged(runs).flatMap(splitAtAddresses);
};

/** A longer line is no paragraph that anybody wrote; it is taken as plain text, because reading marks in it could take minutes. */
const LONGEST_MARKDOWN = 20_000;

export const textOf = (runs: readonly Run[]): string =>
  runs
    .map((run) => run.text)
    .join('')
    .replace(/ {2,}/gu, ' ')
    .trim();

const linkOf = (href: string, markup: string, title: string): RunLink => {
  const target = href.trim() === '' ? '#' : href;
  return { target, mark: markup === 'underline' ? 'underline' : 'markdown', title };
};

/** A picture leads to itself; inside a link its address is remembered behind the link. */
const imageLink = (source: string, title: string, around: RunLink | null): RunLink =>
  around ? { ...around, title: `${around.title} ${source} ${title}`.trim() } : { target: source, mark: 'image', title };

const merged = (runs: readonly Run[]): Run[] =>
  runs.reduce<Run[]>((done, run) => {
    const last = done.at(-1);
    if (last?.bold === run.bold && last.italic === run.italic && last.link === run.link) {
      return [...done.slice(0, -1), { ...last, text: last.text + run.text }];
    }
    return [...done, run];
  }, []);

/** Bare addresses become runs of their own; an underlined address gets itself as target. */
const splitAtAddresses = (run: Run): Run[] => {
  const addresses = [
    ...findWebAddresses(run.text).map((match) => ({ ...match, link: { target: match.text, mark: 'bare', title: '' } as const })),
    ...findEmails(run.text).map((match) => ({ ...match, link: { target: `mailto:${match.text}`, mark: 'email', title: '' } as const })),
  ].sort((a, b) => a.start - b.start);
  if (run.link) return [run.link.mark === 'underline' && addresses[0] ? { ...run, link: addresses[0].link } : run];
  const runs: Run[] = [];
  let at = 0;
  for (const { start, end, link } of addresses) {
    if (start < at) continue;
    if (start > at) runs.push({ ...run, text: run.text.slice(at, start) });
    runs.push({ ...run, text: run.text.slice(start, end), link });
    at = end;
  }
  if (at < run.text.length) runs.push({ ...run, text: run.text.slice(at) });
  return runs;
};
