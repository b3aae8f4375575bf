import { Canvas, type Colour } from './canvas';
import { below, circle, line, polygon, rectangle, ring } from './shapes';

const SIZE = 256;

const blank = (): Canvas => new Canvas(SIZE, SIZE).wash('#ffffff', '#ffffff');

/** Two arcs of a bridge over water. */
export const paintBridgeMark = (main: Colour, accent: Colour): Canvas =>
  blank()
    .paint(rectangle([16, 16], [224, 224], 40), main)
    .paint(ring([128, 150], 70, 18), '#ffffff')
    .paint(rectangle([24, 152], [208, 84], 30), main)
    .paint(rectangle([40, 142], [176, 16], 8), '#ffffff')
    .paint(line([64, 186], [192, 186], 12), accent)
    .paint(line([88, 210], [168, 210], 12), accent);

/** Three leaves, one for each area. */
export const paintLeavesMark = (main: Colour, accent: Colour): Canvas =>
  blank()
    .paint(circle(128, 128, 116), main)
    .paint(line([128, 206], [128, 120], 10), '#ffffff')
    .paint(circle(128, 88, 36), '#ffffff')
    .paint(circle(84, 138, 30), accent)
    .paint(circle(172, 138, 30), accent);

/** A lighthouse beam over waves. */
export const paintBeaconMark = (main: Colour, accent: Colour): Canvas =>
  blank()
    .paint(rectangle([16, 16], [224, 224], 112), main)
    .paint(polygon([112, 84], [144, 84], [156, 190], [100, 190]), '#ffffff')
    .paint(circle(128, 68, 20), accent)
    .paint(polygon([148, 60], [222, 40], [222, 98], [148, 76]), accent, 0.6)
    .paint(polygon([108, 76], [34, 98], [34, 40], [108, 60]), accent, 0.6)
    .paint(line([64, 204], [192, 204], 12), '#ffffff');

/** A ring of equals. */
export const paintRingMark = (main: Colour, accent: Colour): Canvas => {
  const canvas = blank()
    .paint(
      below(() => 0),
      '#ffffff',
    )
    .paint(ring([128, 128], 78, 14), main);
  for (let place = 0; place < 7; place += 1) {
    const angle = (place / 7) * 2 * Math.PI - Math.PI / 2;
    canvas.paint(circle(128 + 78 * Math.cos(angle), 128 + 78 * Math.sin(angle), 24), place % 2 === 0 ? main : accent);
  }
  return canvas.paint(circle(128, 128, 22), accent);
};
