import type { ByteSource } from './byte-source';
import type { Inspector } from './verdict';

const IMAGE = 0x2c;
const EXTENSION = 0x21;
const TRAILER = 0x3b;

/** GIF89a specification: header and screen, then images and extensions made of sub-blocks, then a trailer as the last byte. */
export const inspectGif: Inspector = async (source) => {
  const header = await source.read(0, 13);
  if (header.length < 13 || !/^GIF8[79]a/.test(header.toString('latin1', 0, 6))) return 'differs';
  let offset = 13 + colourTableBytes(header[10]);
  let hasImage = false;
  for (;;) {
    const [kind] = await source.read(offset, 1);
    if (kind === undefined) return 'damaged';
    if (kind === TRAILER) return hasImage && offset + 1 === source.size ? 'ok' : 'damaged';
    if (kind !== IMAGE && kind !== EXTENSION) return hasImage ? 'damaged' : 'differs';
    hasImage ||= kind === IMAGE;
    offset = await afterSubBlocks(source, kind === IMAGE ? await imageDataStart(source, offset) : offset + 2);
  }
};

/** After the separator come nine bytes of descriptor, a colour table of its own, and the LZW code size. */
const imageDataStart = async (source: ByteSource, offset: number): Promise<number> => {
  const descriptor = await source.read(offset, 10);
  return offset + 10 + colourTableBytes(descriptor[9]) + 1;
};

const colourTableBytes = (flags = 0): number => (flags & 0x80 ? 3 * 2 ** ((flags & 0x07) + 1) : 0);

/** Each sub-block tells its length, and one of length nought ends the row. */
const afterSubBlocks = async (source: ByteSource, start: number): Promise<number> => {
  for (let offset = start; ;) {
    const [length] = await source.read(offset, 1);
    if (length === undefined) return source.size;
    offset += 1 + length;
    if (length === 0) return offset;
  }
};
