import { adminApi } from '@strapi/strapi/admin';

import { type Permission, withFixedOwner } from '../owner/fixed-owner';

interface PermissionsEndpoint {
  transformResponse?: (answer: { readonly data: readonly Permission[] }) => readonly Permission[];
}

/** The part of Strapi's api that it does not type for others. */
interface Api {
  readonly enhanceEndpoints: (changes: {
    readonly endpoints: { readonly getMyPermissions: (endpoint: PermissionsEndpoint | undefined) => void };
  }) => unknown;
}

/** Strapi's forms make a field read-only for whom they know may not change it: so they are told of the owner of what is saved. */
export const fixOwner = (attribute: string): void => {
  const { enhanceEndpoints } = adminApi as unknown as Api;
  enhanceEndpoints({
    endpoints: {
      getMyPermissions: (endpoint) => {
        if (endpoint) endpoint.transformResponse = ({ data }) => withFixedOwner(data, attribute);
      },
    },
  });
};
