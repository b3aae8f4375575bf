import { adminApi } from '@strapi/strapi/admin';

import type { AssignmentDesk, AssignmentResponse, NewAssignment, WorkCountResponse } from '../../../contract/assignment';
import type { DocumentAt } from '../document-at';

const address = ({ uid, documentId }: DocumentAt): string => `/editorial/documents/${uid}/${documentId}/assignment`;
const deskOf = ({ data }: AssignmentResponse): AssignmentDesk => data;

/** The endpoints of whose a document is to do, and of how much waits (contract/assignment.ts). */
const workApi = adminApi.enhanceEndpoints({ addTagTypes: ['Assignment', 'Talk'] }).injectEndpoints({
  endpoints: (build) => ({
    getAssignment: build.query<AssignmentDesk, DocumentAt>({ query: address, transformResponse: deskOf, providesTags: ['Assignment'] }),
    assign: build.mutation<AssignmentDesk, DocumentAt & { readonly wanted: NewAssignment }>({
      query: ({ wanted, ...at }) => ({ url: address(at), method: 'PUT', data: wanted }),
      transformResponse: deskOf,
      invalidatesTags: ['Assignment'],
    }),
    clearAssignment: build.mutation<AssignmentDesk, DocumentAt>({
      query: (at) => ({ url: `${address(at)}/clear`, method: 'POST', data: {} }),
      transformResponse: deskOf,
      invalidatesTags: ['Assignment'],
    }),
    getWorkCount: build.query<number, null>({
      query: () => '/editorial/my-work/count',
      transformResponse: ({ data }: WorkCountResponse) => data.count,
      providesTags: ['Assignment', 'Talk'],
    }),
  }),
});

export const { useGetAssignmentQuery, useAssignMutation, useClearAssignmentMutation, useGetWorkCountQuery } = workApi;
