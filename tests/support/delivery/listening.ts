import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Endpoint } from '../../../src/plugins/delivery/server/src/graphql/http/graphql-endpoint';

/** The endpoint behind a bare server on a free port. Call `close` at the end. */
export const listening = async (endpoint: Endpoint): Promise<{ readonly url: string; close(): Promise<void> }> => {
  const server = createServer((request, response) => {
    void endpoint(request, request.socket.remoteAddress ?? '').then(({ status, headers, body }) =>
      response.writeHead(status, { ...headers }).end(body),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/graphql`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
};
