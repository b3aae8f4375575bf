import { assertNever } from '../../../../../../kernel';
import type { Block, Link } from '../content/blocks';
import type { Image } from '../content/files';
import { sayDay } from '../time/moment';

import { element, textElement, voidElement } from './element';
import { escapeHtml } from './escape-html';
import { richTextHtml } from './rich-text-html';

type Of<Name extends Block['__typename']> = Extract<Block, { readonly __typename: Name }>;

/** Blocks as HTML: known elements without classes or styles, every word escaped, the highest heading an h3. */
export const blocksHtml = (blocks: readonly Block[]): string => blocks.map(blockHtml).join('');

export const blockHtml = (block: Block): string => {
  switch (block.__typename) {
    case 'ProseBlock':
      return richTextHtml(block.content);
    case 'CalloutBlock':
      return element('aside', textElement('h3', block.heading) + richTextHtml(block.content), { 'data-tone': block.tone.toLowerCase() });
    case 'ProcedureUpdatesBlock':
      return procedureUpdates(block);
    case 'RecommendationsBlock':
      return recommendations(block);
    case 'PrioritiesBlock':
      return textElement('h3', titleAnd(block.board, block.timeSpan)) + list('ol', block.priorities.map(escapeHtml));
    case 'QuestionsAndAnswersBlock':
      return questionsAndAnswers(block);
    case 'TableBlock':
      return table(block);
    case 'LinkListBlock':
      return textElement('h3', block.heading) + list('ul', block.links.map(linkHtml));
    case 'ImageBlock':
      return block.image ? element('figure', imageHtml(block.image) + textElement('figcaption', block.caption)) : '';
    case 'VideoBlock':
      return video(block);
    case 'QuoteBlock':
      return quote(block);
    default:
      return assertNever(block);
  }
};

const list = (name: 'ol' | 'ul', items: readonly string[]): string =>
  items.length === 0 ? '' : element(name, items.map((item) => element('li', item)).join(''));

const titleAnd = (title: string, more: string | null): string => (more === null ? title : `${title}, ${more}`);

const procedureUpdates = ({ manual, updates }: Of<'ProcedureUpdatesBlock'>): string => {
  const items = updates.map(({ chapter, change, mustReRead, effective, note, link }) => {
    const name = link === null ? escapeHtml(chapter) : element('a', escapeHtml(chapter), { href: link });
    const facts = [
      change === 'NEW' ? 'new' : 'updated',
      ...(mustReRead ? ['please read again'] : []),
      ...(effective ? [`from ${sayDay(effective)}`] : []),
    ];
    return `${name} (${facts.join(', ')})${note === null ? '' : `: ${escapeHtml(note)}`}`;
  });
  return textElement('h3', manual) + list('ul', items);
};

const recommendations = (block: Of<'RecommendationsBlock'>): string => {
  const items = block.recommendations.map(
    ({ addressee, text, progress }) =>
      `${textElement('strong', `${addressee}:`)} ${escapeHtml(text)}${progress === null ? '' : ` (${PROGRESS_WORDS[progress]})`}`,
  );
  return textElement('h3', titleAnd(block.pseudonym, block.reviewName)) + list('ol', items);
};

export const PROGRESS_WORDS = { NEW: 'new', UNDER_WAY: 'under way', DONE: 'done' } as const;

const questionsAndAnswers = ({ heading, pairs }: Of<'QuestionsAndAnswersBlock'>): string =>
  textElement('h3', heading) + pairs.map(({ question, answer }) => textElement('h4', question) + richTextHtml(answer)).join('');

const table = ({ title, rows, firstRowIsHeading }: Of<'TableBlock'>): string => {
  const [first, ...others] = rows;
  const head = firstRowIsHeading && first ? element('thead', element('tr', first.map((cell) => headingCell(cell)).join(''))) : '';
  const body = (firstRowIsHeading ? others : rows).map((row) => element('tr', row.map((cell) => element('td', escapeHtml(cell))).join('')));
  return element('table', textElement('caption', title) + head + element('tbody', body.join('')));
};

const headingCell = (cell: string): string => element('th', escapeHtml(cell), { scope: 'col' });

const linkHtml = ({ text, url, purpose }: Link): string =>
  element('a', escapeHtml(text === '' ? url : text), { href: url }) + (purpose === null ? '' : `: ${escapeHtml(purpose)}`);

const imageHtml = ({ url, alt, width, height }: Image): string => voidElement('img', { src: url, alt, width, height, loading: 'lazy' });

const video = ({ title, url, hasCaptions, transcript }: Of<'VideoBlock'>): string => {
  const words = escapeHtml(`${title} (video${hasCaptions ? ', with captions' : ''})`);
  const link = element('p', url === '' ? words : element('a', words, { href: url }));
  if (transcript === null) return link;
  return link + element('details', element('summary', 'Transcript') + paragraphs(transcript));
};

const quote = ({ words, speaker, role }: Of<'QuoteBlock'>): string => {
  const who = [speaker, role].filter((part) => part !== null).join(', ');
  return element('figure', element('blockquote', paragraphs(words)) + textElement('figcaption', who === '' ? null : who));
};

const paragraphs = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => element('p', escapeHtml(paragraph).replace(/\n/g, '<br>')))
    .join('');
