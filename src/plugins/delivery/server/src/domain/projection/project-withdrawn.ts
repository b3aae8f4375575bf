import { type JsonObject, subjectKey } from '../../../../../../kernel';
import type { LedgerRecord } from '../../../../../editorial/contract';
import type { Kind } from '../content/read-body';
import { NEUTRAL_TITLES, type Notice, readNotice, type WithdrawnHead } from '../content/withdrawn';
import { HOME_ZONE, momentOf } from '../time/moment';

import type { ItemRow, PreviousItem, Projection } from './rows';

export type KnownRecord = LedgerRecord & { readonly type: Kind };

/** A notice in place of a document that readers could see; its addresses lead to the notice. */
export const projectWithdrawn = (record: KnownRecord, previous: PreviousItem): Projection => {
  const words = { title: previous.title, slug: previous.slug };
  const { owner, coOwner, restricted, wasPublic } = previous;
  return tombstone(record, { ...words, owner, coOwner, restricted, wasPublic, forgetsSlugs: false, previous, body: record.body });
};

/**
 * A notice from which title, address and owners are gone as well. Whether the body was for practitioners only can no
 * longer be told, neither now nor in a rebuild: the notice, which says nothing, is public.
 */
export const projectErased = (record: KnownRecord, previous: PreviousItem | null): Projection =>
  tombstone(record, {
    title: NEUTRAL_TITLES[record.type],
    slug: null,
    owner: null,
    coOwner: null,
    restricted: false,
    wasPublic: true,
    forgetsSlugs: true,
    previous,
    body: record.kind === 'erased' ? record.body : null,
  });

type Remains = Pick<ItemRow, 'title' | 'slug' | 'owner' | 'coOwner' | 'restricted' | 'wasPublic'> & {
  readonly forgetsSlugs: boolean;
  readonly previous: PreviousItem | null;
  readonly body: JsonObject | null;
};

const tombstone = (record: KnownRecord, { forgetsSlugs, previous, body, ...remains }: Remains): Projection => {
  const key = subjectKey(record.subject);
  return {
    item: {
      key,
      kind: record.type,
      state: 'withdrawn',
      ...remains,
      revision: record.revision,
      sequence: record.sequence,
      firstPublishedAt: previous?.firstPublishedAt ?? record.at,
      changedAt: record.at,
      head: JSON.stringify(headOf({ record, key }, readNotice(body), remains)),
      detail: null,
    },
    slugs: [],
    forgetsSlugs,
    listings: [],
    occurrences: [],
    placements: [],
    search: null,
  };
};

const headOf = (
  { record, key }: { readonly record: KnownRecord; readonly key: string },
  notice: Notice,
  { title, slug }: Pick<ItemRow, 'title' | 'slug'>,
): WithdrawnHead => ({
  __typename: 'Withdrawn',
  id: key,
  type: KIND_NAMES[record.type],
  ...notice,
  since: momentOf(record.at, HOME_ZONE),
  title,
  slug,
});

const KIND_NAMES = {
  partnership: 'PARTNERSHIP',
  issue: 'ISSUE',
  story: 'STORY',
  event: 'EVENT',
  briefing: 'BRIEFING',
  contact: 'CONTACT',
} as const satisfies Record<Kind, Uppercase<Kind>>;
