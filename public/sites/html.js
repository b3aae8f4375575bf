import { h, isFetched, isSafeAddress } from './dom.js';
import { headingLevels } from './headings.js';

/*
 * The API's `html` fields are safe to insert: built from known elements, with everything else escaped. We still copy
 * over only what we know, for two reasons: a mistake elsewhere cannot become script here, and headings and tables can
 * be fitted to the page on the way.
 */

const ELEMENTS = new Set(
  (
    'a abbr b blockquote br caption cite code dd details div dl dt em figcaption figure footer h3 h4 h5 h6 hr i img li ' +
    'ol p pre q s small span strong sub summary sup table tbody td tfoot th thead time tr u ul'
  ).split(' '),
);
const ATTRIBUTES = new Set('alt colspan datetime height href loading rowspan scope src start width'.split(' '));

/** The HTML of a text as nodes. Its headings, which begin at h3 in the API, begin at `level` here and skip none. */
export function nodesFrom(html, level = 3) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return copyAll(parsed.body, fittedHeadings(parsed, level));
}

function copyAll(parent, headings) {
  return [...parent.childNodes].flatMap((node) => copy(node, headings));
}

function copy(node, headings) {
  if (node.nodeType === Node.TEXT_NODE) return [node.data];
  if (node.nodeType !== Node.ELEMENT_NODE || node.matches('script, style')) return [];
  const children = copyAll(node, headings);
  if (!ELEMENTS.has(node.localName)) return children;
  const element = h(headings.get(node) ?? node.localName, attributesOf(node), ...children);
  return [element.localName === 'table' ? scrollBox(element) : element];
}

function attributesOf(node) {
  const known = [...node.attributes].filter(({ name, value }) => ATTRIBUTES.has(name) && (name !== 'src' || isSafeAddress(value) || isFetched(value)));
  return Object.fromEntries(known.map(({ name, value }) => [name, value]));
}

function fittedHeadings(parsed, level) {
  const headings = [...parsed.querySelectorAll('h3, h4, h5, h6')];
  const levels = headingLevels(headings.map(({ localName }) => ({ level: Number(localName[1]) })));
  return new Map(headings.map((heading, index) => [heading, `h${Math.min(6, levels[index] - 2 + level)}`]));
}

/** A wide table scrolls inside its own box. The box takes the focus, so that it scrolls by keyboard too. */
function scrollBox(table) {
  const caption = table.querySelector('caption')?.textContent ?? 'Table';
  return h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption }, table);
}
