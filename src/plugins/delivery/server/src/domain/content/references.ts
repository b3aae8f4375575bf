import { z } from 'zod';

import { subjectKey } from '../../../../../../kernel';

import { maybe } from './scalars';

/** A reference to a governed document, kept as its public id, such as `event:2f1c…`. */
export const reference = z.object({ type: z.string(), id: z.string() }).transform(subjectKey);

export const maybeReference = maybe(reference);

/** A topic or audience. */
export const term = z.object({ slug: z.string(), name: z.string() });
export type Term = z.infer<typeof term>;
