import { createHash } from 'node:crypto';

import type { Checksum } from '../application/ports';

/** Passes chunks on and knows, at the end, how many bytes they were and their SHA-256. */
export const createMeter = () => {
  const hash = createHash('sha256');
  let bytes = 0;
  const count = (chunk: Buffer): Buffer => {
    bytes += chunk.length;
    hash.update(chunk);
    return chunk;
  };
  return {
    async *through(content: AsyncIterable<string | Buffer>): AsyncGenerator<Buffer> {
      for await (const piece of content) yield count(typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece);
    },
    /** Reads to the end and keeps nothing. */
    async drain(content: AsyncIterable<Buffer>): Promise<void> {
      for await (const chunk of content) count(chunk);
    },
    result: (): Checksum => ({ bytes, sha256: hash.digest('hex') }),
  };
};
