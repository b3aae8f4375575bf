import { adminApi } from '@strapi/strapi/admin';

/** One of Strapi's own requests, as its api keeps it: `query` asks the server, `queryFn` answers by itself. */
interface Endpoint {
  query?: unknown;
  queryFn?: () => { readonly data: unknown };
  transformResponse?: unknown;
}

type Enhance = (changes: { readonly endpoints: Readonly<Record<string, (endpoint: Endpoint | undefined) => void>> }) => unknown;

/**
 * What Strapi's pages ask for and nobody here is shown: totals for boxes that `arrange-home.ts` drops, and parts of its paid
 * edition. The server has or opens none of it, so each would be an error in the browser's console.
 */
const UNSHOWN: Readonly<Record<string, unknown>> = {
  getCountDocuments: { draft: 0, published: 0, modified: 0 },
  getKeyStatistics: {},
  getAiFeatureConfig: { isAiI18nConfigured: false, isAiMediaLibraryConfigured: false },
  getAILocalizationJobsByDocument: { data: null },
};

/** Lets the page answer these requests itself. To be called in `bootstrap`, when Strapi's plugins have named them. */
export const quietRequests = (): void => {
  const { enhanceEndpoints } = adminApi as unknown as { readonly enhanceEndpoints: Enhance };
  const endpoints = Object.fromEntries(Object.entries(UNSHOWN).map(([name, data]) => [name, answering(data)]));
  enhanceEndpoints({ endpoints });
};

const answering = (data: unknown) => (endpoint: Endpoint | undefined) => {
  if (!endpoint) return;
  delete endpoint.query;
  delete endpoint.transformResponse;
  endpoint.queryFn = () => ({ data });
};
