import { assertNever } from '../../../../../../kernel';
import type { Block } from '../content/blocks';
import { sayDay } from '../time/moment';

import { PROGRESS_WORDS } from './block-html';
import { richTextPlain } from './rich-text-plain';

/** Blocks as plain text, an empty line between them. */
export const blocksPlain = (blocks: readonly Block[]): string => join(blocks.map(blockPlain));

export const blockPlain = (block: Block): string => {
  switch (block.__typename) {
    case 'ProseBlock':
      return richTextPlain(block.content);
    case 'CalloutBlock':
      return join([block.heading, richTextPlain(block.content)]);
    case 'ProcedureUpdatesBlock':
      return join([block.manual, lines(block.updates.map(sayUpdate))]);
    case 'RecommendationsBlock':
      return join([[block.pseudonym, block.reviewName].filter(isText).join(', '), lines(block.recommendations.map(sayRecommendation))]);
    case 'PrioritiesBlock':
      return join([[block.board, block.timeSpan].filter(isText).join(', '), lines(numbered(block.priorities))]);
    case 'QuestionsAndAnswersBlock':
      return join([block.heading, ...block.pairs.flatMap(({ question, answer }) => [question, richTextPlain(answer)])]);
    case 'TableBlock':
      return join([block.title, lines(block.rows.map((row) => row.join(' | ')))]);
    case 'LinkListBlock':
      return join([
        block.heading,
        lines(block.links.map(({ text, url, purpose }) => `- ${text} (${url})${purpose === null ? '' : `: ${purpose}`}`)),
      ]);
    case 'ImageBlock':
      return join([block.image?.alt ?? null, block.caption]);
    case 'VideoBlock':
      return join([`${block.title} (video): ${block.url}`, block.transcript]);
    case 'QuoteBlock':
      return join([`“${block.words}”`, [block.speaker, block.role].filter(isText).join(', ')]);
    default:
      return assertNever(block);
  }
};

type Update = Extract<Block, { readonly __typename: 'ProcedureUpdatesBlock' }>['updates'][number];

const sayUpdate = ({ chapter, change, mustReRead, effective, note, link }: Update): string => {
  const facts = [
    change === 'NEW' ? 'new' : 'updated',
    ...(mustReRead ? ['please read again'] : []),
    ...(effective ? [`from ${sayDay(effective)}`] : []),
  ];
  return `- ${chapter} (${facts.join(', ')})${note === null ? '' : `: ${note}`}${link === null ? '' : ` ${link}`}`;
};

type Recommendation = Extract<Block, { readonly __typename: 'RecommendationsBlock' }>['recommendations'][number];

const sayRecommendation = ({ addressee, text, progress }: Recommendation, index: number): string =>
  `${String(index + 1)}. ${addressee}: ${text}${progress === null ? '' : ` (${PROGRESS_WORDS[progress]})`}`;

const numbered = (texts: readonly string[]): readonly string[] => texts.map((text, index) => `${String(index + 1)}. ${text}`);

const lines = (texts: readonly string[]): string => texts.join('\n');

const isText = (text: string | null): text is string => text !== null && text !== '';

const join = (parts: readonly (string | null)[]): string => parts.filter(isText).join('\n\n');
