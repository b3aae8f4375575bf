import { adminApi } from '@strapi/strapi/admin';

import type { LeaseRequest, LeaseResponse, TakeOverRequest } from '../../../contract/leases';
import type { DocumentAt } from '../document-at';

export type LeaseArgs = DocumentAt & LeaseRequest;

export const leaseAddress = ({ uid, documentId }: DocumentAt): string => `/editorial/documents/${uid}/${documentId}/lease`;

/** The endpoints of the lease of a form (contract/leases.ts). Letting go is said past these: the page may be closing. */
const leaseApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'Relations', 'Standing'] }).injectEndpoints({
  endpoints: (build) => ({
    holdLease: build.query<LeaseResponse['data'], LeaseArgs>({
      query: ({ tab, ...at }) => ({ url: leaseAddress(at), method: 'PUT', data: { tab } satisfies LeaseRequest }),
      transformResponse: ({ data }: LeaseResponse) => data,
    }),
    takeOverLease: build.mutation<LeaseResponse['data'], DocumentAt & TakeOverRequest>({
      query: ({ tab, notice, ...at }) => ({
        url: `${leaseAddress(at)}/take-over`,
        method: 'POST',
        data: { tab, notice } satisfies TakeOverRequest,
      }),
      transformResponse: ({ data }: LeaseResponse) => data,
      async onQueryStarted({ uid, documentId, tab }, { dispatch, queryFulfilled }) {
        try {
          const { data } = await queryFulfilled;
          dispatch(leaseApi.util.updateQueryData('holdLease', { uid, documentId, tab }, () => data));
        } catch {
          // The dialog that asked says why.
        }
      },
    }),
    /** Has the page look up what stands beside the form and, unless something was typed, its words: somebody else may have saved meanwhile. */
    readAgain: build.mutation<null, DocumentAt & { readonly isModified: boolean }>({
      queryFn: () => ({ data: null }),
      invalidatesTags: (_result, _error, { uid, documentId, isModified }) =>
        isModified ? ['Standing'] : ['Standing', 'Relations', { type: 'Document', id: `${uid}_${documentId}` }],
    }),
  }),
});

export const { useHoldLeaseQuery, useTakeOverLeaseMutation, useReadAgainMutation } = leaseApi;

/** What was answered last for the form on this page, without asking. */
export const useLeaseNow = leaseApi.endpoints.holdLease.useQueryState;
