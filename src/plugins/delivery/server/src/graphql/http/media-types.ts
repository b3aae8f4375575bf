import { HttpError } from './http-error';

export const JSON_TYPE = 'application/json';
export const GRAPHQL_TYPE = 'application/graphql-response+json';
export type ResponseType = typeof JSON_TYPE | typeof GRAPHQL_TYPE;

/**
 * The type to answer in, by the Accept header (GraphQL over HTTP): what is asked for most, JSON where anything goes.
 * Refuses with 406 what we cannot serve.
 */
export const responseType = (accept: string | undefined): ResponseType => {
  if (accept === undefined || accept.trim() === '') return JSON_TYPE;
  const wanted = accept
    .split(',')
    .map(parseRange)
    .filter(({ quality }) => quality > 0);
  const best = wanted.filter(({ type }) => type in SERVED).sort((a, b) => b.quality - a.quality)[0];
  if (best) return SERVED[best.type] ?? JSON_TYPE;
  throw new HttpError({ status: 406, code: 'request.not-acceptable', message: `We answer in ${GRAPHQL_TYPE} or ${JSON_TYPE}.` });
};

/** Whether a browser asks for a page. */
export const asksForPage = (accept: string | undefined): boolean => accept?.includes('text/html') ?? false;

/** Refuses with 415 everything but JSON in UTF-8 without compression. */
export const refuseForeignBody = (contentType: string | undefined, contentEncoding: string | undefined): void => {
  const [type = '', ...parameters] = (contentType ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice('charset='.length)
    .replace(/"/g, '');
  const isPlain = contentEncoding === undefined || contentEncoding === 'identity';
  if (type === JSON_TYPE && isPlain && (charset === undefined || charset === 'utf-8' || charset === 'utf8')) return;
  throw new HttpError({ status: 415, code: 'request.content-type', message: `Send the query as ${JSON_TYPE} in UTF-8, not compressed.` });
};

const SERVED: Readonly<Record<string, ResponseType>> = {
  [JSON_TYPE]: JSON_TYPE,
  [GRAPHQL_TYPE]: GRAPHQL_TYPE,
  'application/*': JSON_TYPE,
  '*/*': JSON_TYPE,
};

const parseRange = (range: string): { readonly type: string; readonly quality: number } => {
  const [type = '', ...parameters] = range
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return { type, quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
};
