import { z } from 'zod';

import { image } from './files';
import { requiredRichText } from './rich-text';
import { choice, date, flag, many, maybe, maybeChoice, requiredText, text, url } from './scalars';

export const CALLOUT_TONES = ['ACTION', 'INFORMATION', 'SUCCESS', 'WARNING'] as const;
export const PROCEDURE_CHANGES = ['NEW', 'UPDATED'] as const;
export const RECOMMENDATION_PROGRESS = ['DONE', 'NEW', 'UNDER_WAY'] as const;

/** A link with words of its own; dropped where its address is not safe. */
const link = z.object({ text: requiredText, url, purpose: text });
export const links = many(link).transform((all) => all.flatMap((one) => (one.url === null ? [] : [{ ...one, url: one.url }])));
export type Link = z.infer<typeof links>[number];

const prose = z
  .object({ __component: z.literal('block.prose'), text: requiredRichText })
  .transform((block) => ({ __typename: 'ProseBlock' as const, content: block.text }));

const callout = z
  .object({ __component: z.literal('block.callout'), tone: choice(CALLOUT_TONES), title: text, text: requiredRichText })
  .transform(({ tone, title, text: content }) => ({ __typename: 'CalloutBlock' as const, tone, heading: title, content }));

const procedureUpdate = z.object({
  chapter: requiredText,
  change: choice(PROCEDURE_CHANGES),
  mustReRead: flag,
  effective: date,
  note: text,
  link: url,
});

const procedureUpdates = z
  .object({ __component: z.literal('block.procedure-updates'), manual: requiredText, updates: many(procedureUpdate) })
  .transform(({ manual, updates }) => ({ __typename: 'ProcedureUpdatesBlock' as const, manual, updates }));

const recommendation = z.object({ addressee: requiredText, text: requiredText, progress: maybeChoice(RECOMMENDATION_PROGRESS) });

const recommendations = z
  .object({
    __component: z.literal('block.recommendations'),
    pseudonym: requiredText,
    reviewKind: text,
    recommendations: many(recommendation),
  })
  .transform(({ pseudonym, reviewKind, recommendations: all }) => ({
    __typename: 'RecommendationsBlock' as const,
    pseudonym,
    reviewName: reviewKind,
    recommendations: all,
  }));

const priorities = z
  .object({
    __component: z.literal('block.priorities'),
    board: requiredText,
    period: text,
    priorities: many(z.object({ text: requiredText })),
  })
  .transform(({ board, period, priorities: all }) => ({
    __typename: 'PrioritiesBlock' as const,
    board,
    timeSpan: period,
    priorities: all.map((priority) => priority.text),
  }));

const questionsAndAnswers = z
  .object({
    __component: z.literal('block.questions-and-answers'),
    title: text,
    pairs: many(z.object({ question: requiredText, answer: requiredRichText })),
  })
  .transform(({ title, pairs }) => ({ __typename: 'QuestionsAndAnswersBlock' as const, heading: title, pairs }));

const table = z
  .object({
    __component: z.literal('block.table'),
    caption: requiredText,
    rows: many(z.object({ cells: many(z.object({ text: requiredText })) })),
    firstRowIsHeading: flag,
  })
  .transform(({ caption, rows, firstRowIsHeading }) => ({
    __typename: 'TableBlock' as const,
    title: caption,
    firstRowIsHeading,
    rows: rectangle(rows.map((row) => row.cells.map((cell) => cell.text))),
  }));

const linkList = z
  .object({ __component: z.literal('block.link-list'), title: text, links })
  .transform(({ title, links: all }) => ({ __typename: 'LinkListBlock' as const, heading: title, links: all }));

const picture = z
  .object({ __component: z.literal('block.image'), image: maybe(image), alt: text, decorative: flag, caption: text })
  .transform(({ image: stored, alt, decorative, caption }) => ({
    __typename: 'ImageBlock' as const,
    caption,
    image: stored && describedHere(stored, { alt, decorative }),
  }));

const video = z
  .object({ __component: z.literal('block.video'), title: requiredText, url, captions: flag, transcript: text })
  .transform(({ title, url: address, captions, transcript }) => ({
    __typename: 'VideoBlock' as const,
    title,
    url: address ?? '',
    hasCaptions: captions,
    transcript,
  }));

const quote = z
  .object({ __component: z.literal('block.quote'), text: requiredText, speaker: text, role: text })
  .transform(({ text: words, speaker, role }) => ({ __typename: 'QuoteBlock' as const, words, speaker, role }));

/** One block of a section, story, event or briefing, under its GraphQL type and field names. */
export const block = z.union([
  prose,
  callout,
  procedureUpdates,
  recommendations,
  priorities,
  questionsAndAnswers,
  table,
  linkList,
  picture,
  video,
  quote,
]);
export type Block = z.infer<typeof block>;

/** A text made of blocks; GraphQL's `Content`. */
export const content = many(block).transform((blocks) => ({ blocks }));
export type Content = z.infer<typeof content>;

/** What the editor says of the picture in this place wins over what the media library says of it everywhere. */
const describedHere = (stored: z.infer<typeof image>, here: { readonly alt: string | null; readonly decorative: boolean }) => {
  const alt = here.decorative ? '' : (here.alt ?? stored.alt);
  return { ...stored, alt, decorative: alt === '' };
};

/** Screen readers count on rows of one length. */
const rectangle = (rows: readonly (readonly string[])[]): string[][] => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
};
