import { Canvas } from './canvas';
import { below, circle, line, polygon, rectangle, ring, type Point } from './shapes';

export const COVER_SIZE: Point = [960, 480];

/** Dusk over a quay: towers, a lifting bridge and water. */
export const paintQuays = (): Canvas => {
  const canvas = new Canvas(...COVER_SIZE).wash('#14424a', '#f2b880').paint(circle(690, 285, 74), '#ffe3b0', 0.9);
  const towers = [40, 118, 176, 262, 318, 742, 812, 870].map((x, index) => ({
    x,
    height: [150, 216, 118, 184, 96, 132, 206, 158][index] ?? 120,
  }));
  for (const { x, height } of towers) {
    canvas.paint(rectangle([x, 330 - height], [52, height]), '#1d3239');
    for (let row = 0; row * 24 < height - 40; row += 1) {
      if ((row + x) % 3 === 0) canvas.paint(rectangle([x + 10, 344 - height + row * 24], [8, 11]), '#ffd58a');
      if ((row + x) % 2 === 0) canvas.paint(rectangle([x + 32, 344 - height + row * 24], [8, 11]), '#ffd58a', 0.7);
    }
  }
  for (const x of [430, 640]) canvas.paint(rectangle([x, 150], [18, 200], 4), '#0f2429');
  for (let strand = 0; strand < 5; strand += 1) {
    canvas.paint(line([439, 158], [439 + strand * 26, 322], 3), '#0f2429').paint(line([649, 158], [649 - strand * 26, 322], 3), '#0f2429');
  }
  canvas.paint(rectangle([352, 318], [372, 14], 4), '#0f2429').paint(
    below(() => 338),
    '#1c5560',
  );
  for (let wave = 0; wave < 15; wave += 1) {
    const y = 354 + wave * 8.5;
    canvas.paint(line([60 + ((wave * 211) % 640), y], [170 + ((wave * 211) % 640), y], 3), '#8fc3c1', 0.55);
    canvas.paint(line([640 - wave * 2, y], [745 - ((wave * 13) % 50), y], 4), '#ffdca6', 0.6);
  }
  return canvas;
};

/** Three trees on rolling fields, one for each area. */
export const paintFields = (): Canvas => {
  const canvas = new Canvas(...COVER_SIZE).wash('#bfe0ee', '#fdf3d8').paint(circle(168, 110, 52), '#f6c453');
  canvas
    .paint(
      below((x) => 268 + 34 * Math.sin(x / 150)),
      '#9fc58a',
    )
    .paint(
      below((x) => 318 + 40 * Math.sin(x / 180 + 1.4)),
      '#6fa564',
    )
    .paint(
      below((x) => 386 + 30 * Math.sin(x / 210 + 3.2)),
      '#477f4c',
    );
  const trees: readonly (readonly [Point, number])[] = [
    [[270, 262], 58],
    [[520, 240], 74],
    [[770, 276], 62],
  ];
  for (const [[x, y], radius] of trees) {
    canvas.paint(rectangle([x - 8, y], [16, 100], 5), '#5b3c25');
    canvas.paint(circle(x, y, radius), '#2f6b3f').paint(circle(x - radius / 3, y - radius / 3, radius / 2.2), '#4c8f56', 0.8);
  }
  for (let post = 0; post < 13; post += 1) canvas.paint(rectangle([20 + post * 77, 412 + (post % 2) * 4], [9, 52], 2), '#f7efdc');
  return canvas.paint(rectangle([0, 424], [960, 7]), '#f7efdc').paint(rectangle([0, 446], [960, 7]), '#f7efdc');
};

/** Fells, a lighthouse and the sea. */
export const paintCoast = (): Canvas => {
  const canvas = new Canvas(...COVER_SIZE).wash('#8fb7d9', '#fbe9dc').paint(circle(610, 92, 44), '#fff6de');
  canvas
    .paint(polygon([250, 130], [520, 330], [-40, 330]), '#7c8fb0')
    .paint(polygon([470, 172], [760, 330], [220, 330]), '#5e7499')
    .paint(polygon([90, 210], [300, 330], [-120, 330]), '#4a5f86');
  for (let band = 0; band < 5; band += 1) {
    const colour = (['#2f6f93', '#2a6487', '#25597a', '#204e6c', '#1a425e'] as const)[band] ?? '#1a425e';
    canvas.paint(
      below((x) => 322 + band * 32 + 6 * Math.sin(x / 46 + band * 1.7)),
      colour,
    );
  }
  canvas
    .paint(polygon([740, 350], [960, 330], [960, 392], [700, 392]), '#3d3a3f')
    .paint(polygon([808, 168], [848, 168], [860, 340], [796, 340]), '#fbf7f0')
    .paint(polygon([805, 206], [851, 206], [853.5, 244], [802.5, 244]), '#b3392f')
    .paint(polygon([799.5, 282], [856.5, 282], [859, 320], [797, 320]), '#b3392f')
    .paint(rectangle([798, 156], [60, 13], 3), '#2b2b33')
    .paint(rectangle([811, 126], [34, 31], 4), '#ffd873')
    .paint(polygon([828, 100], [852, 127], [804, 127]), '#2b2b33');
  return canvas.paint(polygon([811, 133], [811, 150], [430, 190], [430, 96]), '#fff3c4', 0.28);
};

/** Many small houses joined to one another: an association. */
export const paintNetwork = (): Canvas => {
  const canvas = new Canvas(...COVER_SIZE).wash('#3a2350', '#5b3a72');
  const nodes: readonly Point[] = Array.from({ length: 24 }, (_, index): Point => {
    const [column, row] = [index % 8, Math.floor(index / 8)];
    return [90 + column * 112 + (row % 2) * 42, 104 + row * 132 + 26 * Math.sin(index * 2.3)];
  });
  for (const [index, from] of nodes.entries()) {
    for (const to of nodes.slice(index + 1)) {
      if (Math.hypot(from[0] - to[0], from[1] - to[1]) < 156) canvas.paint(line(from, to, 3), '#c9a7e0', 0.45);
    }
  }
  for (const [index, [x, y]] of nodes.entries()) {
    const colour = (['#f4b942', '#7fd1c7', '#f08a6b', '#e8e2f4'] as const)[index % 4] ?? '#e8e2f4';
    canvas.paint(circle(x, y, 30), '#2a183c').paint(ring([x, y], 30, 4), colour);
    canvas.paint(polygon([x, y - 16], [x + 16, y - 1], [x - 16, y - 1]), colour).paint(rectangle([x - 11, y - 1], [22, 15]), colour);
  }
  return canvas;
};
