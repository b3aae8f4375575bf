import { z } from 'zod';

import { maybeReference, term } from './references';
import { many, text } from './scalars';

/** The attributes that issues, stories, events, briefings and contacts share in their bodies. */
export const ownedShape = {
  partnership: maybeReference,
  coOwner: maybeReference,
  slug: text,
  audiences: many(term),
};

/** The attributes that items (all of the above but issues) share beside them. */
export const itemShape = {
  ...ownedShape,
  topics: many(term),
  /** Absent in old bodies; anything that is not openly public counts as for practitioners. */
  visibility: z
    .string()
    .nullish()
    .transform((value) => (value ?? 'public') === 'public'),
};

interface Owners {
  readonly partnership: string | null;
  readonly coOwner: string | null;
}

/** Public ids of the owning partnerships, the first one first, each once. */
export const ownerIdsOf = ({ partnership, coOwner }: Owners): readonly string[] => [
  ...new Set([partnership, coOwner].filter((id) => id !== null)),
];
