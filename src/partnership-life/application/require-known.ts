import { DomainError } from '../../kernel';
import { whoHas } from '../domain/taken-slugs';

import type { PartnershipRecords, PublicRecord } from './ports';

export interface KnownPorts {
  readonly records: Pick<PartnershipRecords, 'all'>;
  readonly inPublic: Pick<PublicRecord, 'formerSlugs'>;
}

/** Says, to who names a partnership by an address of before, which it has now: throws `partnership.unknown`. What nobody had is refused later. */
export const requireKnown = async (slug: string, { records, inPublic }: KnownPorts): Promise<void> => {
  const partnerships = await records.all();
  // The whole ledger knows every address there was: it is asked only when none of today fits.
  if (partnerships.some((record) => record.slug === slug)) return;
  const renamed = whoHas(slug, '', { partnerships, formerSlugs: await inPublic.formerSlugs() });
  if (!renamed) return;
  throw new DomainError({
    code: 'partnership.unknown',
    refusal: 'not-found',
    message: `No partnership has the web address “${slug}” any more. “${renamed.name}” had it, and now has “${renamed.slug}”: say that instead.`,
  });
};
