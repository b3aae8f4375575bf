import type { Inspector } from './verdict';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** PNG specification (third edition), section 5: a signature, then chunks of length, type, data and checksum, from IHDR to IEND. */
export const inspectPng: Inspector = async (source) => {
  if (!(await source.read(0, 8)).equals(SIGNATURE)) return 'differs';
  let offset = 8;
  for (let isFirst = true; ; isFirst = false) {
    const head = await source.read(offset, 8);
    if (head.length < 8) return 'damaged';
    const type = head.toString('latin1', 4, 8);
    if (isFirst && type !== 'IHDR') return 'differs';
    offset += 12 + head.readUInt32BE(0);
    if (offset > source.size) return 'damaged';
    if (type === 'IEND') return offset === source.size ? 'ok' : 'damaged';
  }
};
