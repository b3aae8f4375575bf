import { z } from 'zod';

import type { GraphQLRequest } from '../execution/create-answer';

import { HttpError } from './http-error';

const REQUEST = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
});

/** Reads the parameters of a POST from its body. Refuses `request.not-json`, `request.batching-refused`, `request.malformed`. */
export const parseBody = (body: Buffer): GraphQLRequest => parseParameters(parseJson(decode(body), 'The body'));

/** Reads the parameters of a GET from its query string. */
export const parseQueryString = (parameters: URLSearchParams): GraphQLRequest => {
  const json = (name: string): unknown => {
    const text = parameters.get(name);
    return text === null || text === '' ? null : parseJson(text, `The parameter "${name}"`);
  };
  const query = parameters.get('query') ?? undefined;
  return parseParameters({
    query,
    operationName: parameters.get('operationName'),
    variables: json('variables'),
    extensions: json('extensions'),
  });
};

const decode = (body: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new HttpError({ status: 400, code: 'request.not-json', message: 'The body is not UTF-8.' });
  }
};

const parseJson = (text: string, what: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError({ status: 400, code: 'request.not-json', message: `${what} is not JSON.` });
  }
};

const parseParameters = (value: unknown): GraphQLRequest => {
  if (Array.isArray(value))
    throw new HttpError({
      status: 400,
      code: 'request.batching-refused',
      message: 'Send one operation per request; several in an array are not answered.',
    });
  const result = REQUEST.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    const place = issue?.path.join('.') ?? '';
    throw new HttpError({
      status: 400,
      code: 'request.malformed',
      message: `Send {"query": "…", "variables": {…}}. Wrong here: ${place === '' ? 'the body' : place}.`,
    });
  }
  const { query, operationName, variables } = result.data;
  return { query, operationName: operationName === '' ? null : (operationName ?? null), variables: variables ?? {} };
};
