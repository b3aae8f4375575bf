import { adminApi } from '@strapi/strapi/admin';

import type { NetworkResponse, NewManager, NewPartnership, NewSupportAccess } from '../../../contract/network';
import type { StaffInvited } from '../../../contract/people';
import type { At } from './managed';
import { NARROWED } from './mine-api';
import { invitedOf } from './people-api';

interface AtAccess extends At {
  readonly access: string;
}

const network = ({ partnership }: At): string => `/partnerships/network/${partnership}`;

/** Running the network (contract/network.ts). */
const networkApi = adminApi.enhanceEndpoints({ addTagTypes: ['Mine', 'Network', ...NARROWED] }).injectEndpoints({
  endpoints: (build) => ({
    getNetwork: build.query<NetworkResponse['data'], null>({
      query: () => '/partnerships/network',
      transformResponse: ({ data }: NetworkResponse) => data,
      providesTags: ['Network'],
    }),
    addPartnership: build.mutation<StaffInvited, NewPartnership>({
      query: (data) => ({ url: '/partnerships/network', method: 'POST', data }),
      transformResponse: invitedOf,
      invalidatesTags: ['Network', ...NARROWED],
    }),
    appoint: build.mutation<StaffInvited, At & NewManager>({
      query: ({ email, ...at }) => ({ url: `${network(at)}/managers`, method: 'POST', data: { email } }),
      transformResponse: invitedOf,
      invalidatesTags: ['Network'],
    }),
    openSupport: build.mutation<unknown, At & NewSupportAccess>({
      query: ({ partnership, ...data }) => ({ url: `${network({ partnership })}/support`, method: 'POST', data }),
      invalidatesTags: ['Network', 'Mine', ...NARROWED],
    }),
    endSupport: build.mutation<unknown, AtAccess>({
      query: ({ access, ...at }) => ({ url: `${network(at)}/support/${access}/end`, method: 'POST', data: {} }),
      invalidatesTags: ['Network', 'Mine', ...NARROWED],
    }),
  }),
});

export const { useGetNetworkQuery, useAddPartnershipMutation, useAppointMutation, useOpenSupportMutation, useEndSupportMutation } =
  networkApi;
