import type { IncomingMessage } from 'node:http';

import { isLook } from '../../../../../../kernel';
import type { AnswerRequest } from '../execution/create-answer';
import type { ReportFault } from '../execution/present-error';

import { HttpError } from './http-error';
import type { IdentifyReader } from './identify-reader';
import { refuseForeignBody, responseType } from './media-types';
import { parseBody, parseQueryString } from './parse-request';
import { readBody } from './read-body';
import { closedToBrowsers, COMMON_HEADERS, respond, respondError, type Response } from './respond';

export interface EndpointPorts {
  readonly answer: AnswerRequest;
  readonly identify: IdentifyReader;
  readonly reportFault: ReportFault;
}

/**
 * Turns an HTTP request from an address into its response, by GraphQL over HTTP (graphql.github.io/graphql-over-http);
 * never throws.
 */
export type Endpoint = (request: IncomingMessage, address: string) => Promise<Response>;

export const createEndpoint =
  ({ answer, identify, reportFault }: EndpointPorts): Endpoint =>
  async (request, address) => {
    try {
      if (request.method === 'OPTIONS') return PREFLIGHT;
      const type = responseType(request.headers.accept);
      const reader = await identify(request, address);
      const response = respond(await answer(await parse(request), reader.partnerships), type);
      return reader.forServersOnly ? closedToBrowsers(response) : response;
    } catch (error) {
      return respondError(error, reportFault);
    }
  };

const parse = async (request: IncomingMessage) => {
  const { method, headers, url = '' } = request;
  if (isLook(method)) return parseQueryString(new URL(url, 'http://localhost').searchParams);
  if (method === 'POST') {
    refuseForeignBody(headers['content-type'], headers['content-encoding']);
    return parseBody(await readBody(request));
  }
  throw new HttpError({
    status: 405,
    code: 'request.method-not-allowed',
    message: 'Ask by GET or POST.',
    headers: { allow: 'GET, POST, OPTIONS' },
  });
};

const PREFLIGHT: Response = {
  status: 204,
  headers: {
    ...COMMON_HEADERS,
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers': 'Content-Type, Accept, Authorization',
    'access-control-max-age': '86400',
    allow: 'GET, POST, OPTIONS',
  },
  body: '',
};
