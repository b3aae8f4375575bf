import { Canvas } from './canvas';
import { COVER_SIZE } from './covers';
import { below, circle, line, polygon, rectangle, ring } from './shapes';

/** Two chairs, a small table and two mugs by a window: room for a conversation. */
export const paintTwoChairs = (): Canvas => {
  const canvas = new Canvas(...COVER_SIZE).wash('#e9dfcf', '#dccdb6').paint(
    below(() => 372),
    '#a9805a',
  );
  canvas
    .paint(rectangle([370, 60], [220, 190], 6), '#fdfaf4')
    .paint(rectangle([384, 74], [92, 162]), '#a8d2e6')
    .paint(rectangle([484, 74], [92, 162]), '#b7dbea');
  canvas.paint(polygon([384, 250], [576, 250], [660, 372], [300, 372]), '#fff3d6', 0.35);
  for (const [x, colour, side] of [
    [210, '#2f7f86', 1],
    [750, '#c1693c', -1],
  ] as const) {
    canvas.paint(rectangle([x - 70 * side - (side === 1 ? 0 : 34), 190], [34, 170], 14), colour);
    canvas.paint(rectangle([x - 70, 288], [140, 74], 20), colour).paint(rectangle([x - 74, 262], [148, 40], 18), colour);
    for (const leg of [-52, 44]) canvas.paint(rectangle([x + leg, 358], [9, 54], 3), '#4a3322');
  }
  canvas.paint(rectangle([404, 306], [152, 14], 7), '#6b472b').paint(rectangle([473, 318], [14, 84], 4), '#6b472b');
  for (const [x, colour] of [
    [436, '#f4efe6'],
    [506, '#3f6f8c'],
  ] as const) {
    canvas.paint(ring([x + 26, 290], 9, 5), colour).paint(rectangle([x, 276], [26, 31], 4), colour);
    canvas.paint(line([x + 8, 262], [x + 12, 250], 3), '#ffffff', 0.8).paint(line([x + 17, 262], [x + 21, 248], 3), '#ffffff', 0.8);
  }
  return canvas;
};

/** A clear cot under a night window: a baby sleeps safest on its back in an empty cot. */
export const paintNightCot = (): Canvas => {
  const canvas = new Canvas(...COVER_SIZE).wash('#1f2c4d', '#31406a').paint(
    below(() => 398),
    '#24304f',
  );
  canvas.paint(rectangle([110, 60], [220, 210], 8), '#e8e4da').paint(rectangle([122, 72], [196, 186]), '#0f1830');
  canvas.paint(circle(242, 146, 44), '#f7ecc0').paint(circle(262, 132, 40), '#0f1830');
  for (const [x, y] of [
    [150, 108],
    [172, 210],
    [288, 226],
    [200, 96],
    [146, 168],
  ] as const) {
    canvas.paint(circle(x, y, 3), '#f7ecc0');
  }
  canvas.paint(rectangle([430, 330], [400, 26], 8), '#f3efe6').paint(rectangle([446, 300], [368, 34], 14), '#9fc4d8');
  for (let bar = 0; bar < 12; bar += 1) canvas.paint(rectangle([446 + bar * 33, 206], [9, 130], 4), '#f3efe6', 0.95);
  canvas
    .paint(rectangle([422, 190], [416, 18], 9), '#fffaf0')
    .paint(rectangle([424, 190], [18, 226], 6), '#fffaf0')
    .paint(rectangle([818, 190], [18, 226], 6), '#fffaf0');
  canvas
    .paint(circle(630, 90, 90), '#ffe9a8', 0.1)
    .paint(circle(630, 90, 34), '#ffe9a8', 0.9)
    .paint(rectangle([627, 0], [6, 60]), '#c9c2b0');
  return canvas;
};

/** A kettle coming to the boil: a safe pause while a baby cries. */
export const paintKettle = (): Canvas => {
  const canvas = new Canvas(...COVER_SIZE)
    .wash('#f6e7d8', '#f0d6bf')
    .paint(
      below(() => 366),
      '#7a5a45',
    )
    .paint(
      below(() => 390),
      '#684a38',
    );
  for (let column = 0; column < 13; column += 1) canvas.paint(line([column * 80, 0], [column * 80, 366], 2), '#ffffff', 0.5);
  for (let row = 1; row < 5; row += 1) canvas.paint(line([0, row * 76], [960, row * 76], 2), '#ffffff', 0.5);
  canvas.paint(ring([470, 196], 74, 16), '#2b3d45').paint(polygon([548, 256], [634, 214], [646, 236], [568, 322]), '#c23b3b');
  canvas
    .paint(polygon([396, 206], [544, 206], [594, 368], [346, 368]), '#c23b3b')
    .paint(polygon([410, 214], [440, 214], [412, 360], [372, 360]), '#dd6a60', 0.8);
  canvas.paint(rectangle([388, 194], [164, 20], 10), '#a82f2f').paint(circle(470, 186, 15), '#2b3d45');
  for (let puff = 0; puff < 6; puff += 1)
    canvas.paint(circle(660 + puff * 15 + 8 * Math.sin(puff * 2), 196 - puff * 26, 14 + puff * 5), '#ffffff', 0.5 - puff * 0.06);
  canvas
    .paint(ring([268, 330], 20, 9), '#2f7f86')
    .paint(rectangle([180, 296], [84, 74], 10), '#2f7f86')
    .paint(rectangle([180, 310], [84, 12]), '#8fd0cc');
  return canvas;
};

/** A door standing open, light falling out. */
export const paintOpenDoor = (): Canvas => {
  const canvas = new Canvas(...COVER_SIZE).wash('#33505e', '#2a4350').paint(
    below(() => 396),
    '#22363f',
  );
  canvas.paint(polygon([404, 396], [560, 396], [730, 480], [300, 480]), '#ffdf9e', 0.8);
  canvas.paint(rectangle([388, 78], [190, 320], 4), '#f5efe2').paint(rectangle([404, 94], [158, 304]), '#ffe6ae');
  canvas.paint(polygon([562, 94], [650, 66], [650, 430], [562, 398]), '#c1693c').paint(circle(636, 258, 8), '#f6d36b');
  canvas
    .paint(polygon([578, 122], [634, 106], [634, 226], [578, 232]), '#a95630')
    .paint(polygon([578, 258], [634, 262], [634, 388], [578, 372]), '#a95630');
  canvas.paint(rectangle([700, 334], [64, 66], 6), '#b55d3a');
  for (let leaf = -3; leaf <= 3; leaf += 1) canvas.paint(line([732, 336], [732 + leaf * 26, 232 + Math.abs(leaf) * 20], 12), '#5f9a62');
  canvas.paint(rectangle([250, 150], [84, 116], 4), '#f5efe2').paint(rectangle([260, 160], [64, 96]), '#7fb3b0');
  return canvas.paint(polygon([260, 256], [292, 200], [324, 256]), '#2f6b6f');
};

/** Seven steps, each a little higher. */
export const paintSevenSteps = (): Canvas => {
  const canvas = new Canvas(...COVER_SIZE).wash('#f4f1ea', '#e6e0d2');
  const colours = ['#14424a', '#1d5a5f', '#2f7f86', '#5aa39a', '#e0a458', '#d57f3f', '#b3541e'] as const;
  for (const [index, colour] of colours.entries()) {
    const [x, height] = [96 + index * 108, 64 + index * 46];
    canvas.paint(rectangle([x, 430 - height], [100, height], 8), colour);
    for (let dot = 0; dot <= index; dot += 1)
      canvas.paint(circle(x + 20 + (dot % 4) * 20, 452 - height + Math.floor(dot / 4) * 20, 6), '#ffffff', 0.9);
  }
  canvas.paint(line([850, 94], [850, 22], 5), '#33505e').paint(polygon([852, 20], [900, 34], [852, 48]), '#c23b3b');
  return canvas.paint(rectangle([60, 430], [840, 10], 5), '#33505e');
};

/** A telephone with a conversation on it. */
export const paintMessages = (): Canvas => {
  const canvas = new Canvas(...COVER_SIZE)
    .wash('#dfe9f3', '#c8d8ea')
    .paint(circle(180, 400, 190), '#b3c8e0', 0.6)
    .paint(circle(820, 70, 150), '#f6d9b8', 0.7);
  canvas
    .paint(rectangle([370, 30], [220, 420], 28), '#22303f')
    .paint(rectangle([384, 62], [192, 356], 8), '#fbfbf8')
    .paint(rectangle([450, 43], [60, 8], 4), '#4d6073');
  const bubbles: readonly (readonly [number, number, number, '#8fb7d9' | '#e9e4d8' | '#f0b38a'])[] = [
    [396, 82, 118, '#e9e4d8'],
    [446, 134, 118, '#8fb7d9'],
    [396, 186, 142, '#e9e4d8'],
    [396, 238, 96, '#e9e4d8'],
    [420, 290, 144, '#f0b38a'],
    [470, 342, 94, '#8fb7d9'],
  ];
  for (const [x, y, width, colour] of bubbles) {
    canvas.paint(rectangle([x, y], [width, 40], 14), colour);
    canvas
      .paint(line([x + 16, y + 15], [x + width - 18, y + 15], 4), '#22303f', 0.45)
      .paint(line([x + 16, y + 26], [x + width * 0.62, y + 26], 4), '#22303f', 0.45);
  }
  return canvas;
};
