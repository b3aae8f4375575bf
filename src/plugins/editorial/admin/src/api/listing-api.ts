import { adminApi } from '@strapi/strapi/admin';

import type { StateCounts, StateCountsResponse } from '../../../contract/listing';

/** How many documents stand where (contract/listing.ts); looked up again by the tags of lists. */
const listingApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'Relations', 'Standing'] }).injectEndpoints({
  endpoints: (build) => ({
    getStateCounts: build.query<StateCounts, string>({
      query: (uid) => `/editorial/state-counts/${uid}`,
      transformResponse: ({ data }: StateCountsResponse) => data,
      providesTags: (_result, _error, uid) => ['Standing', 'Relations', { type: 'Document', id: `${uid}_LIST` }],
    }),
  }),
});

export const { useGetStateCountsQuery } = listingApi;
