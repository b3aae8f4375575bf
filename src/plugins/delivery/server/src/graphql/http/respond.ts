import type { GraphQLAnswer } from '../execution/create-answer';
import { presentError, type ReportFault } from '../execution/present-error';

import { HttpError } from './http-error';
import { GRAPHQL_TYPE, JSON_TYPE, type ResponseType } from './media-types';

/** What goes out over HTTP. */
export interface Response {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * For every response: any website may read it, none may send credentials along, and no browser guesses its type. These stand
 * here because the endpoint stands before Strapi's own middlewares.
 */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  vary: 'Accept, Authorization',
};

/**
 * An answer under the status that GraphQL over HTTP asks for: with application/json always 200, otherwise 400 when nothing
 * ran.
 */
export const respond = (answer: GraphQLAnswer, type: ResponseType): Response => ({
  status: type === GRAPHQL_TYPE && !('data' in answer) ? 400 : 200,
  headers: { ...COMMON_HEADERS, 'content-type': `${type}; charset=utf-8` },
  body: JSON.stringify(answer),
});

/** The same without leave for other websites to read it in a browser. */
export const closedToBrowsers = ({ headers, ...response }: Response): Response => {
  const { 'access-control-allow-origin': _, ...kept } = headers;
  return { ...response, headers: { ...kept, 'cross-origin-resource-policy': 'same-origin' } };
};

/** A refusal of the request itself, or a fault. */
export const respondError = (error: unknown, reportFault: ReportFault): Response => {
  if (!(error instanceof HttpError)) return failure(500, { errors: [presentError(error, reportFault)] });
  const response = failure(error.status, { errors: [{ message: error.message, extensions: { code: error.code } }] }, error.headers);
  return error.forServersOnly ? closedToBrowsers(response) : response;
};

const failure = (status: number, answer: GraphQLAnswer, headers: Readonly<Record<string, string>> = {}): Response => ({
  status,
  headers: { ...COMMON_HEADERS, 'content-type': `${JSON_TYPE}; charset=utf-8`, ...headers },
  body: JSON.stringify(answer),
});
