import { adminApi } from '@strapi/strapi/admin';

import type { FoundItem } from '../placements/placement';
import type { PlacementKind } from '../placements/placement-kind';

interface PlacedArgs {
  readonly kind: PlacementKind;
  /** Of the component's row. */
  readonly rowId: number;
}

interface SearchArgs {
  readonly kind: PlacementKind;
  readonly search: string;
}

interface RelationRows {
  readonly results?: readonly Readonly<Record<string, unknown>>[];
}

const FOUND_SHOWN = 20;

const placementsApi = adminApi.enhanceEndpoints({ addTagTypes: ['Relations'] }).injectEndpoints({
  endpoints: (build) => ({
    /** The item that a saved placement places; null when it is out of its reader's sight, or was deleted. */
    getPlacedItem: build.query<FoundItem | null, PlacedArgs>({
      query: ({ kind, rowId }) => `/content-manager/relations/${kind.component}/${rowId}/${kind.relation}`,
      transformResponse: ({ results }: RelationRows, _meta, { kind }) => readItems(kind, results)[0] ?? null,
      providesTags: ['Relations'],
    }),
    /** Items of a kind by title, as many as fit into a list. */
    searchItems: build.query<readonly FoundItem[], SearchArgs>({
      query: ({ kind, search }) => ({
        url: `/content-manager/relations/${kind.component}/${kind.relation}`,
        config: { params: { page: 1, pageSize: FOUND_SHOWN, ...(search && { _q: search }) } },
      }),
      transformResponse: ({ results }: RelationRows, _meta, { kind }) => readItems(kind, results),
      providesTags: ['Relations'],
    }),
  }),
});

const readItems = ({ titledBy }: PlacementKind, rows: RelationRows['results'] = []): readonly FoundItem[] =>
  rows.flatMap(({ id, documentId, [titledBy]: title }) =>
    typeof id === 'number' && typeof documentId === 'string' ? [{ id, documentId, title: typeof title === 'string' ? title : '' }] : [],
  );

export const { useGetPlacedItemQuery, useSearchItemsQuery } = placementsApi;
