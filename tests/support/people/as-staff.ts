import type { Response } from 'supertest';

import type { BootedApp } from '../boot';

/** Requests of one member of staff to the plugin's HTTP. */
export const asStaff = (http: BootedApp['http'], token: string) => {
  type Headers = Readonly<Record<string, string>>;
  const ask = (method: 'post' | 'put' | 'delete', path: string, body?: object, headers: Headers = {}): Promise<Response> =>
    Promise.resolve(
      http[method](path)
        .set({ Authorization: `Bearer ${token}`, ...headers })
        .send(body ?? {}),
    );
  return {
    get: (path: string, headers: Headers = {}): Promise<Response> =>
      Promise.resolve(http.get(path).set({ Authorization: `Bearer ${token}`, ...headers })),
    post: (path: string, body?: object) => ask('post', path, body),
    put: (path: string, body?: object, headers?: Headers) => ask('put', path, body, headers),
    delete: (path: string) => ask('delete', path),
  };
};

export type Staff = ReturnType<typeof asStaff>;

/** Status and code of an answer, as `409 member.last-manager`; only the status when there is no code. */
export const verdict = ({ status, body }: Response): string => {
  const code = (body as { error?: { details?: { code?: string } } }).error?.details?.code;
  return code === undefined ? String(status) : `${String(status)} ${code}`;
};
