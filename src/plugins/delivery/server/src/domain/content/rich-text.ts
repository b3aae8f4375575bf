import { z } from 'zod';

import { isSafeUrl } from './scalars';

/** A run of letters, or a link around such runs. */
export interface RichTextRun {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly code?: boolean;
}

export interface RichTextLink {
  readonly type: 'link';
  /** Null when the address was empty or not safe: the words stay, the link goes. */
  readonly url: string | null;
  readonly children: readonly RichTextRun[];
}

export type RichTextInline = RichTextRun | RichTextLink;

export interface RichTextItem {
  readonly type: 'list-item';
  readonly children: readonly RichTextInline[];
}

export interface RichTextList {
  readonly type: 'list';
  readonly format: 'ordered' | 'unordered';
  readonly children: readonly (RichTextItem | RichTextList)[];
}

export interface RichTextParagraph {
  readonly type: 'paragraph' | 'quote' | 'code';
  readonly children: readonly RichTextInline[];
}

export interface RichTextHeading {
  readonly type: 'heading';
  readonly level: number;
  readonly children: readonly RichTextInline[];
}

export type RichTextNode = RichTextParagraph | RichTextHeading | RichTextList;

/** Structured rich text, rendered when it is asked for; GraphQL's `RichText`. */
export interface RichText {
  readonly nodes: readonly RichTextNode[];
}

const mark = z.boolean().optional();

const run = z.object({
  type: z.literal('text'),
  text: z.string(),
  bold: mark,
  italic: mark,
  underline: mark,
  strikethrough: mark,
  code: mark,
});

const link = z
  .object({ type: z.literal('link'), url: z.string().nullish(), children: z.array(run) })
  .transform(({ children, url }): RichTextLink => ({ type: 'link', url: url && isSafeUrl(url) ? url : null, children }));

const inlines = z.array(z.union([run, link]));

const item = z.object({ type: z.literal('list-item'), children: inlines });

const list: z.ZodType<RichTextList> = z.lazy(() =>
  z.object({ type: z.literal('list'), format: z.enum(['ordered', 'unordered']), children: z.array(z.union([item, list])) }),
);

const node = z.union([
  z.object({ type: z.enum(['paragraph', 'quote', 'code']), children: inlines }),
  z.object({ type: z.literal('heading'), level: z.number().int().min(1).max(6), children: inlines }),
  list,
]);

/** A picture in running text is a private upload: it has no public address, so it is left out. Picture blocks are for that. */
const picture = z.object({ type: z.literal('image') }).transform(() => null);

/** Strapi's `blocks` attribute; null when nothing is written. */
export const richText = z
  .array(z.union([node, picture]))
  .nullish()
  .transform((nodes): RichText | null => {
    const kept: readonly RichTextNode[] = (nodes ?? []).filter((candidate) => candidate !== null);
    return kept.some(hasWords) ? { nodes: kept } : null;
  });

/** Rich text that must be there, however empty. */
export const requiredRichText = richText.transform((value): RichText => value ?? { nodes: [] });

const hasWords = (candidate: RichTextNode | RichTextItem | RichTextInline): boolean =>
  candidate.type === 'text' ? candidate.text.trim() !== '' : candidate.children.some(hasWords);
