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
      const part = y / (this.height - 1);
      for (let x = 0; x < this.width; x += 1) {
        from.forEach((value, channel) => {
          this.#rgb[(y * this.width + x) * 3 + channel] = Math.round(value + ((to[channel] ?? 0) - value) * part);
        });
      }
    }
    return this;
  }

  /** Lays a shape over what is there; `opacity` 0 to 1. */
  paint(shape: Shape, colour: Colour, opacity = 1): this {
    const ink = channels(colour);
    const [left, top, right, bottom] = shape.bounds;
    for (let y = Math.max(0, Math.floor(top) - 1); y < Math.min(this.height, Math.ceil(bottom) + 1); y += 1) {
      for (let x = Math.max(0, Math.floor(left) - 1); x < Math.min(this.width, Math.ceil(right) + 1); x += 1) {
        const cover = Math.min(1, Math.max(0, 0.5 - shape.distance(x + 0.5, y + 0.5))) * opacity;
        if (cover > 0) this.#blend(x, y, { ink, cover });
      }
    }
    return this;
  }

  toPng(): Buffer {
    return encodePng({ width: this.width, height: this.height, rgb: this.#rgb });
  }

  #blend(x: number, y: number, { ink, cover }: { readonly ink: readonly number[]; readonly cover: number }): void {
    ink.forEach((value, channel) => {
      const index = (y * this.width + x) * 3 + channel;
      const under = this.#rgb[index] ?? 0;
      this.#rgb[index] = Math.round(under + (value - under) * cover);
    });
  }
}

const channels = (colour: Colour): readonly number[] => [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
