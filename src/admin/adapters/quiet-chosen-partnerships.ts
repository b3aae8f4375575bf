import { adminApi } from '@strapi/strapi/admin';

const PARTNERSHIP = 'api::partnership.partnership';

interface Asked {
  readonly model: string;
  readonly documentId?: string;
}

interface Answer {
  readonly data?: unknown;
  readonly error?: { readonly name?: string };
}

interface DocumentEndpoint {
  queryFn?: (asked: Asked, ...rest: readonly unknown[]) => Promise<Answer>;
}

/** The part of Strapi's api that it does not type for others. */
interface Api {
  readonly enhanceEndpoints: (changes: {
    readonly endpoints: { readonly getDocument: (endpoint: DocumentEndpoint | undefined) => void };
  }) => unknown;
}

/**
 * Strapi's relation field looks at each document that was just chosen, for a newer name. A partnership of others may be named, but not looked
 * at: that it is not found says nothing to whoever chose it, and the name that the picker offered stays. On the partnership's own page it is
 * said as ever. To be called in `bootstrap`.
 */
export const quietChosenPartnerships = (): void => {
  const { enhanceEndpoints } = adminApi as unknown as Api;
  enhanceEndpoints({
    endpoints: {
      getDocument: (endpoint) => {
        const ask = endpoint?.queryFn;
        if (!endpoint || !ask) return;
        endpoint.queryFn = async (asked, ...rest) => {
          const answer = await ask(asked, ...rest);
          return answer.error?.name === 'NotFoundError' && isOnlyNamed(asked) ? { data: {} } : answer;
        };
      },
    },
  });
};

const isOnlyNamed = ({ model, documentId }: Asked): boolean =>
  model === PARTNERSHIP && documentId !== undefined && !window.location.pathname.includes(`/${PARTNERSHIP}/${documentId}`);
