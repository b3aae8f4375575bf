import { adminApi } from '@strapi/strapi/admin';

import type {
  AgencyChange,
  NewAgency,
  ReviewLeadsRequest,
  SignOffDesk,
  SignOffDeskResponse,
  SignOffSettings,
} from '../../../contract/sign-off';

interface At {
  /** Global id of the partnership. */
  readonly partnership: string;
}

const address = ({ partnership }: At): string => `/editorial/sign-off/${partnership}`;
const deskOf = ({ data }: SignOffDeskResponse): SignOffDesk => data;

/** The endpoints of a partnership's own settings (contract/sign-off.ts). Standings depend on them. */
const signOffApi = adminApi.enhanceEndpoints({ addTagTypes: ['Standing', 'SignOffDesk'] }).injectEndpoints({
  endpoints: (build) => ({
    getSignOffDesk: build.query<SignOffDesk, At>({
      query: address,
      transformResponse: deskOf,
      providesTags: ['SignOffDesk'],
    }),
    chooseSignOff: build.mutation<SignOffDesk, At & { readonly type: string; readonly settings: SignOffSettings }>({
      query: ({ type, settings, ...at }) => ({ url: `${address(at)}/types/${type}`, method: 'PUT', data: settings }),
      transformResponse: deskOf,
      invalidatesTags: ['SignOffDesk', 'Standing'],
    }),
    addAgency: build.mutation<SignOffDesk, At & { readonly agency: NewAgency }>({
      query: ({ agency, ...at }) => ({ url: `${address(at)}/agencies`, method: 'POST', data: agency }),
      transformResponse: deskOf,
      invalidatesTags: ['SignOffDesk', 'Standing'],
    }),
    changeAgency: build.mutation<SignOffDesk, At & { readonly id: string; readonly change: AgencyChange }>({
      query: ({ id, change, ...at }) => ({ url: `${address(at)}/agencies/${id}`, method: 'PUT', data: change }),
      transformResponse: deskOf,
      invalidatesTags: ['SignOffDesk', 'Standing'],
    }),
    nameReviewLeads: build.mutation<SignOffDesk, At & ReviewLeadsRequest>({
      query: ({ signatories, ...at }) => ({ url: `${address(at)}/review-leads`, method: 'PUT', data: { signatories } }),
      transformResponse: deskOf,
      invalidatesTags: ['SignOffDesk', 'Standing'],
    }),
    endAgency: build.mutation<SignOffDesk, At & { readonly id: string }>({
      query: ({ id, ...at }) => ({ url: `${address(at)}/agencies/${id}/end`, method: 'POST', data: {} }),
      transformResponse: deskOf,
      invalidatesTags: ['SignOffDesk', 'Standing'],
    }),
  }),
});

export const {
  useGetSignOffDeskQuery,
  useChooseSignOffMutation,
  useAddAgencyMutation,
  useChangeAgencyMutation,
  useEndAgencyMutation,
  useNameReviewLeadsMutation,
} = signOffApi;
