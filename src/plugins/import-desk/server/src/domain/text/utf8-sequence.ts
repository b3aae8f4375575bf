/** How many bytes the well-formed UTF-8 sequence at `at` has (1 to 4); 0 when there is none (RFC 3629, table 3-7 of Unicode). */
export const utf8SequenceLength = (bytes: Uint8Array, at: number): number => {
  const first = bytes[at] ?? 0xff;
  if (first < 0x80) return 1;
  const shape = SHAPES.find(({ from, to }) => first >= from && first <= to);
  if (!shape) return 0;
  const second = bytes[at + 1] ?? 0;
  if (second < shape.secondFrom || second > shape.secondTo) return 0;
  for (let offset = 2; offset < shape.length; offset += 1) {
    if (((bytes[at + offset] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return shape.length;
};

const SHAPES = [
  { from: 0xc2, to: 0xdf, length: 2, secondFrom: 0x80, secondTo: 0xbf },
  { from: 0xe0, to: 0xe0, length: 3, secondFrom: 0xa0, secondTo: 0xbf },
  { from: 0xe1, to: 0xec, length: 3, secondFrom: 0x80, secondTo: 0xbf },
  { from: 0xed, to: 0xed, length: 3, secondFrom: 0x80, secondTo: 0x9f },
  { from: 0xee, to: 0xef, length: 3, secondFrom: 0x80, secondTo: 0xbf },
  { from: 0xf0, to: 0xf0, length: 4, secondFrom: 0x90, secondTo: 0xbf },
  { from: 0xf1, to: 0xf3, length: 4, secondFrom: 0x80, secondTo: 0xbf },
  { from: 0xf4, to: 0xf4, length: 4, secondFrom: 0x80, secondTo: 0x8f },
] as const;
