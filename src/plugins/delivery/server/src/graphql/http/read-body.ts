import type { IncomingMessage } from 'node:http';

import { LIMITS } from '../limits/limits';

import { HttpError } from './http-error';

/** Reads a request's body up to the limit; refuses a longer one with 413 and reads no further. */
export const readBody = (request: IncomingMessage): Promise<Buffer> => {
  if (Number(request.headers['content-length'] ?? 0) > LIMITS.bodyBytes) return Promise.reject(tooLarge());
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LIMITS.bodyBytes) {
        chunks.push(chunk);
        return;
      }
      request.pause();
      reject(tooLarge());
    });
    request.on('end', () => {
      resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    });
    request.on('error', reject);
    request.on('aborted', () => {
      reject(new HttpError({ status: 400, code: 'request.aborted', message: 'The request was cut off.' }));
    });
  });
};

/** The connection is not used again: what is left of the body would stand in front of the next request. */
const tooLarge = (): HttpError =>
  new HttpError({
    status: 413,
    code: 'request.too-large',
    message: `A request may have ${String(LIMITS.bodyBytes / 1000)} kB. Send a shorter query.`,
    headers: {
      connection: 'close',
    },
  });
