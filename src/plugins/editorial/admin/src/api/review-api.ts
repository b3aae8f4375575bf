import { adminApi } from '@strapi/strapi/admin';

import type {
  MyWorkResponse,
  ReviewAction,
  ReviewRequest,
  SignOffResponse,
  SubmissionsRequest,
  SubmissionsResponse,
} from '../../../contract/sign-off';
import type { DocumentAt } from '../document-at';

const address = ({ uid, documentId }: DocumentAt): string => `/editorial/documents/${uid}/${documentId}/sign-off`;

/** The endpoints of rounds of review (contract/sign-off.ts). What an act left, also a refused one, is looked up again by the tags. */
const reviewApi = adminApi.enhanceEndpoints({ addTagTypes: ['Assignment', 'Document', 'Relations', 'Standing', 'Talk'] }).injectEndpoints({
  endpoints: (build) => ({
    getSignOff: build.query<SignOffResponse['data'], DocumentAt>({
      query: address,
      transformResponse: ({ data }: SignOffResponse) => data,
      providesTags: (_result, _error, { uid, documentId }) => ['Standing', 'Relations', { type: 'Document', id: `${uid}_${documentId}` }],
    }),
    actOnReview: build.mutation<SignOffResponse['data'], DocumentAt & { readonly action: ReviewAction; readonly request: ReviewRequest }>({
      query: ({ action, request, ...at }) => ({ url: `${address(at)}/${action}`, method: 'POST', data: request }),
      transformResponse: ({ data }: SignOffResponse) => data,
      // A refusal may mean that somebody saved meanwhile: then the form shows old words too.
      invalidatesTags: (_result, error, { uid, documentId }) =>
        error ? ['Standing', 'Relations', { type: 'Document', id: `${uid}_${documentId}` }] : ['Standing'],
    }),
    submitSeveral: build.mutation<SubmissionsResponse['data'], { readonly uid: string; readonly request: SubmissionsRequest }>({
      query: ({ uid, request }) => ({ url: `/editorial/submissions/${uid}`, method: 'POST', data: request }),
      transformResponse: ({ data }: SubmissionsResponse) => data,
      invalidatesTags: ['Standing'],
    }),
    getMyWork: build.query<MyWorkResponse['data'], null>({
      query: () => '/editorial/my-work',
      transformResponse: ({ data }: MyWorkResponse) => data,
      providesTags: ['Assignment', 'Standing', 'Talk'],
    }),
  }),
});

export const { useGetSignOffQuery, useActOnReviewMutation, useSubmitSeveralMutation, useGetMyWorkQuery } = reviewApi;
