import { inflateSync } from 'node:zlib';

import { Canvas } from '../../../src/demo/pictures/canvas';
import { PICTURES } from '../../../src/demo/pictures/pictures';
import { circle, polygon, rectangle } from '../../../src/demo/pictures/shapes';

/** Red, green and blue of each pixel, read back from the file: the Up filter undone row by row. */
const pixelsOf = (png: Buffer): { readonly width: number; readonly rows: readonly (readonly number[])[] } => {
  const width = png.readUInt32BE(16);
  const length = png.readUInt32BE(33);
  const data = inflateSync(png.subarray(41, 41 + length));
  const stride = width * 3;
  const rows: number[][] = [];
  for (let start = 0; start < data.length; start += stride + 1) {
    const above = rows.at(-1);
    rows.push([...data.subarray(start + 1, start + 1 + stride)].map((value, index) => (value + (above?.[index] ?? 0)) & 0xff));
  }
  return { width, rows };
};

describe('the painter', () => {
  it('writes a PNG that reads back as it was painted', () => {
    const png = new Canvas(8, 6)
      .wash('#102030', '#102030')
      .paint(rectangle([2, 2], [4, 2]), '#ff8000')
      .toPng();
    const { width, rows } = pixelsOf(png);
    expect([png.subarray(1, 4).toString('latin1'), width, rows.length]).toEqual(['PNG', 8, 6]);
    expect(rows[0]?.slice(0, 3)).toEqual([0x10, 0x20, 0x30]);
    expect(rows[3]?.slice(9, 12)).toEqual([0xff, 0x80, 0x00]);
  });

  it('smooths edges and leaves what lies outside alone', () => {
    const { rows } = pixelsOf(
      new Canvas(20, 20)
        .wash('#000000', '#000000')
        .paint(circle(10, 10, 6), '#ffffff')
        .toPng(),
    );
    const shades = new Set(rows.flat());
    expect(rows[0]?.[0]).toBe(0);
    expect(rows[10]?.[30]).toBe(255);
    expect([...shades].some((shade) => shade > 0 && shade < 255)).toBe(true);
  });

  it('fills a polygon whose corners go clockwise', () => {
    const { rows } = pixelsOf(
      new Canvas(10, 10)
        .wash('#000000', '#000000')
        .paint(polygon([5, 0], [10, 10], [0, 10]), '#ffffff')
        .toPng(),
    );
    expect([rows[8]?.[15], rows[1]?.[0]]).toEqual([255, 0]);
  });

  it('paints more than a flat colour', () => {
    const flat = new Canvas(256, 256).wash('#102030', '#102030').toPng().length;
    for (const name of ['salford-logo', 'llr-logo', 'lancashire-logo', 'tasp-logo'] as const) {
      expect([name, PICTURES[name].paint().toPng().length > 2 * flat]).toEqual([name, true]);
    }
  });

  it('says in words what every picture shows', () => {
    expect(Object.values(PICTURES).filter(({ alt }) => alt.length < 10)).toEqual([]);
    expect(new Set(Object.values(PICTURES).map(({ alt }) => alt)).size).toBe(Object.keys(PICTURES).length);
  });
});
