import { connect } from 'node:net';

import { createEndpoint } from '../../../../../src/plugins/delivery/server/src/graphql/http/graphql-endpoint';
import { A_PUBLIC_READER } from '../../../../support/delivery/known-readers';
import { listening } from '../../../../support/delivery/listening';
import { ANY_TEXT, including } from '../../../../support/matching';

const JSON_BODY = { 'content-type': 'application/json' };

describe('a request to the endpoint', () => {
  let server: Awaited<ReturnType<typeof listening>>;
  const faults: unknown[] = [];

  beforeAll(async () => {
    const answer = ({ query, variables }: { readonly query: string; readonly variables: object }) =>
      query === 'fault' ? Promise.reject(new Error('secret detail')) : Promise.resolve({ data: { query, variables } });
    const identify = () => Promise.resolve(A_PUBLIC_READER);
    server = await listening(createEndpoint({ answer, identify, reportFault: (requestId, fault) => faults.push({ requestId, fault }) }));
  });

  afterAll(() => server.close());

  const send = async (options: RequestInit & { readonly search?: string }) => {
    const response = await fetch(`${server.url}${options.search ?? ''}`, options);
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? null : (JSON.parse(text) as unknown) };
  };

  const post = (body: BodyInit, headers: Record<string, string> = JSON_BODY) => send({ method: 'POST', headers, body });

  const refusal = (code: string) => ({ errors: [including({ extensions: { code } })] });

  it('is answered by POST and by GET', async () => {
    expect((await post('{"query":"{ a }","variables":{"x":1}}')).body).toEqual({ data: { query: '{ a }', variables: { x: 1 } } });
    expect((await send({ search: '?query=%7B%20a%20%7D&variables=%7B%22x%22%3A1%7D' })).body).toEqual({
      data: { query: '{ a }', variables: { x: 1 } },
    });
  });

  it.each([
    ['no content type', '{"query":"{ a }"}', { 'content-type': '' }, 415, 'request.content-type'],
    ['a form', 'query={a}', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'request.content-type'],
    ['plain text', '{"query":"{ a }"}', { 'content-type': 'text/plain' }, 415, 'request.content-type'],
    ['another alphabet', '{"query":"{ a }"}', { 'content-type': 'application/json; charset=iso-8859-1' }, 415, 'request.content-type'],
    ['compression', '{"query":"{ a }"}', { ...JSON_BODY, 'content-encoding': 'gzip' }, 415, 'request.content-type'],
    ['no JSON', '{"query":', JSON_BODY, 400, 'request.not-json'],
    ['nothing', '', JSON_BODY, 400, 'request.not-json'],
    ['a batch', '[{"query":"{ a }"}]', JSON_BODY, 400, 'request.batching-refused'],
    ['no query', '{}', JSON_BODY, 400, 'request.malformed'],
    ['a query that is no text', '{"query":7}', JSON_BODY, 400, 'request.malformed'],
    ['variables that are none', '{"query":"{ a }","variables":[1]}', JSON_BODY, 400, 'request.malformed'],
    ['a number', '7', JSON_BODY, 400, 'request.malformed'],
  ])('is refused with %s', async (_, body, headers, status, code) => {
    const response = await post(body, headers);
    expect([response.status, response.body]).toEqual([status, refusal(code)]);
  });

  it('is refused when its bytes are not UTF-8', async () => {
    expect(await post(Buffer.from([0x22, 0xff, 0x22]))).toMatchObject({ status: 400, body: refusal('request.not-json') });
  });

  it('is refused above 100 kB, and the connection ends', async () => {
    const response = await post(JSON.stringify({ query: 'x'.repeat(100_000) }));
    expect([response.status, response.body]).toEqual([413, refusal('request.too-large')]);
    expect(response.headers.get('connection')).toBe('close');
  });

  it('is refused above 100 kB when it does not say how long it is', async () => {
    const { port } = new URL(server.url);
    const socket = connect(Number(port), '127.0.0.1');
    const answer = new Promise<string>((resolve) => socket.once('data', (data) => resolve(data.toString())));
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n');
    for (let sent = 0; sent < 3; sent += 1) socket.write(`c350\r\n${'x'.repeat(50_000)}\r\n`);
    expect(await answer).toMatch(/^HTTP\/1.1 413 /);
    socket.destroy();
  });

  it.each(['PUT', 'DELETE', 'PATCH'])('is refused by %s, and told what goes', async (method) => {
    const response = await send({ method });
    expect([response.status, response.body, response.headers.get('allow')]).toEqual([
      405,
      refusal('request.method-not-allowed'),
      'GET, POST, OPTIONS',
    ]);
  });

  it('is refused when it accepts nothing that we have', async () => {
    expect(await post('{"query":"{ a }"}', { ...JSON_BODY, accept: 'text/csv' })).toMatchObject({
      status: 406,
      body: refusal('request.not-acceptable'),
    });
  });

  it.each([
    ['application/json', 'application/json; charset=utf-8'],
    ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
    ['application/json;q=0.5, application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
  ])('that accepts %s is answered in %s', async (accept, type) => {
    expect((await post('{"query":"{ a }"}', { ...JSON_BODY, accept })).headers.get('content-type')).toBe(type);
  });

  it('may come from any website, without credentials', async () => {
    const preflight = await send({
      method: 'OPTIONS',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, POST, OPTIONS');
    for (const { headers } of [preflight, await post('{"query":"{ a }"}')]) {
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('that meets a fault is told an id and nothing else, and the fault is reported under it', async () => {
    const { status, body } = await post('{"query":"fault"}');
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('secret');
    const [{ extensions }] = (body as { readonly errors: readonly [{ readonly extensions: object }] }).errors;
    expect(extensions).toEqual({ code: 'internal', requestId: ANY_TEXT });
    expect(faults).toEqual([{ requestId: (extensions as { readonly requestId: string }).requestId, fault: new Error('secret detail') }]);
  });
});
