import { adminApi } from '@strapi/strapi/admin';

import type {
  ActResponse,
  DuplicateResponse,
  PublishRequest,
  ReplacementsResponse,
  StandingResponse,
  StatesResponse,
  WithdrawRequest,
} from '../../../contract/routes';

interface DocumentArgs {
  readonly uid: string;
  readonly documentId: string;
}

const address = ({ uid, documentId }: DocumentArgs): string => `/editorial/documents/${uid}/${documentId}`;

/**
 * Editorial's endpoints, cached beside the content-manager's own. Standings and states carry the
 * content-manager's tags, so that saving any form refreshes what the panel says.
 */
const editorialApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'Relations', 'Standing'] }).injectEndpoints({
  endpoints: (build) => ({
    getStanding: build.query<StandingResponse['data'], DocumentArgs>({
      query: address,
      transformResponse: (response: StandingResponse) => response.data,
      providesTags: (_result, _error, { uid, documentId }) => ['Standing', 'Relations', { type: 'Document', id: `${uid}_${documentId}` }],
    }),
    getStates: build.query<StatesResponse['data'], { readonly uid: string; readonly documentIds: readonly string[] }>({
      query: ({ uid, documentIds }) => ({ url: `/editorial/documents/${uid}`, config: { params: { documentIds: documentIds.join(',') } } }),
      transformResponse: (response: StatesResponse) => response.data,
      providesTags: (_result, _error, { uid }) => ['Standing', 'Relations', { type: 'Document', id: `${uid}_LIST` }],
    }),
    getReplacements: build.query<ReplacementsResponse['data'], { readonly uid: string; readonly search: string }>({
      query: ({ uid, search }) => ({ url: `/editorial/replacements/${uid}`, config: { params: { search } } }),
      transformResponse: (response: ReplacementsResponse) => response.data,
      providesTags: ['Standing'],
    }),
    publish: build.mutation<ActResponse['data'], DocumentArgs & PublishRequest>({
      query: ({ preflight, ...at }) => ({ url: `${address(at)}/publish`, method: 'POST', data: { preflight } satisfies PublishRequest }),
      transformResponse: (response: ActResponse) => response.data,
      invalidatesTags: ['Standing'],
    }),
    withdraw: build.mutation<ActResponse['data'], DocumentArgs & WithdrawRequest>({
      query: ({ uid, documentId, ...data }) => ({ url: `${address({ uid, documentId })}/withdraw`, method: 'POST', data }),
      transformResponse: (response: ActResponse) => response.data,
      invalidatesTags: ['Standing'],
    }),
    duplicate: build.mutation<DuplicateResponse['data'], DocumentArgs>({
      query: (at) => ({ url: `${address(at)}/duplicate`, method: 'POST' }),
      transformResponse: (response: DuplicateResponse) => response.data,
      invalidatesTags: (_result, _error, { uid }) => [{ type: 'Document', id: `${uid}_LIST` }],
    }),
  }),
});

export const {
  useGetStandingQuery,
  useGetStatesQuery,
  useGetReplacementsQuery,
  usePublishMutation,
  useWithdrawMutation,
  useDuplicateMutation,
} = editorialApi;
