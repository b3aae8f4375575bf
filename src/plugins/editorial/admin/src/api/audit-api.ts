import { adminApi } from '@strapi/strapi/admin';

import type { AuditChoicesResponse, AuditExportResponse, AuditFilter, AuditForm, AuditPageResponse } from '../../../contract/audit';

interface PageArgs {
  readonly filter: AuditFilter;
  readonly before: number | null;
}

/** Only what was chosen goes into the address. */
const asked = ({ filter, before }: PageArgs): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...filter, before }).flatMap(([name, value]) => (value === null || value === false ? [] : [[name, String(value)]])),
  );

/**
 * The endpoints of the audit trail (contract/audit.ts). Always looked up anew: it grows with every click of anybody, and follows where
 * one works.
 */
const auditApi = adminApi.enhanceEndpoints({ addTagTypes: ['Standing'] }).injectEndpoints({
  endpoints: (build) => ({
    getAuditPage: build.query<AuditPageResponse['data'], PageArgs>({
      query: (args) => ({ url: '/editorial/audit', config: { params: asked(args) } }),
      transformResponse: ({ data }: AuditPageResponse) => data,
      providesTags: ['Standing'],
    }),
    getAuditChoices: build.query<AuditChoicesResponse['data'], null>({
      query: () => '/editorial/audit/choices',
      transformResponse: ({ data }: AuditChoicesResponse) => data,
      providesTags: ['Standing'],
    }),
    exportAudit: build.mutation<AuditExportResponse['data'], { readonly form: AuditForm; readonly filter: AuditFilter }>({
      query: ({ form, filter }) => ({ url: `/editorial/audit/export/${form}`, method: 'POST', data: filter }),
      transformResponse: ({ data }: AuditExportResponse) => data,
    }),
  }),
});

export const { useGetAuditPageQuery, useGetAuditChoicesQuery, useExportAuditMutation } = auditApi;
