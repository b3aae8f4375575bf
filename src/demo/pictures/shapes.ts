/** A flat shape as a signed distance in pixels: negative inside, zero on the edge. */
export interface Shape {
  readonly distance: (x: number, y: number) => number;
  /** Left, top, right, bottom: nothing of the shape lies outside. */
  readonly bounds: readonly [number, number, number, number];
}

export type Point = readonly [number, number];

const EVERYWHERE: Shape['bounds'] = [-Infinity, -Infinity, Infinity, Infinity];

export const circle = (cx: number, cy: number, radius: number): Shape => ({
  distance: (x, y) => Math.hypot(x - cx, y - cy) - radius,
  bounds: [cx - radius, cy - radius, cx + radius, cy + radius],
});

export const ring = ([cx, cy]: Point, radius: number, thickness: number): Shape => ({
  distance: (x, y) => Math.abs(Math.hypot(x - cx, y - cy) - radius) - thickness / 2,
  bounds: [cx - radius - thickness, cy - radius - thickness, cx + radius + thickness, cy + radius + thickness],
});

/** A rectangle by its top left corner and size, with rounded corners. */
export const rectangle = ([left, top]: Point, [width, height]: Point, radius = 0): Shape => ({
  distance: (x, y) => {
    const dx = Math.abs(x - left - width / 2) - width / 2 + radius;
    const dy = Math.abs(y - top - height / 2) - height / 2 + radius;
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
  },
  bounds: [left, top, left + width, top + height],
});

/** A stroke with round ends. */
export const line = ([x1, y1]: Point, [x2, y2]: Point, thickness: number): Shape => ({
  distance: (x, y) => {
    const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
    return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1)) - thickness / 2;
  },
  bounds: [Math.min(x1, x2) - thickness, Math.min(y1, y2) - thickness, Math.max(x1, x2) + thickness, Math.max(y1, y2) + thickness],
});

/** Everything below a curve: hills and waves. */
export const below = (curve: (x: number) => number): Shape => ({ distance: (x, y) => curve(x) - y, bounds: EVERYWHERE });

/** A convex polygon; corners clockwise as seen on the screen. */
export const polygon = (...corners: readonly Point[]): Shape => ({
  distance: (x, y) =>
    Math.max(...corners.map((corner, index) => beyondEdge([x, y], corner, corners[(index + 1) % corners.length] ?? corner))),
  bounds: [
    Math.min(...corners.map(([x]) => x)),
    Math.min(...corners.map(([, y]) => y)),
    Math.max(...corners.map(([x]) => x)),
    Math.max(...corners.map(([, y]) => y)),
  ],
});

/** How far a point lies to the left of the edge, that is outside a clockwise polygon. */
const beyondEdge = ([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number => {
  const length = Math.hypot(x2 - x1, y2 - y1);
  return ((x - x1) * (y2 - y1) - (y - y1) * (x2 - x1)) / (length || 1);
};
