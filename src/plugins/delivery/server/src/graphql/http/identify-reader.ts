import type { IncomingMessage } from 'node:http';

import type { KnownReader, Recognition } from '../../../../../partnerships/contract';

import { HttpError } from './http-error';

/** Who asks, by the credential of the request. Throws the refusal of a credential that is not good, or of asking too often. */
export type IdentifyReader = (request: IncomingMessage, address: string) => Promise<KnownReader>;

/** The reader, or the refusal as an error of HTTP. */
export const readerOf = (recognition: Recognition): KnownReader => {
  if (recognition.kind === 'known') return recognition.reader;
  const { status, code, message, retryAfterSeconds, forServersOnly } = recognition;
  throw new HttpError({ status, code, message, headers: { ...CHALLENGES[status], ...retry(retryAfterSeconds) }, forServersOnly });
};

const retry = (seconds: number | null): Readonly<Record<string, string>> => (seconds === null ? {} : { 'retry-after': String(seconds) });

/** RFC 6750, section 3. */
const CHALLENGES: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  401: { 'www-authenticate': 'Bearer realm="Concord", error="invalid_token"' },
};
