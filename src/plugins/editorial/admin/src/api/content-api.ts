import { adminApi } from '@strapi/strapi/admin';

import type { DocumentAt } from '../document-at';

/** A related document as the content-manager lists it; its main field stands under the name the layout gave. */
interface RelatedRow {
  readonly id: number;
  readonly documentId: string;
}

interface RelatedResponse {
  readonly results?: readonly RelatedRow[];
  readonly data?: RelatedRow | null;
}

interface RelationArgs extends DocumentAt {
  readonly attribute: string;
}

const contentApi = adminApi.enhanceEndpoints({ addTagTypes: ['Relations'] }).injectEndpoints({
  endpoints: (build) => ({
    /** The document that this one is a part of; null when it belongs to none. */
    getWhole: build.query<{ readonly documentId: string } | null, RelationArgs>({
      query: ({ uid, documentId, attribute }) => `/content-manager/relations/${uid}/${documentId}/${attribute}`,
      transformResponse: ({ results, data }: RelatedResponse) => results?.[0] ?? data ?? null,
      providesTags: ['Relations'],
    }),
  }),
});

export const { useGetWholeQuery } = contentApi;
