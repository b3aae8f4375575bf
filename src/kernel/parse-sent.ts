import type { z } from 'zod';

import { DomainError } from './domain-error';

/** What a page sends by itself: nobody typed it, so nobody can mend it. */
const BY_THE_PAGE = 'This page sent something that the server does not understand. Reload the page, and try again.';

/**
 * What a page of the admin sent, in the shape it should have. Refused as `request.invalid`, in the words that the schema has for
 * what people fill in, and otherwise with the advice to reload.
 */
export const parseSent = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const result = schema.safeParse(value, { error: () => BY_THE_PAGE });
  if (result.success) return result.data;
  const message = [...new Set(result.error.issues.map((issue) => issue.message))].join(' ');
  throw new DomainError({ code: 'request.invalid', refusal: 'invalid', message });
};
