import { adminApi } from '@strapi/strapi/admin';

import type {
  ComparisonResponse,
  HistoryResponse,
  RestorePlanResponse,
  RestoreRequest,
  RestoreResponse,
  RevisionName,
} from '../../../contract/history';
import type { DocumentAt } from '../document-at';

const address = ({ uid, documentId }: DocumentAt): string => `/editorial/documents/${uid}/${documentId}`;

interface ComparedArgs extends DocumentAt {
  readonly from: RevisionName;
  readonly to: RevisionName;
}

/** The endpoints of history (contract/history.ts). Saving any form, and any act of publication or review, refreshes them. */
const historyApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'Relations', 'Standing'] }).injectEndpoints({
  endpoints: (build) => ({
    getHistory: build.query<HistoryResponse['data'], DocumentAt & { readonly before: number | null }>({
      query: ({ before, ...at }) => ({ url: `${address(at)}/history`, config: { params: before === null ? {} : { before } } }),
      transformResponse: ({ data }: HistoryResponse) => data,
      providesTags: (_result, _error, { uid, documentId }) => ['Standing', 'Relations', { type: 'Document', id: `${uid}_${documentId}` }],
    }),
    getComparison: build.query<ComparisonResponse['data'], ComparedArgs>({
      query: ({ from, to, ...at }) => ({ url: `${address(at)}/compare`, config: { params: { from, to } } }),
      transformResponse: ({ data }: ComparisonResponse) => data,
      providesTags: (_result, _error, { uid, documentId }) => ['Standing', 'Relations', { type: 'Document', id: `${uid}_${documentId}` }],
    }),
    getRestorePlan: build.query<RestorePlanResponse['data'], DocumentAt & { readonly revision: number }>({
      query: ({ revision, ...at }) => `${address(at)}/restore/${String(revision)}`,
      transformResponse: ({ data }: RestorePlanResponse) => data,
      providesTags: ['Standing', 'Relations'],
    }),
    restore: build.mutation<RestoreResponse['data'], DocumentAt & { readonly revision: number; readonly request: RestoreRequest }>({
      query: ({ revision, request, ...at }) => ({ url: `${address(at)}/restore/${String(revision)}`, method: 'POST', data: request }),
      transformResponse: ({ data }: RestoreResponse) => data,
      invalidatesTags: ['Standing', 'Relations', 'Document'],
    }),
  }),
});

export const { useGetHistoryQuery, useGetComparisonQuery, useGetRestorePlanQuery, useRestoreMutation } = historyApi;
