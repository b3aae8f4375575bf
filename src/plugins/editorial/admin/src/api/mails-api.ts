import { adminApi } from '@strapi/strapi/admin';

import type { MailChoice, MailChoiceRequest, MailChoiceResponse } from '../../../contract/mails';

const choiceOf = ({ data }: MailChoiceResponse): MailChoice => data;

/** The endpoints of one's own e-mails (contract/mails.ts). */
const mailsApi = adminApi.enhanceEndpoints({ addTagTypes: ['MyMails'] }).injectEndpoints({
  endpoints: (build) => ({
    getMailChoice: build.query<MailChoice, null>({
      query: () => '/editorial/my-mails',
      transformResponse: choiceOf,
      providesTags: ['MyMails'],
    }),
    chooseMails: build.mutation<MailChoice, MailChoiceRequest>({
      query: (chosen) => ({ url: '/editorial/my-mails', method: 'PUT', data: chosen }),
      transformResponse: choiceOf,
      invalidatesTags: ['MyMails'],
    }),
  }),
});

export const { useGetMailChoiceQuery, useChooseMailsMutation } = mailsApi;
