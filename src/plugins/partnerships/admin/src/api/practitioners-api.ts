import { adminApi } from '@strapi/strapi/admin';

import type { Invitation, InvitedResponse, PractitionersResponse } from '../../../contract/practitioners';
import { type At, managed } from './managed';

interface PractitionerAt extends At {
  readonly practitionerId: string;
}

export type PersonAct = 'approve' | 'renew' | 'decline' | 'block' | 'unblock';

/** The endpoints of practitioners (contract/practitioners.ts). */
const practitionersApi = adminApi.enhanceEndpoints({ addTagTypes: ['Practitioners'] }).injectEndpoints({
  endpoints: (build) => ({
    getPractitioners: build.query<PractitionersResponse['data'], At>({
      query: (at) => `${managed(at)}/practitioners`,
      transformResponse: ({ data }: PractitionersResponse) => data,
      providesTags: ['Practitioners'],
    }),
    invitePractitioner: build.mutation<InvitedResponse['data'], At & { readonly invitation: Invitation }>({
      query: ({ invitation, ...at }) => ({ url: `${managed(at)}/practitioners`, method: 'POST', data: invitation }),
      transformResponse: ({ data }: InvitedResponse) => data,
      invalidatesTags: ['Practitioners'],
    }),
    /** Answers the new link for `approve` and `renew`, nothing for the others. */
    actOnPractitioner: build.mutation<InvitedResponse['data'] | null, PractitionerAt & { readonly act: PersonAct }>({
      query: ({ practitionerId, act, ...at }) => ({
        url: `${managed(at)}/practitioners/${practitionerId}/${act}`,
        method: 'POST',
        data: {},
      }),
      transformResponse: (answer: Partial<InvitedResponse> | null | undefined) => answer?.data ?? null,
      invalidatesTags: ['Practitioners'],
    }),
  }),
});

export const { useGetPractitionersQuery, useInvitePractitionerMutation, useActOnPractitionerMutation } = practitionersApi;
