import { findBytes } from './find-bytes';
import type { Inspector } from './verdict';

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = Buffer.from('ffd9', 'hex');

/**
 * ISO/IEC 10918-1, annex B: segments up to the first scan, then coded data in which FFD9 can only be the end of the image.
 * Bytes after the end are let pass, because telephones put a second picture or a short film there; markup among them is
 * found by the search for it.
 */
export const inspectJpeg: Inspector = async (source) => {
  const start = await source.read(0, 3);
  if (start.length < 3 || start.readUIntBE(0, 3) !== 0xffd8ff) return 'differs';
  let offset = 2;
  for (;;) {
    const head = await source.read(offset, 4);
    if (head.length < 4) return 'damaged';
    if (head[0] !== 0xff) return 'damaged';
    const marker = head[1];
    // Any number of FF bytes may stand before a marker.
    if (marker === 0xff) {
      offset += 1;
      continue;
    }
    offset += 2 + head.readUInt16BE(2);
    if (marker === START_OF_SCAN) return (await findBytes(source, END_OF_IMAGE, offset)) ? 'ok' : 'damaged';
  }
};
