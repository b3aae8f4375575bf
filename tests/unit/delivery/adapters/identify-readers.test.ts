import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

import { asReaderRequest } from '../../../../src/plugins/delivery/server/src/adapters/identify-readers';

describe('who sends a request', () => {
  const fromBrowser = (headers: IncomingHttpHeaders) => asReaderRequest({ headers }, '198.51.100.7').fromBrowser;

  it("is a website's server when Node's own fetch sends it, which names a mode as browsers do", async () => {
    const headers = await headersOfFetch();
    expect(headers).toHaveProperty('sec-fetch-mode');
    expect(fromBrowser(headers)).toBe(false);
  });

  it.each([
    ['another website', { origin: 'https://north.example.org', 'sec-fetch-mode': 'cors' }],
    ['a page, as far as the browser tells', { origin: 'null' }],
    ['the same website', { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }],
    ['an image', { 'sec-fetch-dest': 'image', 'sec-fetch-mode': 'no-cors' }],
  ])('is a browser when it is for %s', (_, headers) => {
    expect(fromBrowser(headers)).toBe(true);
  });
});

/** What Node sends with a request that names no headers but its credential. */
const headersOfFetch = async (): Promise<IncomingHttpHeaders> => {
  let seen: IncomingHttpHeaders = {};
  const server = createServer((request, response) => {
    seen = request.headers;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await fetch(`http://127.0.0.1:${String(port)}/graphql`, { method: 'POST', headers: { Authorization: 'Bearer ck_1' }, body: '{}' });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return seen;
};
