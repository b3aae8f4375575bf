import { html, type Html, NOTHING } from '../../../../../../kernel';
import type { Block } from '../content/blocks';
import type { RichText } from '../content/rich-text';
import { blockHtml } from '../rendering/block-html';
import { richTextHtml } from '../rendering/rich-text-html';

import { TONE_WORDS } from './words';

/* What the renditions of all kinds are made of. Classes are those of the partner sites' style sheets. */

/** A name and what there is to say; null or empty says nothing. */
export type Fact = readonly [string, Html | string | null];

/** Pairs of a name and a value; a pair without a value is left out, and so is an empty list. */
export const facts = (pairs: readonly Fact[]): Html => {
  const known = pairs.filter(([, value]) => value !== null && value !== '' && value !== NOTHING);
  if (known.length === 0) return NOTHING;
  return html`<dl class="facts">
    ${known.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value ?? ''}</dd>
        </div>`,
    )}
  </dl>`;
};

/** What stands above a title: `7-minute briefing · Research in Practice`. */
export const eyebrow = (words: readonly (string | null)[]): Html => paragraph('eyebrow', joined(words, ' · '));

export const paragraph = (className: string, words: string | null): Html =>
  words === null || words === '' ? NOTHING : html`<p class="${className}">${words}</p>`;

/** The blocks of a text, each in a box named after its kind. */
export const blocks = (all: readonly Block[]): Html => {
  const boxes = all.map((block) => {
    const tone = block.__typename === 'CalloutBlock' ? block.tone : null;
    const said = tone === null ? NOTHING : html`<p class="tone">${TONE_WORDS[tone]}</p>`;
    return html`<div class="prose block ${classOf(block)}" data-tone="${tone?.toLowerCase() ?? ''}">${said}${safe(blockHtml(block))}</div>`;
  });
  return html`${boxes}`;
};

export const prose = (text: RichText | null, className = ''): Html =>
  text === null ? NOTHING : html`<div class="prose ${className}">${safe(richTextHtml(text))}</div>`;

export const link = (url: string | null, words: string): Html => (url === null ? html`${words}` : html`<a href="${url}">${words}</a>`);

export const list = (className: string, items: readonly Html[]): Html =>
  items.length === 0
    ? NOTHING
    : html`<ul class="${className}">
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`;

/** What is said, with something between; null where nothing is. */
export const joined = (words: readonly (string | null)[], between: string): string | null => {
  const said = words.filter((word) => word !== null && word !== '');
  return said.length === 0 ? null : said.join(between);
};

export const names = (terms: readonly { readonly name: string }[]): string | null =>
  joined(
    terms.map(({ name }) => name),
    ', ',
  );

/** Markup that `rendering` made: it escapes every word itself. */
export const safe = (markup: string): Html => ({ html: markup });

/** `link-list` from `LinkListBlock`. */
const classOf = ({ __typename }: Block): string =>
  __typename
    .replace(/Block$/, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
