import type { Knex } from 'knex';

import type { ProjectionTables } from '../application/ports';
import type { DepartureRow, ItemRow, Projection } from '../domain/projection/rows';

import { dialectOf } from './dialect';
import { readStoreShape } from './read-store-shape';
import { createSearchTable, type SearchTable } from './search-table';

const BY_ITEM = ['concord_read_detail', 'concord_read_listing', 'concord_read_occurrence', 'concord_read_departure'] as const;
const ALL = ['concord_read_item', 'concord_read_slug', ...BY_ITEM, 'concord_read_placement'] as const;

/** Rows per INSERT, well under the number of variables that either database takes. */
const CHUNK = 100;

/** The read store's tables inside a transaction of Strapi's connection. */
export const projectionTablesIn = (knex: Knex): ProjectionTables => {
  const search = createSearchTable(knex, dialectOf(knex));
  return {
    async previous(key) {
      const row: StoredItem | undefined = await knex<StoredItem>('concord_read_item').where({ key }).first();
      if (!row) return null;
      const departures: readonly StoredDeparture[] = await knex('concord_read_departure').where({ item: key }).orderBy('readers');
      return { ...previousItem(row), departures: departures.map(departure) };
    },
    async replace(projection) {
      await remove(knex, search, projection);
      await insert(knex, search, projection);
    },
    async clear() {
      for (const table of ALL) await knex(table).delete();
      await search.clear();
      await readStoreShape(knex).stamp();
    },
  };
};

const remove = async (knex: Knex, search: SearchTable, { item, forgetsSlugs }: Projection): Promise<void> => {
  const before: StoredItem | undefined = await knex<StoredItem>('concord_read_item').where({ key: item.key }).first('sequence', 'title');
  for (const table of BY_ITEM) await knex(table).where({ item: item.key }).delete();
  await knex('concord_read_placement').where({ issue: item.key }).delete();
  if (forgetsSlugs) await knex('concord_read_slug').where({ item: item.key }).delete();
  if (!before) return;
  await search.remove(Number(before.sequence));
  // Withdrawn before it was erased, its words were marked only. A rebuild never indexes them: the row before is neutral already.
  if (forgetsSlugs && before.title !== item.title) await search.purge();
};

const insert = async (knex: Knex, search: SearchTable, projection: Projection): Promise<void> => {
  const flagged = <Row extends { readonly restricted: boolean }>(row: Row) => ({ ...row, restricted: Number(row.restricted) });
  const { item } = projection;
  await knex('concord_read_item').insert(storedItem(item)).onConflict('key').merge();
  if (item.detail !== null) await knex('concord_read_detail').insert({ item: item.key, detail: item.detail });
  await insertAll(knex, 'concord_read_listing', projection.listings.map(flagged));
  await insertAll(knex, 'concord_read_occurrence', projection.occurrences.map(flagged).map(storedOccurrence));
  await insertAll(knex, 'concord_read_placement', projection.placements);
  await insertAll(knex, 'concord_read_departure', projection.departures);
  for (const row of projection.slugs) await knex('concord_read_slug').insert(row).onConflict(['kind', 'owner', 'slug', 'item']).ignore();
  if (projection.search) await search.add(projection.search);
};

const insertAll = async (knex: Knex, table: string, rows: readonly object[]): Promise<void> => {
  for (let start = 0; start < rows.length; start += CHUNK) await knex(table).insert(rows.slice(start, start + CHUNK));
};

interface StoredItem {
  readonly key: string;
  readonly kind: string;
  readonly state: ItemRow['state'];
  readonly restricted: number;
  readonly owner: string | null;
  readonly co_owner: string | null;
  readonly slug: string | null;
  readonly title: string;
  readonly revision: number;
  /** PostgreSQL's driver gives big integers as text. */
  readonly sequence: number | string;
  readonly first_published_at: string;
  readonly changed_at: string;
  readonly head: string;
}

const storedItem = (row: ItemRow): StoredItem => ({
  key: row.key,
  kind: row.kind,
  state: row.state,
  owner: row.owner,
  slug: row.slug,
  title: row.title,
  revision: row.revision,
  sequence: row.sequence,
  head: row.head,
  restricted: Number(row.restricted),
  co_owner: row.coOwner,
  first_published_at: row.firstPublishedAt,
  changed_at: row.changedAt,
});

const previousItem = ({ state, owner, slug, title, head, ...row }: StoredItem) => ({
  state,
  owner,
  slug,
  title,
  head,
  restricted: row.restricted === 1,
  coOwner: row.co_owner,
  firstPublishedAt: row.first_published_at,
});

interface StoredDeparture extends Omit<DepartureRow, 'sequence'> {
  readonly sequence: StoredItem['sequence'];
}

const departure = ({ sequence, ...row }: StoredDeparture): DepartureRow => ({ ...row, sequence: Number(sequence) });

const storedOccurrence = ({ isLong, previousEnds, ...row }: { readonly isLong: boolean; readonly previousEnds: number }) => ({
  ...row,
  is_long: Number(isLong),
  previous_ends: previousEnds,
});
