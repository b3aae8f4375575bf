import { adminApi } from '@strapi/strapi/admin';

import type { ScheduleRequest, ScheduleResponse, ScheduleStanding } from '../../../contract/schedule';
import type { DocumentAt } from '../document-at';

type At = DocumentAt;
type Line = At & { readonly schedule: string };

const address = ({ uid, documentId }: At): string => `/editorial/documents/${uid}/${documentId}/schedule`;
const standingIn = ({ data }: ScheduleResponse): ScheduleStanding => data;

/** The endpoints of scheduling (contract/schedule.ts). A save changes what can become of what is scheduled, hence its tags. */
const scheduleApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'Relations', 'Standing'] }).injectEndpoints({
  endpoints: (build) => ({
    getSchedule: build.query<ScheduleStanding, At>({
      query: address,
      transformResponse: standingIn,
      providesTags: (_result, _error, { uid, documentId }) => ['Standing', 'Relations', { type: 'Document', id: `${uid}_${documentId}` }],
    }),
    schedule: build.mutation<ScheduleStanding, At & { readonly request: ScheduleRequest }>({
      query: ({ request, ...at }) => ({ url: address(at), method: 'POST', data: request }),
      transformResponse: standingIn,
      invalidatesTags: ['Standing'],
    }),
    cancelSchedule: build.mutation<ScheduleStanding, Line>({
      query: ({ schedule, ...at }) => ({ url: `${address(at)}/${schedule}/cancel`, method: 'POST', data: {} }),
      transformResponse: standingIn,
      invalidatesTags: ['Standing'],
    }),
    keepSchedule: build.mutation<ScheduleStanding, Line>({
      query: ({ schedule, ...at }) => ({ url: `${address(at)}/${schedule}/keep`, method: 'POST', data: {} }),
      transformResponse: standingIn,
      invalidatesTags: ['Standing'],
    }),
  }),
});

export const { useGetScheduleQuery, useScheduleMutation, useCancelScheduleMutation, useKeepScheduleMutation } = scheduleApi;
