import type { Core } from '@strapi/strapi';

import type { ReaderRequest, ReadersService } from '../../../../partnerships/contract';
import { type IdentifyReader, readerOf } from '../graphql/http/identify-reader';

import type { ReadConnection } from './read-connection';

/** Asks partnerships who sends a request, on delivery's own connection: a running publication keeps no reader waiting. */
export const identifyReaders = (strapi: Core.Strapi, connection: ReadConnection): IdentifyReader => {
  const readers = strapi.plugin('partnerships').service<ReadersService>('readers');
  return async (request, address) => readerOf(await readers.recognise(asReaderRequest(request, address), connection));
};

/** What a browser's request has at least one of. `Sec-Fetch-Mode` alone tells nothing: Node's own fetch sends it too, on servers. */
const OF_BROWSERS = ['origin', 'sec-fetch-site', 'sec-fetch-dest'];

/** What counts of a request when its sender is to be known. */
export const asReaderRequest = ({ headers }: Pick<Parameters<IdentifyReader>[0], 'headers'>, address: string): ReaderRequest => ({
  authorization: headers.authorization,
  fromBrowser: OF_BROWSERS.some((name) => headers[name] !== undefined),
  address,
});
