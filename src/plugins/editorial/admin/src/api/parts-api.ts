import { adminApi } from '@strapi/strapi/admin';

import type { DocumentAt } from '../document-at';
import type { Part, PartsOf } from '../parts/part';
import { readPart } from '../parts/read-parts';

interface PartsArgs {
  readonly whole: DocumentAt;
  readonly parts: PartsOf;
}

interface NewPart extends PartsArgs {
  readonly title: string;
  readonly depth: number;
}

/** The most that the content-manager gives in one page. */
const PAGE_SIZE = 100;

const partsApi = adminApi.enhanceEndpoints({ addTagTypes: ['Relations', 'Document', 'Standing'] }).injectEndpoints({
  endpoints: (build) => ({
    /** The relation of the whole to its parts: knows their order, and of their words only some. */
    getPartOrder: build.query<unknown, PartsArgs>({
      query: ({ whole, parts }) => ({
        url: `/content-manager/relations/${whole.uid}/${whole.documentId}/${parts.attribute}`,
        config: { params: { page: 1, pageSize: PAGE_SIZE } },
      }),
      providesTags: ['Relations'],
    }),
    /** The list of the parts: knows their words, and not their order. */
    getPartRows: build.query<unknown, PartsArgs>({
      query: ({ whole, parts }) => ({
        url: `/content-manager/collection-types/${parts.uid}`,
        config: { params: { page: 1, pageSize: PAGE_SIZE, filters: { [parts.partOf]: { documentId: { $eq: whole.documentId } } } } },
      }),
      providesTags: ['Relations'],
    }),
    addPart: build.mutation<Part | null, NewPart>({
      query: ({ whole, parts, title, depth }) => ({
        url: `/content-manager/collection-types/${parts.uid}`,
        method: 'POST',
        data: {
          [parts.titledBy]: title,
          ...(parts.depth && { [parts.depth]: depth }),
          [parts.partOf]: { connect: [{ documentId: whole.documentId }] },
        },
      }),
      transformResponse: (response: { readonly data?: unknown }, _meta, { parts }) => readPart(parts, response.data),
      invalidatesTags: ['Relations', 'Standing'],
    }),
    deletePart: build.mutation<unknown, DocumentAt>({
      query: ({ uid, documentId }) => ({ url: `/content-manager/collection-types/${uid}/${documentId}`, method: 'DELETE' }),
      invalidatesTags: (_result, _error, { uid, documentId }) => [
        'Relations',
        'Standing',
        { type: 'Document', id: `${uid}_${documentId}` },
      ],
    }),
  }),
});

export const { useGetPartOrderQuery, useGetPartRowsQuery, useAddPartMutation, useDeletePartMutation } = partsApi;
