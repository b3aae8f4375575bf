import { adminApi } from '@strapi/strapi/admin';

import type { GuestDesk, GuestDeskResponse, NewGuest } from '../../../contract/guests';
import type { DocumentAt } from '../document-at';

const address = ({ uid, documentId }: DocumentAt): string => `/editorial/documents/${uid}/${documentId}/guests`;
const deskOf = ({ data }: GuestDeskResponse): GuestDesk => data;

type OfGuest = DocumentAt & { readonly guest: string };

/** The endpoints of asking people outside (contract/guests.ts). */
const guestsApi = adminApi.enhanceEndpoints({ addTagTypes: ['Standing', 'Guests'] }).injectEndpoints({
  endpoints: (build) => ({
    getGuests: build.query<GuestDesk, DocumentAt>({
      query: address,
      transformResponse: deskOf,
      providesTags: ['Guests', 'Standing'],
    }),
    askGuest: build.mutation<GuestDesk, DocumentAt & { readonly guest: NewGuest }>({
      query: ({ guest, ...at }) => ({ url: address(at), method: 'POST', data: guest }),
      transformResponse: deskOf,
      invalidatesTags: ['Guests'],
    }),
    sendGuestAgain: build.mutation<GuestDesk, OfGuest>({
      query: ({ guest, ...at }) => ({ url: `${address(at)}/${guest}/send-again`, method: 'POST', data: {} }),
      transformResponse: deskOf,
      invalidatesTags: ['Guests'],
    }),
    withdrawGuest: build.mutation<GuestDesk, OfGuest>({
      query: ({ guest, ...at }) => ({ url: `${address(at)}/${guest}/withdraw`, method: 'POST', data: {} }),
      transformResponse: deskOf,
      invalidatesTags: ['Guests'],
    }),
  }),
});

export const { useGetGuestsQuery, useAskGuestMutation, useSendGuestAgainMutation, useWithdrawGuestMutation } = guestsApi;
