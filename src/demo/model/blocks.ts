import type { PictureName } from '../pictures/pictures';

import type { DateOnly } from './calendar';
import type { PictureUse } from './reference';
import { richText, type RichText } from './rich-text';

export interface Link {
  readonly text: string;
  readonly url: string;
  readonly purpose?: string;
}

export interface ProcedureUpdate {
  readonly chapter: string;
  readonly change: 'new' | 'updated';
  readonly mustReRead?: boolean;
  readonly effective?: DateOnly;
  readonly note?: string;
  readonly link?: string;
}

export interface Recommendation {
  readonly addressee: string;
  readonly text: string;
  readonly progress?: 'new' | 'under way' | 'done';
}

/** The blocks of `src/components/block`, as the document service takes them, pictures apart. */
export type Block =
  | { readonly __component: 'block.prose'; readonly text: RichText }
  | { readonly __component: 'block.callout'; readonly tone: CalloutTone; readonly title: string; readonly text: RichText }
  | { readonly __component: 'block.procedure-updates'; readonly manual: string; readonly updates: readonly ProcedureUpdate[] }
  | {
      readonly __component: 'block.recommendations';
      readonly pseudonym: string;
      readonly reviewKind: string;
      readonly recommendations: readonly Recommendation[];
    }
  | {
      readonly __component: 'block.priorities';
      readonly board: string;
      readonly period: string;
      readonly priorities: readonly { readonly text: string }[];
    }
  | {
      readonly __component: 'block.questions-and-answers';
      readonly title: string;
      readonly pairs: readonly { readonly question: string; readonly answer: RichText }[];
    }
  | {
      readonly __component: 'block.table';
      readonly caption: string;
      readonly firstRowIsHeading: boolean;
      readonly rows: readonly { readonly cells: readonly { readonly text: string }[] }[];
    }
  | { readonly __component: 'block.link-list'; readonly title: string; readonly links: readonly Link[] }
  | {
      readonly __component: 'block.image';
      readonly image: PictureUse;
      readonly alt: string | null;
      readonly decorative: boolean;
      readonly caption: string | null;
    }
  | {
      readonly __component: 'block.video';
      readonly title: string;
      readonly url: string;
      readonly captions: boolean;
      readonly transcript: string;
    }
  | { readonly __component: 'block.quote'; readonly text: string; readonly speaker: string; readonly role: string };

export type CalloutTone = 'information' | 'warning' | 'success' | 'action';

export const prose = (text: string): Block => ({ __component: 'block.prose', text: richText(text) });

export const callout = (tone: CalloutTone, title: string, text: string): Block => ({
  __component: 'block.callout',
  tone,
  title,
  text: richText(text),
});

export const procedureUpdates = (manual: string, updates: readonly ProcedureUpdate[]): Block => ({
  __component: 'block.procedure-updates',
  manual,
  updates,
});

export const recommendations = (pseudonym: string, reviewKind: string, list: readonly Recommendation[]): Block => ({
  __component: 'block.recommendations',
  pseudonym,
  reviewKind,
  recommendations: list,
});

export const priorities = (board: string, period: string, list: readonly string[]): Block => ({
  __component: 'block.priorities',
  board,
  period,
  priorities: list.map((text) => ({ text })),
});

/** Pairs of a question and its answer, the answer in the notation of `richText`. */
export const questionsAndAnswers = (title: string, pairs: readonly (readonly [string, string])[]): Block => ({
  __component: 'block.questions-and-answers',
  title,
  pairs: pairs.map(([question, answer]) => ({ question, answer: richText(answer) })),
});

/** A table whose first row holds the headings. */
export const table = (caption: string, rows: readonly (readonly string[])[]): Block => ({
  __component: 'block.table',
  caption,
  firstRowIsHeading: true,
  rows: rows.map((cells) => ({ cells: cells.map((text) => ({ text })) })),
});

export const linkList = (title: string, links: readonly Link[]): Block => ({ __component: 'block.link-list', title, links });

/** A picture that says something: `alt` is read out in its place. */
export const image = (picture: PictureName, alt: string, caption: string | null = null): Block => ({
  __component: 'block.image',
  image: { picture },
  alt,
  decorative: false,
  caption,
});

export const ornament = (picture: PictureName): Block => ({
  __component: 'block.image',
  image: { picture },
  alt: null,
  decorative: true,
  caption: null,
});

/** A captioned video with its transcript; line breaks of the transcript are kept. */
export const video = (title: string, url: string, transcript: string): Block => ({
  __component: 'block.video',
  title,
  url,
  captions: true,
  transcript: linesOf(transcript),
});

export const quote = (text: string, speaker: string, role: string): Block => ({
  __component: 'block.quote',
  text: oneLine(text),
  speaker,
  role,
});

/** One paragraph of plain text from source lines that were wrapped and indented. */
export const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** Plain text whose lines are meant, freed of the indentation of the source. */
const linesOf = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
