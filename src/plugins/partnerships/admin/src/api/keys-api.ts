import { adminApi } from '@strapi/strapi/admin';

import type { ManagedResponse, NewSiteKey, Rotation, ShownKeyResponse, SiteKeysResponse } from '../../../contract/site-keys';
import { type At, managed } from './managed';

interface KeyAt extends At {
  readonly keyId: string;
}

/** The endpoints of website keys (contract/site-keys.ts). */
const keysApi = adminApi.enhanceEndpoints({ addTagTypes: ['SiteKeys', 'Managed'] }).injectEndpoints({
  endpoints: (build) => ({
    getManaged: build.query<ManagedResponse['data'], null>({
      query: () => '/partnerships/managed',
      transformResponse: ({ data }: ManagedResponse) => data,
      providesTags: ['Managed'],
    }),
    getSiteKeys: build.query<SiteKeysResponse['data'], At>({
      query: (at) => `${managed(at)}/site-keys`,
      transformResponse: ({ data }: SiteKeysResponse) => data,
      providesTags: ['SiteKeys'],
    }),
    createSiteKey: build.mutation<ShownKeyResponse['data'], At & { readonly wanted: NewSiteKey }>({
      query: ({ wanted, ...at }) => ({ url: `${managed(at)}/site-keys`, method: 'POST', data: wanted }),
      transformResponse: ({ data }: ShownKeyResponse) => data,
      invalidatesTags: ['SiteKeys'],
    }),
    rotateSiteKey: build.mutation<ShownKeyResponse['data'], KeyAt & { readonly rotation: Rotation }>({
      query: ({ keyId, rotation, ...at }) => ({ url: `${managed(at)}/site-keys/${keyId}/rotate`, method: 'POST', data: rotation }),
      transformResponse: ({ data }: ShownKeyResponse) => data,
      invalidatesTags: ['SiteKeys'],
    }),
    revokeSiteKey: build.mutation<unknown, KeyAt>({
      query: ({ keyId, ...at }) => ({ url: `${managed(at)}/site-keys/${keyId}/revoke`, method: 'POST', data: {} }),
      invalidatesTags: ['SiteKeys'],
    }),
  }),
});

export const { useGetManagedQuery, useGetSiteKeysQuery, useCreateSiteKeyMutation, useRotateSiteKeyMutation, useRevokeSiteKeyMutation } =
  keysApi;
