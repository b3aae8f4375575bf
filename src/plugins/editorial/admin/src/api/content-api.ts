import { adminApi } from '@strapi/strapi/admin';

import type { GovernedTypes } from '../../../contract/governed-type';
import type { DocumentAt } from '../document-at';

/** A document as a list shows it. */
export interface ListedDocument {
  readonly documentId: string;
  readonly title: string;
  /** UTC, ISO 8601. */
  readonly updatedAt: string;
}

interface ListArgs {
  readonly uid: string;
  /** The attribute that holds the title. */
  readonly titledBy: string;
}

/** A document of any governed kind. */
export interface RecentDocument extends ListedDocument {
  readonly uid: string;
  /** The word staff know its kind by. */
  readonly kind: string;
}

interface RelationArgs extends DocumentAt {
  readonly attribute: string;
}

type Row = Readonly<Record<string, unknown>>;

interface RowsResponse {
  readonly results?: readonly Row[];
  /** How Strapi answers for a relation to one. */
  readonly data?: Row | null;
}

const LATEST_SHOWN = 6;

/** The content-manager's own endpoints, as far as editorial reads them. */
const contentApi = adminApi.enhanceEndpoints({ addTagTypes: ['Relations', 'Document'] }).injectEndpoints({
  endpoints: (build) => ({
    /** The document that this one is a part of; null when it belongs to none. */
    getWhole: build.query<string | null, RelationArgs>({
      query: ({ uid, documentId, attribute }) => `/content-manager/relations/${uid}/${documentId}/${attribute}`,
      transformResponse: ({ results, data }: RowsResponse) => textOf((results?.[0] ?? data)?.documentId),
      providesTags: ['Relations'],
    }),
    /** Those the reader may see, the one saved last first. */
    getLatest: build.query<readonly ListedDocument[], ListArgs>({
      query: ({ uid }) => ({
        url: `/content-manager/collection-types/${uid}`,
        config: { params: { page: 1, pageSize: LATEST_SHOWN, sort: 'updatedAt:DESC' } },
      }),
      transformResponse: ({ results = [] }: RowsResponse, _meta, { titledBy }) => results.map((row) => listed(row, titledBy)),
      providesTags: (_result, _error, { uid }) => [{ type: 'Document', id: `${uid}_LIST` }],
    }),
    /** The few documents that were saved last, of the governed kinds. */
    getRecent: build.query<readonly RecentDocument[], GovernedTypes>({
      query: () => '/content-manager/homepage/recent-documents?action=update',
      transformResponse: ({ data }: { readonly data: readonly Row[] }, _meta, governed) =>
        data.flatMap((row) => {
          const uid = textOf(row.contentTypeUid) ?? '';
          const type = governed[uid];
          return type ? [{ ...listed(row, 'title'), uid, kind: type.name }] : [];
        }),
    }),
  }),
});

const listed = (row: Row, titledBy: string): ListedDocument => ({
  documentId: textOf(row.documentId) ?? '',
  title: textOf(row[titledBy]) ?? '',
  updatedAt: textOf(row.updatedAt) ?? '',
});

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export const { useGetWholeQuery, useGetLatestQuery, useGetRecentQuery } = contentApi;
