import { DomainError } from '../../kernel';
import type { PartnershipRecord } from '../domain/partnership-facts';

/** By slug. Throws `partnership.unknown`. */
export const findPartnership = (all: readonly PartnershipRecord[], slug: string): PartnershipRecord => {
  const found = all.find((record) => record.slug === slug);
  if (found) return found;
  throw new DomainError({
    code: 'partnership.unknown',
    refusal: 'not-found',
    message: `No partnership has the web address “${slug}”. There are: ${all.map((record) => record.slug).join(', ') || 'none'}.`,
  });
};

/** `YYYY-MM-DD` of an instant in Britain, where partnerships keep their calendars. */
export const dayOf = (instant: Date): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(instant);
