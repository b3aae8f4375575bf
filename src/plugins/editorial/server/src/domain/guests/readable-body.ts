import { html, type Html, isJsonArray, isJsonObject, type Json, type JsonObject, NOTHING, subjectKey } from '../../../../../../kernel';
import type { Labels } from '../describe-changes';
import { sentenceCase, wordsOf } from '../labels';

import { readableBlocks } from './readable-blocks';

/** What stands in a document as a reference, with its words where they belong to what is read. */
export interface ReadableItem {
  readonly title: string;
  /** Null when only its name is to be shown. */
  readonly body: JsonObject | null;
  readonly labels: Labels;
  readonly titleAttribute: string;
}

export interface ReadingNames {
  readonly labels: Labels;
  readonly titleAttribute: string;
  readonly parts: { readonly attribute: string; readonly labels: Labels; readonly title: string } | null;
  /** By subject key. */
  readonly items: ReadonlyMap<string, ReadableItem>;
}

const UNSPOKEN = new Set(['manifest', 'id', 'revision', 'digest', '__component']);

/** All words of a frozen body as markup, by the labels of its form and in their order; everything is escaped, nothing is loaded. */
export const readableBody = (body: JsonObject, names: ReadingNames): Html => {
  const { parts } = names;
  const sections = parts && isJsonArray(body[parts.attribute] ?? null) ? rowsOf(body[parts.attribute] ?? null) : [];
  const skipped = parts ? [names.titleAttribute, parts.attribute] : [names.titleAttribute];
  return html`${fields(body, { ...names, skipped })} ${sections.map((section) => sectionOf(section, names))}`;
};

const sectionOf = (section: JsonObject, names: ReadingNames): Html => {
  const { labels = {}, title = '' } = names.parts ?? {};
  return html`<section>
    <h2>${textAt(section, title)}</h2>
    ${fields(section, { ...names, labels, skipped: [title] })}
  </section>`;
};

interface Fields extends ReadingNames {
  readonly skipped: readonly string[];
}

const fields = (body: JsonObject, { skipped, ...names }: Fields): Html => {
  const order = Object.keys(names.labels);
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const shown = Object.keys(body)
    .filter((key) => !UNSPOKEN.has(key) && !skipped.includes(key) && !isBlank(body[key] ?? null))
    .sort((a, b) => place(a) - place(b));
  if (shown.length === 0) return NOTHING;
  const rows = shown.map(
    (key) =>
      html`<dt>${names.labels[key] ?? sentenceCase(wordsOf(key))}</dt>
        <dd>${valueOf(body[key] ?? null, names)}</dd>`,
  );
  return html`<dl>${rows}</dl>`;
};

const valueOf = (value: Json, names: ReadingNames): Html => {
  const blocks = readableBlocks(value);
  if (blocks) return html`${blocks}`;
  if (isJsonArray(value))
    return html`<ul class="rows">
      ${value.map((row) => html`<li>${valueOf(row, names)}</li>`)}
    </ul>`;
  if (isJsonObject(value)) return objectOf(value, names);
  if (typeof value === 'boolean') return html`${value ? 'Yes' : 'No'}`;
  return html`<span class="words">${dayInWords(String(value))}</span>`;
};

const objectOf = (value: JsonObject, names: ReadingNames): Html => {
  const { type, id, name, slug, sha256 } = value;
  if (typeof type === 'string' && typeof id === 'string' && Object.keys(value).length === 2) return itemOf(subjectKey({ type, id }), names);
  if (typeof sha256 === 'string') return html`File: ${textAt(value, 'name')} ${alternative(value)}`;
  if (typeof name === 'string' && typeof slug === 'string' && Object.keys(value).length === 2) return html`${name}`;
  return fields(value, { ...names, labels: {}, skipped: [] });
};

const itemOf = (key: string, names: ReadingNames): Html => {
  const item = names.items.get(key);
  if (!item) return html`<span class="quiet">Something that does not exist any more</span>`;
  if (item.body === null) return html`${item.title}`;
  // What an item names in turn is shown by its name only: it goes public by itself.
  const items = new Map([...names.items].map(([itemKey, each]) => [itemKey, { ...each, body: null }] as const));
  return html`<article>
    <h3>${item.title}</h3>
    ${fields(item.body, { ...names, items, labels: item.labels, skipped: [item.titleAttribute] })}
  </article>`;
};

const alternative = (file: JsonObject): Html =>
  textAt(file, 'alternativeText') === '' ? NOTHING : html`<span class="quiet">(${textAt(file, 'alternativeText')})</span>`;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `2026-03-02` as `2 March 2026`; any other text as it is. */
const dayInWords = (text: string): string => {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? text : `${String(Number(day))} ${name} ${year}`;
};

const rowsOf = (value: Json): readonly JsonObject[] => (isJsonArray(value) ? value.filter(isJsonObject) : []);
const isBlank = (value: Json): boolean => value === null || value === '' || (isJsonArray(value) && value.length === 0);
const textAt = (object: JsonObject, key: string): string => {
  const value = object[key];
  return typeof value === 'string' ? value : '';
};
