import { h } from '../dom.js';
import { nodesFrom } from '../html.js';
import { TONES } from '../words.js';

/** The blocks of a text, each in a box named after its kind, so that the style sheet can tell them apart. */
export function blocksOf(content, level = 2) {
  return content.blocks.map((block) =>
    h('div', { class: `prose block ${kindOf(block)}`, 'data-tone': block.tone?.toLowerCase() }, [
      block.tone && h('p', { class: 'tone' }, TONES[block.tone]),
      nodesFrom(block.html, level),
    ]),
  );
}

/** A text without blocks, such as a welcome. */
export function proseOf(richText, { level = 3, className = '' } = {}) {
  return richText?.html && h('div', { class: `prose ${className}` }, nodesFrom(richText.html, level));
}

/** `callout` from `CalloutBlock`, `link-list` from `LinkListBlock` */
function kindOf({ __typename }) {
  return __typename
    .replace(/Block$/, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
}
