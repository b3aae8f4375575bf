import { z } from 'zod';

import { monthOf } from '../time/month';

import { content } from './blocks';
import { image } from './files';
import { ownedShape } from './owned';
import { maybeReference } from './references';
import { richText } from './rich-text';
import { many, maybe, requiredText, text, yearMonth } from './scalars';

const introduction = text;

const placement = z.union([
  z.object({ __component: z.literal('placement.story'), story: maybeReference, introduction }).transform((row) => placed(row.story, row)),
  z.object({ __component: z.literal('placement.event'), event: maybeReference, introduction }).transform((row) => placed(row.event, row)),
  z
    .object({ __component: z.literal('placement.briefing'), briefing: maybeReference, introduction })
    .transform((row) => placed(row.briefing, row)),
  z
    .object({ __component: z.literal('placement.contact'), contact: maybeReference, introduction })
    .transform((row) => placed(row.contact, row)),
]);

interface PlacedWords {
  readonly introduction: string | null;
}

const placed = (itemId: string | null, { introduction: words }: PlacedWords) => ({ itemId, introduction: words });

const section = z.object({
  id: z.string(),
  heading: requiredText,
  level: z.number().int().min(1).max(3).catch(1),
  body: content,
  placements: many(placement),
});

const manifestEntry = z
  .object({ type: z.string(), id: z.string(), revision: z.number().int() })
  .transform(({ type, id, revision }) => [`${type}:${id}`, revision] as const);

/** An issue's body, with its sections and the manifest of what they place. */
export const issueBody = z
  .object({
    ...ownedShape,
    title: requiredText,
    series: text,
    // GraphQL's Int has 32 bits: what an old entry holds beyond is not shown, and hides nothing else.
    number: maybe(z.int32()).catch(null),
    period: yearMonth,
    welcome: richText,
    cover: maybe(image),
    sections: many(section),
    manifest: many(manifestEntry),
  })
  .transform(({ partnership, coOwner, audiences, slug, title, sections, manifest, ...body }) => {
    const revisions = new Map<string, number>(manifest);
    return {
      owned: { partnership, coOwner, audiences, slug },
      topics: [],
      isPublic: true,
      title,
      head: {
        __typename: 'Issue' as const,
        seriesSlug: body.series,
        number: body.number,
        period: body.period === null ? null : monthOf(body.period),
        cover: body.cover,
      },
      detail: {
        of: 'Issue' as const,
        welcome: body.welcome,
        sections: sections.map(({ id, placements, ...rest }) => ({
          id: `section:${id}`,
          ...rest,
          placements: placements.flatMap(({ itemId, introduction: words }) =>
            itemId === null ? [] : [{ itemId, introduction: words, revision: revisions.get(itemId) ?? null }],
          ),
        })),
      },
    };
  });

export type IssueContent = z.infer<typeof issueBody>;
