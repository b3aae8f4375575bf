import { adminApi } from '@strapi/strapi/admin';

import type { Mine, MineResponse, WorkingIn } from '../../../contract/mine';

/** Counts, pickers and what stands beside forms, by Strapi's names and editorial's. */
const BESIDE_FORMS = ['Relations', 'RecentDocumentList', 'CountDocuments', 'Standing', 'Assignment'] as const;

/** What the admin keeps of what follows where one works: with lists, and with what forms are made of. Looked up again, they lose what was typed. */
export const NARROWED = ['Document', 'InitialData', ...BESIDE_FORMS] as const;

const mineOf = ({ data }: MineResponse): Mine => data;

/** What the reader reaches, and where they work (contract/mine.ts). */
const mineApi = adminApi.enhanceEndpoints({ addTagTypes: ['Mine', ...NARROWED] }).injectEndpoints({
  endpoints: (build) => ({
    getMine: build.query<Mine, null>({
      query: () => '/partnerships/mine',
      transformResponse: mineOf,
      providesTags: ['Mine'],
    }),
    /** Lists are looked up when no form is open (`use-reach.ts`). */
    workIn: build.mutation<Mine, WorkingIn>({
      query: (data) => ({ url: '/partnerships/mine/working-in', method: 'PUT', data }),
      transformResponse: mineOf,
      invalidatesTags: ['Mine', ...BESIDE_FORMS],
    }),
    /** Has the page look up lists and counts again: the reader works elsewhere, or reaches something else, by whatever hand or by the clock. */
    reachChanged: build.mutation<null, null>({ queryFn: () => ({ data: null }), invalidatesTags: [...NARROWED] }),
  }),
});

export const { useGetMineQuery, useWorkInMutation, useReachChangedMutation } = mineApi;
