import { adminApi } from '@strapi/strapi/admin';

import type { PublishWithoutSignOffRequest } from '../../../contract/break-glass';
import type { ActResponse } from '../../../contract/routes';
import type { SignOffResponse } from '../../../contract/sign-off';
import type { DocumentAt } from '../document-at';

const address = ({ uid, documentId }: DocumentAt): string => `/editorial/documents/${uid}/${documentId}`;

/** The endpoints of publishing without sign-off (contract/break-glass.ts). */
const glassApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'Relations', 'Standing'] }).injectEndpoints({
  endpoints: (build) => ({
    publishWithoutSignOff: build.mutation<ActResponse['data'], DocumentAt & { readonly request: PublishWithoutSignOffRequest }>({
      query: ({ request, ...at }) => ({ url: `${address(at)}/publish-without-sign-off`, method: 'POST', data: request }),
      transformResponse: ({ data }: ActResponse) => data,
      invalidatesTags: (_result, _error, { uid, documentId }) => [
        'Standing',
        'Relations',
        { type: 'Document', id: `${uid}_${documentId}` },
      ],
    }),
    lookAfter: build.mutation<SignOffResponse['data'], DocumentAt & { readonly revision: number }>({
      query: ({ revision, ...at }) => ({ url: `${address(at)}/look-after`, method: 'POST', data: { revision } }),
      transformResponse: ({ data }: SignOffResponse) => data,
      invalidatesTags: ['Standing'],
    }),
  }),
});

export const { usePublishWithoutSignOffMutation, useLookAfterMutation } = glassApi;
