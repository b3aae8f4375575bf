import { z } from 'zod';

import { content } from './blocks';
import { file } from './files';
import { itemShape } from './owned';
import { maybeReference } from './references';
import { requiredRichText } from './rich-text';
import { choice, date, many, maybe, maybeChoice, requiredText, text, url } from './scalars';

export const BRIEFING_KINDS = ['OTHER_PUBLISHER', 'PRACTICE', 'RESEARCH', 'SEVEN_MINUTE'] as const;
export const REVIEW_KINDS = [
  'LOCAL_CHILD_SAFEGUARDING_PRACTICE_REVIEW',
  'MULTI_AGENCY_AUDIT',
  'RAPID_REVIEW',
  'SAFEGUARDING_ADULT_REVIEW',
] as const;

const sourceReview = z
  .object({ pseudonym: requiredText, kind: maybeChoice(REVIEW_KINDS), board: text, publishedOn: date })
  .transform(({ kind, ...review }) => ({ ...review, reviewKind: kind }));

/** A briefing's body. */
export const briefingBody = z
  .object({
    ...itemShape,
    title: requiredText,
    summary: text,
    kind: choice(BRIEFING_KINDS),
    panels: many(z.object({ heading: requiredText, body: requiredRichText })),
    questions: many(z.object({ text: requiredText })),
    sourceReview: maybe(sourceReview),
    body: content,
    author: text,
    ownerRole: text,
    publisher: text,
    externalUrl: url,
    publishedOn: date,
    reviewBy: date,
    replaces: maybeReference,
    files: many(file),
  })
  .transform(({ partnership, coOwner, audiences, topics, visibility, slug, title, ...body }) => ({
    owned: { partnership, coOwner, audiences, slug },
    topics,
    isPublic: visibility,
    title,
    head: {
      __typename: 'Briefing' as const,
      briefingKind: body.kind,
      summary: body.summary,
      sourceReview: body.sourceReview,
      author: body.author,
      ownerRole: body.ownerRole,
      publisher: body.publisher,
      externalUrl: body.externalUrl,
      publishedOn: body.publishedOn,
      reviewBy: body.reviewBy,
      replacesId: body.replaces,
      files: body.files,
    },
    detail: {
      of: 'Briefing' as const,
      body: body.body,
      panels: body.panels.map((panel, index) => ({ number: index + 1, ...panel })),
      questions: body.questions.map((question) => question.text),
    },
  }));

export type BriefingContent = z.infer<typeof briefingBody>;
