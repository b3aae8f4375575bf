import { type JsonObject, subjectKey } from '../../../../../../kernel';
import type { LedgerRecord } from '../../../../../editorial/contract';
import type { Head, SharedHead } from '../content/head';
import { type Kind, readBody } from '../content/read-body';
import { HOME_ZONE, momentOf } from '../time/moment';

import { departureRows } from './departure-rows';
import { listingRows } from './listing-rows';
import { occurrenceRows } from './occurrence-rows';
import { placementRows } from './placement-rows';
import type { PublishedItem } from './published-item';
import type { ItemRow, PreviousItem, Projection } from './rows';
import { searchRow } from './search-row';
import { slugRows } from './slug-rows';

/** A published record of a known kind whose body has not been erased. */
export type PublishedRecord = LedgerRecord & { readonly type: Kind; readonly body: JsonObject };

export const projectPublished = (record: PublishedRecord, previous: PreviousItem | null): Projection => {
  const body = readBody(record.type, record.body, record.schemaVersion);
  const item: PublishedItem = {
    key: subjectKey(record.subject),
    kind: record.type,
    slug: body.slug ?? record.subject.id,
    sequence: record.sequence,
    firstPublishedAt: previous?.firstPublishedAt ?? record.at,
    body,
  };
  const row = itemRow(record, item);
  return {
    item: row,
    slugs: slugRows(item),
    forgetsSlugs: false,
    listings: listingRows(item),
    occurrences: occurrenceRows(item),
    placements: placementRows(item),
    search: searchRow(item),
    departures: departureRows(row, previous),
  };
};

const itemRow = (record: PublishedRecord, item: PublishedItem): ItemRow => {
  const { body } = item;
  const [owner = null, coOwner = null] = body.ownerIds;
  return {
    key: item.key,
    kind: item.kind,
    state: 'public',
    restricted: !body.isPublic,
    owner,
    coOwner,
    slug: item.slug,
    title: body.title,
    revision: record.revision,
    sequence: record.sequence,
    firstPublishedAt: item.firstPublishedAt,
    changedAt: record.at,
    head: JSON.stringify(headOf(record, item)),
    detail: body.content.detail === null ? null : JSON.stringify(body.content.detail),
  };
};

const headOf = (record: PublishedRecord, { key, slug, firstPublishedAt, body }: PublishedItem): Head => {
  const shared: SharedHead = {
    id: key,
    title: body.title,
    slug,
    revision: record.revision,
    firstPublishedAt: momentOf(firstPublishedAt, HOME_ZONE),
    publishedAt: momentOf(record.at, HOME_ZONE),
    ownerIds: body.ownerIds,
    topics: body.topics,
    audiences: body.audiences,
  };
  return { ...shared, ...body.content.head };
};
