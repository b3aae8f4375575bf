/** A flat shape as a signed distance in pixels: negative inside, zero on the edge. */
export interface Shape {
  readonly distance: (x: number, y: number) => number;
  /** Left, top, right, bottom: nothing of the shape lies outside. */
  readonly bounds: readonly [number, number, number, number];
}

export type Point = readonly [number, number];

/** Bound once: these run for every pixel. */
const { abs, max, min, sqrt } = Math;
const distanceOf = (x: number, y: number): number => sqrt(x * x + y * y);

const EVERYWHERE: Shape['bounds'] = [-Infinity, -Infinity, Infinity, Infinity];

export const circle = (cx: number, cy: number, radius: number): Shape => ({
  distance: (x, y) => distanceOf(x - cx, y - cy) - radius,
  bounds: [cx - radius, cy - radius, cx + radius, cy + radius],
});

export const ring = ([cx, cy]: Point, radius: number, thickness: number): Shape => ({
  distance: (x, y) => abs(distanceOf(x - cx, y - cy) - radius) - thickness / 2,
  bounds: [cx - radius - thickness, cy - radius - thickness, cx + radius + thickness, cy + radius + thickness],
});

/** A rectangle by its top left corner and size, with rounded corners. */
export const rectangle = ([left, top]: Point, [width, height]: Point, radius = 0): Shape => ({
  distance: (x, y) => {
    const dx = abs(x - left - width / 2) - width / 2 + radius;
    const dy = abs(y - top - height / 2) - height / 2 + radius;
    return distanceOf(max(dx, 0), max(dy, 0)) + min(max(dx, dy), 0) - radius;
  },
  bounds: [left, top, left + width, top + height],
});

/** A stroke with round ends. */
export const line = ([x1, y1]: Point, [x2, y2]: Point, thickness: number): Shape => ({
  distance: (x, y) => {
    const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
    const along = length === 0 ? 0 : min(1, max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
    return distanceOf(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1)) - thickness / 2;
  },
  bounds: [min(x1, x2) - thickness, min(y1, y2) - thickness, max(x1, x2) + thickness, max(y1, y2) + thickness],
});

/** Everything below a curve: hills and waves. */
export const below = (curve: (x: number) => number): Shape => {
  const heights = new Map<number, number>();
  const heightAt = (x: number): number => {
    const known = heights.get(x) ?? curve(x);
    heights.set(x, known);
    return known;
  };
  return { distance: (x, y) => heightAt(x) - y, bounds: EVERYWHERE };
};

/** A convex polygon; corners clockwise as seen on the screen. */
export const polygon = (...corners: readonly Point[]): Shape => {
  const edges = corners.map((corner, index) => beyondEdge(corner, corners[(index + 1) % corners.length] ?? corner));
  return {
    distance: (x, y) => edges.reduce((farthest, beyond) => max(farthest, beyond(x, y)), -Infinity),
    bounds: [
      min(...corners.map(([x]) => x)),
      min(...corners.map(([, y]) => y)),
      max(...corners.map(([x]) => x)),
      max(...corners.map(([, y]) => y)),
    ],
  };
};

/** How far a point lies to the left of the edge, that is outside a clockwise polygon. */
const beyondEdge = ([x1, y1]: Point, [x2, y2]: Point): ((x: number, y: number) => number) => {
  const length = distanceOf(x2 - x1, y2 - y1) || 1;
  const [alongX, alongY] = [(x2 - x1) / length, (y2 - y1) / length];
  return (x, y) => (x - x1) * alongY - (y - y1) * alongX;
};
