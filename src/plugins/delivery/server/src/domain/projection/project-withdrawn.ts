import { z } from 'zod';

import { type JsonObject, subjectKey } from '../../../../../../kernel';
import type { LedgerRecord } from '../../../../../editorial/contract';
import type { Kind } from '../content/read-body';
import { NEUTRAL_TITLES, type Notice, readFormerAddresses, readNotice, type WithdrawnHead } from '../content/withdrawn';
import { HOME_ZONE, momentOf } from '../time/moment';

import { departureRows } from './departure-rows';
import { ERASED_OWNER, type ItemRow, type PreviousItem, type Projection, type SlugRow } from './rows';

export type KnownRecord = LedgerRecord & { readonly type: Kind };

/** A notice in place of a document that readers could see; its addresses lead to the notice. */
export const projectWithdrawn = (record: KnownRecord, previous: PreviousItem): Projection => {
  const words = { title: previous.title, slug: previous.slug };
  const { owner, coOwner, restricted } = previous;
  const remains = { ...words, owner, coOwner, restricted, outsideHoursId: outsideHoursIn(previous) };
  return tombstone(record, { ...remains, slugs: null, previous, body: record.body });
};

/**
 * A notice from which title, address and owners are gone as well. The old address, known by its digest alone, still leads to it. Whether the body was for practitioners only can no
 * longer be told, neither now nor in a rebuild: the notice, which says nothing, is public.
 */
export const projectErased = (record: KnownRecord, previous: PreviousItem | null): Projection => {
  const body = record.kind === 'erased' ? record.body : null;
  return tombstone(record, {
    title: NEUTRAL_TITLES[record.type],
    slug: null,
    owner: null,
    coOwner: null,
    restricted: false,
    outsideHoursId: null,
    slugs: readFormerAddresses(body).map((slug) => ({ kind: record.type, owner: ERASED_OWNER, slug, item: subjectKey(record.subject) })),
    previous,
    body,
  });
};

/** A contact names who takes over outside its hours, and so does the notice in its place. */
const outsideHoursIn = ({ head }: PreviousItem): string | null => HEAD.parse(JSON.parse(head)).outsideHoursId ?? null;

const HEAD = z.object({ outsideHoursId: z.string().nullish() });

type Remains = Pick<ItemRow, 'title' | 'slug' | 'owner' | 'coOwner' | 'restricted'> & {
  readonly outsideHoursId: string | null;
  /** The only addresses from now on; null to keep what there is. */
  readonly slugs: readonly SlugRow[] | null;
  readonly previous: PreviousItem | null;
  readonly body: JsonObject | null;
};

const tombstone = (record: KnownRecord, { slugs, previous, body, outsideHoursId, ...remains }: Remains): Projection => {
  const key = subjectKey(record.subject);
  const item: ItemRow = {
    key,
    kind: record.type,
    state: 'withdrawn',
    ...remains,
    revision: record.revision,
    sequence: record.sequence,
    firstPublishedAt: previous?.firstPublishedAt ?? record.at,
    changedAt: record.at,
    head: JSON.stringify(headOf({ record, key }, readNotice(body), { ...remains, outsideHoursId })),
    detail: null,
  };
  return {
    item,
    slugs: slugs ?? [],
    forgetsSlugs: slugs !== null,
    listings: [],
    occurrences: [],
    placements: [],
    search: null,
    departures: departureRows(item, previous),
  };
};

const headOf = (
  { record, key }: { readonly record: KnownRecord; readonly key: string },
  notice: Notice,
  { title, slug, outsideHoursId }: Pick<ItemRow, 'title' | 'slug'> & Pick<Remains, 'outsideHoursId'>,
): WithdrawnHead => ({
  __typename: 'Withdrawn',
  id: key,
  type: KIND_NAMES[record.type],
  ...notice,
  since: momentOf(record.at, HOME_ZONE),
  title,
  slug,
  outsideHoursId,
});

const KIND_NAMES = {
  partnership: 'PARTNERSHIP',
  issue: 'ISSUE',
  story: 'STORY',
  event: 'EVENT',
  briefing: 'BRIEFING',
  contact: 'CONTACT',
} as const satisfies Record<Kind, Uppercase<Kind>>;
