import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const TRUE_COLOUR = 2;
const BITS_PER_CHANNEL = 8;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, row by row. */
  readonly rgb: Uint8Array;
}

/** A PNG file of the pixels (PNG specification, third edition: signature, IHDR, one IDAT, IEND). */
export const encodePng = ({ width, height, rgb }: Pixels): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BITS_PER_CHANNEL, TRUE_COLOUR, 0, 0, 0], 8);
  const data = deflateSync(withFilters({ width, height, rgb }), { level: 6 });
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
};

/** Each row as its difference from the row above (filter type 2): flat areas become runs of zeros. */
const withFilters = ({ width, height, rgb }: Pixels): Buffer => {
  const stride = width * 3;
  const filtered = Buffer.alloc((stride + 1) * height);
  for (let row = 0; row < height; row += 1) {
    filtered[row * (stride + 1)] = 2;
    for (let column = 0; column < stride; column += 1) {
      const above = row === 0 ? 0 : (rgb[(row - 1) * stride + column] ?? 0);
      filtered[row * (stride + 1) + 1 + column] = ((rgb[row * stride + column] ?? 0) - above) & 0xff;
    }
  }
  return filtered;
};
