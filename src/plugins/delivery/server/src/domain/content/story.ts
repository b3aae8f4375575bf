import { z } from 'zod';

import { content } from './blocks';
import { itemShape } from './owned';
import { choice, date, maybe, requiredText, text, url } from './scalars';

export const STORY_KINDS = [
  'CALL_FOR_PEOPLE',
  'CAMPAIGN',
  'GUIDANCE',
  'LAW_CHANGE',
  'LEARNING',
  'NEWS',
  'PROFILE',
  'SIGNPOSTING',
  'VACANCY',
] as const;

const source = z.object({ publisher: requiredText, url, date });

/** A story's body. */
export const storyBody = z
  .object({
    ...itemShape,
    title: requiredText,
    summary: text,
    kind: choice(STORY_KINDS),
    body: content,
    source: maybe(source),
    rights: text,
    expires: date,
  })
  .transform(({ partnership, coOwner, audiences, topics, visibility, slug, title, ...body }) => ({
    owned: { partnership, coOwner, audiences, slug },
    topics,
    isPublic: visibility,
    title,
    head: {
      __typename: 'Story' as const,
      storyKind: body.kind,
      summary: body.summary,
      source: body.source,
      rights: body.rights,
      expires: body.expires,
    },
    detail: { of: 'Story' as const, body: body.body },
  }));

export type StoryContent = z.infer<typeof storyBody>;
