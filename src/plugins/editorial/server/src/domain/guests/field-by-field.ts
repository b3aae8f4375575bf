import { html, type Html, isJsonArray, isJsonObject, type Json, type JsonObject, NOTHING, subjectKey } from '../../../../../../kernel';
import type { GovernedType, GovernedTypes, RenditionRequest } from '../../../../contract';
import type { Labels } from '../describe-changes';
import { sentenceCase, wordsOf } from '../labels';

import { readableBlocks } from './readable-blocks';

const UNSPOKEN = new Set(['manifest', 'id', 'revision', 'digest', '__component']);

interface Naming {
  readonly governed: GovernedTypes;
  /** What may be told of what is named. */
  readonly items: RenditionRequest['items'];
}

/** All words of a document as markup, by the labels of its form and in their order; everything is escaped, nothing is loaded. */
export const fieldByField = ({ document, items }: Omit<RenditionRequest, 'files'>, governed: GovernedTypes): Html => {
  const { type, partType } = typesOf(document.subject.type, governed);
  const { body } = document;
  const parts = type?.parts?.attribute ?? '';
  const names = { governed, items };
  return html`${fields(body, { ...names, labels: type?.labels ?? {}, skipped: [type?.title ?? '', parts] })}
  ${rowsOf(body[parts] ?? null).map((section) => sectionOf(section, { ...names, partType }))}`;
};

const typesOf = (name: string, governed: GovernedTypes) => {
  const type = Object.values(governed).find((each) => each.type === name);
  return { type, partType: type?.parts && governed[type.parts.uid] };
};

const sectionOf = (section: JsonObject, { partType, ...names }: Naming & { readonly partType: GovernedType | undefined }): Html => {
  const { labels = {}, title = '' } = partType ?? {};
  return html`<section>
    <h2>${textAt(section, title)}</h2>
    ${fields(section, { ...names, labels, skipped: [title] })}
  </section>`;
};

interface Fields extends Naming {
  readonly labels: Labels;
  readonly skipped: readonly string[];
}

const fields = (body: JsonObject, { skipped, labels, ...names }: Fields): Html => {
  const order = Object.keys(labels);
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const shown = Object.keys(body)
    .filter((key) => !UNSPOKEN.has(key) && !skipped.includes(key) && !isBlank(body[key] ?? null))
    .sort((a, b) => place(a) - place(b));
  if (shown.length === 0) return NOTHING;
  const rows = shown.map(
    (key) =>
      html`<dt>${labels[key] ?? sentenceCase(wordsOf(key))}</dt>
        <dd>${valueOf(body[key] ?? null, names)}</dd>`,
  );
  return html`<dl class="fields">${rows}</dl>`;
};

const valueOf = (value: Json, names: Naming): Html => {
  const blocks = readableBlocks(value);
  if (blocks) return html`${blocks}`;
  if (isJsonArray(value))
    return html`<ul class="field-rows">
      ${value.map((row) => html`<li>${valueOf(row, names)}</li>`)}
    </ul>`;
  if (isJsonObject(value)) return objectOf(value, names);
  if (typeof value === 'boolean') return html`${value ? 'Yes' : 'No'}`;
  return html`<span class="words">${dayInWords(String(value))}</span>`;
};

const objectOf = (value: JsonObject, names: Naming): Html => {
  const { type, id, name, slug, sha256 } = value;
  if (typeof type === 'string' && typeof id === 'string' && Object.keys(value).length === 2) return itemOf(subjectKey({ type, id }), names);
  if (typeof sha256 === 'string') return html`File: ${textAt(value, 'name')} ${alternative(value)}`;
  if (typeof name === 'string' && typeof slug === 'string' && Object.keys(value).length === 2) return html`${name}`;
  return fields(value, { ...names, labels: {}, skipped: [] });
};

const itemOf = (key: string, { items, governed }: Naming): Html => {
  const item = items.get(key);
  if (!item) return html`<span class="quiet">Something that does not exist any more</span>`;
  if (item.words === null) return html`${item.title}`;
  const { type } = typesOf(item.words.subject.type, governed);
  // What an item names in turn is shown by its name only: it goes public by itself.
  const titles = new Map([...items].map(([itemKey, { title }]) => [itemKey, { title, words: null }] as const));
  return html`<article>
    <h3>${item.title}</h3>
    ${fields(item.words.body, { governed, items: titles, labels: type?.labels ?? {}, skipped: [type?.title ?? ''] })}
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
