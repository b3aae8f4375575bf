import { encodePng } from './png';
import type { Shape } from './shapes';

export type Colour = `#${string}`;

/** A small painter of flat shapes with smooth edges: enough for pictures that look meant. */
export class Canvas {
  readonly #rgb: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.#rgb = new Uint8Array(width * height * 3);
  }

  /** Fills the canvas with a blend from the top colour to the bottom colour. */
  wash(top: Colour, bottom: Colour): this {
    const [from, to] = [channels(top), channels(bottom)];
    for (let y = 0; y < this.height; y += 1) {
      const row = mixed(from, to, y / (this.height - 1));
      for (let x = 0; x < this.width; x += 1) this.#rgb.set(row, (y * this.width + x) * 3);
    }
    return this;
  }

  /** Lays a shape over what is there; `opacity` 0 to 1. */
  paint(shape: Shape, colour: Colour, opacity = 1): this {
    const ink = channels(colour);
    const { distance } = shape;
    const [left, top, right, bottom] = this.#within(shape.bounds);
    for (let y = top; y < bottom; y += 1) {
      for (let x = left; x < right; x += 1) {
        const inside = 0.5 - distance(x + 0.5, y + 0.5);
        if (inside > 0) this.#blend((y * this.width + x) * 3, ink, (inside < 1 ? inside : 1) * opacity);
      }
    }
    return this;
  }

  toPng(): Buffer {
    return encodePng({ width: this.width, height: this.height, rgb: this.#rgb });
  }

  /** Whole pixels that a shape can touch. */
  #within([left, top, right, bottom]: Shape['bounds']): readonly [number, number, number, number] {
    return [
      Math.max(0, Math.floor(left) - 1),
      Math.max(0, Math.floor(top) - 1),
      Math.min(this.width, Math.ceil(right) + 1),
      Math.min(this.height, Math.ceil(bottom) + 1),
    ];
  }

  #blend(index: number, [red, green, blue]: Channels, cover: number): void {
    const rgb = this.#rgb;
    rgb[index] = blended(rgb[index] ?? 0, red, cover);
    rgb[index + 1] = blended(rgb[index + 1] ?? 0, green, cover);
    rgb[index + 2] = blended(rgb[index + 2] ?? 0, blue, cover);
  }
}

type Channels = readonly [number, number, number];

/** Rounds by hand: this runs for every pixel of every shape. */
const blended = (under: number, ink: number, cover: number): number => (under + (ink - under) * cover + 0.5) | 0;

const mixed = ([r1, g1, b1]: Channels, [r2, g2, b2]: Channels, part: number): Channels => [
  blended(r1, r2, part),
  blended(g1, g2, part),
  blended(b1, b2, part),
];

const channels = (colour: Colour): Channels => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
};
