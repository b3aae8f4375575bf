import { adminApi } from '@strapi/strapi/admin';

import { type MergeRequest, type MergeResponse, REVISION_HEADER } from '../../../contract/editing';
import type { DocumentAt } from '../document-at';

interface Choice extends DocumentAt {
  readonly data: MergeRequest['data'];
  /** Merge.seen. */
  readonly seen: number;
}

/** The endpoints of editing together (contract/editing.ts). */
const editingApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'Relations', 'Standing'] }).injectEndpoints({
  endpoints: (build) => ({
    getMerge: build.query<MergeResponse['data'], DocumentAt & { readonly request: MergeRequest }>({
      query: ({ uid, documentId, request }) => ({ url: `/editorial/documents/${uid}/${documentId}/merge`, method: 'POST', data: request }),
      transformResponse: ({ data }: MergeResponse) => data,
    }),
    /** Saves what was chosen, on top of the words that it was chosen beside. */
    saveChoice: build.mutation<unknown, Choice>({
      query: ({ uid, documentId, data, seen }) => ({
        url: `/content-manager/collection-types/${uid}/${documentId}`,
        method: 'PUT',
        data,
        config: { headers: { [REVISION_HEADER]: String(seen) } },
      }),
      invalidatesTags: (_result, _error, { uid, documentId }) => [
        'Standing',
        'Relations',
        { type: 'Document', id: `${uid}_${documentId}` },
      ],
    }),
  }),
});

export const { useGetMergeQuery, useSaveChoiceMutation } = editingApi;
