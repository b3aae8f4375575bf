import { adminApi } from '@strapi/strapi/admin';

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
      transformResponse: ({ results = [] }: RowsResponse, _meta, { titledBy }) =>
        results.map((row) => ({
          documentId: textOf(row.documentId) ?? '',
          title: textOf(row[titledBy]) ?? '',
          updatedAt: textOf(row.updatedAt) ?? '',
        })),
      providesTags: (_result, _error, { uid }) => [{ type: 'Document', id: `${uid}_LIST` }],
    }),
  }),
});

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export const { useGetWholeQuery, useGetLatestQuery } = contentApi;
