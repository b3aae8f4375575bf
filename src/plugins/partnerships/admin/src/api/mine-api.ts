import { adminApi } from '@strapi/strapi/admin';

import type { Mine, MineResponse, WorkingIn } from '../../../contract/mine';

/** What the admin keeps of lists, counts and pickers, by Strapi's names and editorial's: it follows where one works. */
export const NARROWED = ['Document', 'Relations', 'RecentDocumentList', 'CountDocuments', 'InitialData', 'Standing', 'Assignment'] as const;

const mineOf = ({ data }: MineResponse): Mine => data;

/** What the reader reaches, and where they work (contract/mine.ts). */
const mineApi = adminApi.enhanceEndpoints({ addTagTypes: ['Mine', ...NARROWED] }).injectEndpoints({
  endpoints: (build) => ({
    getMine: build.query<Mine, null>({
      query: () => '/partnerships/mine',
      transformResponse: mineOf,
      providesTags: ['Mine'],
    }),
    workIn: build.mutation<Mine, WorkingIn>({
      query: (data) => ({ url: '/partnerships/mine/working-in', method: 'PUT', data }),
      transformResponse: mineOf,
      invalidatesTags: ['Mine', ...NARROWED],
    }),
    /** Has the page look up lists and counts again: what the reader reaches became another, by somebody else's hand or by the clock. */
    reachChanged: build.mutation<null, null>({ queryFn: () => ({ data: null }), invalidatesTags: [...NARROWED] }),
  }),
});

export const { useGetMineQuery, useWorkInMutation, useReachChangedMutation } = mineApi;
