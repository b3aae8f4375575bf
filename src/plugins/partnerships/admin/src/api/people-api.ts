import { adminApi } from '@strapi/strapi/admin';

import type { NewStaffInvitation, PeopleResponse, RoleChange, StaffInvited, StaffInvitedResponse } from '../../../contract/people';
import { type At, managed } from './managed';

interface AtPerson extends At {
  readonly person: string;
}

interface AtInvitation extends At {
  readonly invitation: string;
}

export const invitedOf = ({ data }: StaffInvitedResponse): StaffInvited => data;

/** Who works for a partnership, and who is invited to (contract/people.ts). */
const peopleApi = adminApi.enhanceEndpoints({ addTagTypes: ['Mine', 'People'] }).injectEndpoints({
  endpoints: (build) => ({
    getPeople: build.query<PeopleResponse['data'], At>({
      query: (at) => `${managed(at)}/people`,
      transformResponse: ({ data }: PeopleResponse) => data,
      providesTags: ['People'],
    }),
    changeRole: build.mutation<unknown, AtPerson & RoleChange>({
      query: ({ person, role, ...at }) => ({ url: `${managed(at)}/people/${person}`, method: 'PUT', data: { role } }),
      invalidatesTags: ['People', 'Mine'],
    }),
    endMembership: build.mutation<unknown, AtPerson>({
      query: ({ person, ...at }) => ({ url: `${managed(at)}/people/${person}/end`, method: 'POST', data: {} }),
      invalidatesTags: ['People', 'Mine'],
    }),
    endVisit: build.mutation<unknown, At & { readonly access: string }>({
      query: ({ access, ...at }) => ({ url: `${managed(at)}/support/${access}/end`, method: 'POST', data: {} }),
      invalidatesTags: ['People', 'Mine'],
    }),
    invite: build.mutation<StaffInvited, At & NewStaffInvitation>({
      query: ({ partnership, ...data }) => ({ url: `${managed({ partnership })}/invitations`, method: 'POST', data }),
      transformResponse: invitedOf,
      invalidatesTags: ['People'],
    }),
    resend: build.mutation<StaffInvited, AtInvitation>({
      query: ({ invitation, ...at }) => ({ url: `${managed(at)}/invitations/${invitation}/resend`, method: 'POST', data: {} }),
      transformResponse: invitedOf,
      invalidatesTags: ['People'],
    }),
    revoke: build.mutation<unknown, AtInvitation>({
      query: ({ invitation, ...at }) => ({ url: `${managed(at)}/invitations/${invitation}/revoke`, method: 'POST', data: {} }),
      invalidatesTags: ['People'],
    }),
  }),
});

export const {
  useGetPeopleQuery,
  useChangeRoleMutation,
  useEndMembershipMutation,
  useEndVisitMutation,
  useInviteMutation,
  useResendMutation,
  useRevokeMutation,
} = peopleApi;
