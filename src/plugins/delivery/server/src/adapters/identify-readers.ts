import type { Core } from '@strapi/strapi';

import type { ReaderRequest, ReadersService } from '../../../../partnerships/contract';
import { type IdentifyReader, readerOf } from '../graphql/http/identify-reader';

import type { ReadConnection } from './read-connection';

/** Asks partnerships who sends a request, on delivery's own connection: a running publication keeps no reader waiting. */
export const identifyReaders = (strapi: Core.Strapi, connection: ReadConnection): IdentifyReader => {
  const readers = strapi.plugin('partnerships').service<ReadersService>('readers');
  return async (request, address) => readerOf(await readers.recognise(asReaderRequest(request, address), connection));
};

/** What counts of a request when its sender is to be known. */
export const asReaderRequest = ({ headers }: Pick<Parameters<IdentifyReader>[0], 'headers'>, address: string): ReaderRequest => ({
  authorization: headers.authorization,
  fromBrowser: headers.origin !== undefined || Object.keys(headers).some((name) => name.startsWith('sec-fetch-')),
  address,
});
