import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { buildSchema, graphql } from 'graphql';

import { PROJECT_ROOT } from '../project-root';
import { root } from './root';

/** `silent` takes the question and never answers; `broken` answers something that is not GraphQL. */
export type Mood = 'well' | 'silent' | 'broken';

export interface FakeConcord {
  readonly url: string;
  feel(mood: Mood): void;
  stop(): Promise<void>;
}

const SDL = path.join(PROJECT_ROOT, 'src/plugins/delivery/contract/schema.graphql');
const PAGES = path.join(PROJECT_ROOT, 'public/sites');
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60"><circle cx="35" cy="30" r="24"/><circle cx="85" cy="30" r="24"/></svg>';
// The strictest policy under which the pages must work: nothing inline, nothing from elsewhere.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'";

/**
 * Serves the partner pages and a GraphQL API with invented data behind them, by the committed schema. For what the real
 * one rarely is: empty, withdrawn, overlong, slow or broken.
 */
export const startFakeConcord = async (port = 0): Promise<FakeConcord> => {
  const schema = buildSchema(await readFile(SDL, 'utf8'));
  let mood: Mood = 'well';
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.url !== '/graphql') return serveFile(request, response);
    if (mood === 'silent') return;
    if (mood === 'broken') return void response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
    const { query, variables } = await questionOf(request);
    const result = await graphql({ schema, source: query, rootValue: root, variableValues: variables });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    feel: (next) => {
      mood = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};

const serveFile = async (request: IncomingMessage, response: ServerResponse) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const extension = path.extname(pathname);
  if (pathname === '/uploads/logo.svg') return void response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(LOGO);
  const file = path.join(PAGES, extension ? path.posix.normalize(pathname).replace(/^\/sites\//, '') : 'index.html');
  try {
    const bytes = await readFile(file);
    response
      .writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream', 'content-security-policy': POLICY })
      .end(bytes);
  } catch {
    response.writeHead(404).end();
  }
};

const questionOf = async (request: IncomingMessage): Promise<{ query: string; variables: Record<string, unknown> }> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as { query: string; variables: Record<string, unknown> };
};
