import type { BootedApp } from './boot';

type Method = 'get' | 'post' | 'put' | 'delete';

/** Requests to the admin's HTTP as whoever holds a token; `app` is asked for when one is sent. */
export const requestsTo = (app: () => Pick<BootedApp, 'http'>) => (token: string) => (method: Method, path: string, body?: object) => {
  const asked = app().http[method](path).set('Authorization', `Bearer ${token}`);
  return body === undefined ? asked : asked.send(body);
};

/** The stable code of a refusal; undefined where nothing was refused. */
export const codeOf = ({
  body,
}: {
  readonly body: { readonly error?: { readonly details?: { readonly code?: string } } };
}): string | undefined => body.error?.details?.code;
