import type { Response } from 'supertest';

/** A parser for supertest that leaves the body alone: `.buffer(true).parse(asBytes)`, then `body` is a Buffer. */
export const asBytes = (response: Response, done: (error: Error | null, body: Buffer) => void): void => {
  const pieces: Buffer[] = [];
  // What superagent hands to a parser is the raw message, whatever its types say.
  const message = response as unknown as NodeJS.ReadableStream;
  message.on('data', (piece: Buffer) => pieces.push(piece));
  message.on('error', (error: Error) => {
    done(error, Buffer.concat(pieces));
  });
  message.on('end', () => {
    done(null, Buffer.concat(pieces));
  });
};
