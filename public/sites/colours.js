/*
 * A partnership chooses two colours, and may choose badly: yellow words on white, say. So text is never set in them
 * as they come. What we use is worked out from them until it can be read (WCAG 2.2: a contrast of 4.5 to 1).
 */

const INK = '#15171c';
const PAPER = '#ffffff';
const FALLBACK = { main: '#1d4f73', accent: '#b3541e' };
const READABLE = 4.5;
const PALE = 2;

/** Gives the page its colours, as custom properties that the style sheets use. */
export function paint(colours, element = document.documentElement) {
  for (const [name, value] of Object.entries(paletteFrom(colours))) element.style.setProperty(`--${name}`, value);
}

/** Every colour that depends on the partnership, as `#rrggbb`. */
export function paletteFrom({ main, accent }) {
  const base = isColour(main) ? main : FALLBACK.main;
  const spark = isColour(accent) ? accent : FALLBACK.accent;
  const tint = mix(base, PAPER, 0.93);
  const band = readableOnEither(base);
  return {
    band,
    'on-band': textOn(band),
    tint,
    'tint-edge': mix(base, PAPER, 0.75),
    heading: darkenUntilReadable(base, tint),
    accent: spark,
    link: darkenUntilReadable(spark, tint),
  };
}

/** How well two colours can be told apart, from 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function isColour(value) {
  return /^#[0-9a-f]{6}$/i.test(value ?? '');
}

function textOn(background) {
  return contrast(PAPER, background) >= READABLE ? PAPER : INK;
}

/** Between black and white there is a narrow middle where neither reads well: a little darker, and white does. */
function readableOnEither(colour) {
  return contrast(textOn(colour), colour) >= READABLE ? colour : darkenUntilReadable(colour, PAPER);
}

/** A colour for words. A pale one, darkened far enough, would be a muddy stranger: ink is better then. */
function darkenUntilReadable(colour, background) {
  if (contrast(colour, background) < PALE) return INK;
  let darker = colour;
  for (let step = 1; contrast(darker, background) < READABLE && step <= 50; step += 1) darker = mix(colour, '#000000', step / 50);
  return darker;
}

/** `share` of the second colour in the first. */
function mix(one, other, share) {
  const [a, b] = [channels(one), channels(other)];
  const mixed = a.map((value, index) => Math.round(value + (b[index] - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour) {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function luminance(colour) {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
