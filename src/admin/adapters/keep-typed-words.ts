import { adminApi } from '@strapi/strapi/admin';

/** A document in what the page keeps of the server's answers. */
interface KeptDocument {
  readonly data: Record<string, unknown>;
}

interface Save {
  readonly data: Readonly<Record<string, unknown>>;
}

interface Sending {
  readonly dispatch: (action: unknown) => unknown;
  readonly queryFulfilled: Promise<unknown>;
}

interface Refusal {
  readonly name?: string;
  readonly message?: string;
  readonly details?: { readonly errors?: unknown } | null;
}

interface SaveEndpoint {
  onQueryStarted?: (save: Save, sending: Sending) => Promise<void>;
  transformErrorResponse?: (refusal: Refusal) => Refusal;
}

/** The part of Strapi's api that it does not type for others. */
interface Api {
  readonly enhanceEndpoints: (changes: { readonly endpoints: { updateDocument: (endpoint: SaveEndpoint | undefined) => void } }) => unknown;
  readonly util: { readonly updateQueryData: (query: 'getDocument', at: object, change: (kept: KeptDocument) => void) => unknown };
}

/**
 * Keeps what was typed in the form when its save is refused, whatever for. Strapi takes a save for done before the server has answered, and
 * where the refusal was not of a field's value, for done all the same: the older words come back into the form, and what was typed is lost.
 * Here it waits for the answer, and every refusal counts as one of the form. To be called in `bootstrap`.
 */
export const keepTypedWords = (): void => {
  const { enhanceEndpoints, util } = adminApi as unknown as Api;
  const onQueryStarted: SaveEndpoint['onQueryStarted'] = async ({ data, ...at }, { dispatch, queryFulfilled }) => {
    try {
      await queryFulfilled;
    } catch {
      return; // The form says why.
    }
    dispatch(util.updateQueryData('getDocument', at, (kept) => void Object.assign(kept.data, data)));
  };
  const changes: SaveEndpoint = { onQueryStarted, transformErrorResponse: asRefusalOfTheForm };
  enhanceEndpoints({ endpoints: { updateDocument: (endpoint) => endpoint && Object.assign(endpoint, changes) } });
};

const asRefusalOfTheForm = (refusal: Refusal): Refusal => {
  if (Array.isArray(refusal.details?.errors)) return { ...refusal, name: 'ValidationError' };
  const { name, message } = refusal;
  return { ...refusal, name: 'ValidationError', details: { ...refusal.details, errors: [{ path: [], name, message }] } };
};
