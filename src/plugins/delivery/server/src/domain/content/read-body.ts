import type { z } from 'zod';

import type { JsonObject } from '../../../../../../kernel';

import { briefingBody } from './briefing';
import { contactBody } from './contact';
import { eventBody } from './event';
import { issueBody } from './issue';
import { ownerIdsOf } from './owned';
import { partnershipBody } from './partnership';
import type { Term } from './references';
import { storyBody } from './story';
import { upcast } from './upcast';

/** The subject types that delivery shows to the public, in the order in which people meet them. */
export const KINDS = ['partnership', 'issue', 'story', 'event', 'briefing', 'contact'] as const;
export type Kind = (typeof KINDS)[number];

export const isKind = (type: string): type is Kind => KINDS.some((kind) => kind === type);

const BODIES = {
  partnership: partnershipBody.transform((body) => ({ ...body, ownerIds: [], topics: [], audiences: [], isPublic: true })),
  issue: issueBody.transform(withOwners),
  story: storyBody.transform(withOwners),
  event: eventBody.transform(withOwners),
  briefing: briefingBody.transform(withOwners),
  contact: contactBody.transform(withOwners),
} as const;

type Parsed = { [K in Kind]: z.infer<(typeof BODIES)[K]> }[Kind];

/**
 * What a body says, under the names of the GraphQL schema. `head` is small and always needed, `detail` holds the long
 * texts, read only when a query asks for them; `__typename` of the head tells the kind.
 */
export interface ReadableBody {
  readonly title: string;
  /** Null when the body has none. */
  readonly slug: string | null;
  /** Public ids of the owning partnerships, the first one first; none for a partnership. */
  readonly ownerIds: readonly string[];
  readonly topics: readonly Term[];
  readonly audiences: readonly Term[];
  /** False when it is for practitioners only. */
  readonly isPublic: boolean;
  readonly content: Content;
}

/** Head and detail of one kind, told apart by `head.__typename`. */
export type Content = { [K in Kind]: Pick<z.infer<(typeof BODIES)[K]>, 'head' | 'detail'> }[Kind];

export type ContentOf<Name extends Content['head']['__typename']> = Extract<Content, { readonly head: { readonly __typename: Name } }>;

/** Reads a body of any schema version. Throws a ZodError when it is not what Concord's schema makes: a fault, not a refusal. */
export const readBody = (kind: Kind, body: JsonObject, schemaVersion: number): ReadableBody => {
  const { title, slug, ownerIds, topics, audiences, isPublic, ...content }: Parsed = BODIES[kind].parse(upcast(kind, body, schemaVersion));
  return { title, slug, ownerIds, topics, audiences, isPublic, content };
};

/** Where `readBody` would stumble, as paths such as `occurrences.0.startDate`; none when it would succeed. */
export const unreadableParts = (kind: Kind, body: JsonObject, schemaVersion: number): readonly string[] => {
  const { error } = BODIES[kind].safeParse(upcast(kind, body, schemaVersion));
  return [...new Set(error?.issues.map(({ path }) => path.join('.')) ?? [])];
};

interface Owned {
  readonly owned: Parameters<typeof ownerIdsOf>[0] & { readonly slug: string | null; readonly audiences: Term[] };
}

function withOwners<Body extends Owned>({ owned, ...body }: Body) {
  return { ...body, slug: owned.slug, audiences: owned.audiences, ownerIds: ownerIdsOf(owned) };
}
