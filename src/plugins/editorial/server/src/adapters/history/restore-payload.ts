import type { Core } from '@strapi/strapi';

import { isJsonArray, isJsonObject, type Json, type JsonObject, subjectKey } from '../../../../../../kernel';
import type { GovernedTypes } from '../../../../contract';
import { labelOf, nameOfComponent, NO_SHAPE, type FormShapes } from '../../domain/diff/form-shape';
import { referenceIn } from '../../domain/diff/say-value';
import { quoted } from '../../domain/labels';
import { stayingIn } from '../../domain/staying';
import { type Attribute, wordAttributes } from '../schema-walk';

import type { FoundThings } from './found-things';

type Data = Record<string, unknown>;

/** What a body becomes again, as Strapi saves it, and in sentences what of it cannot come back. */
export interface Payload {
  readonly data: Data;
  readonly leftOut: readonly string[];
}

interface Restoring {
  readonly strapi: Core.Strapi;
  readonly governed: GovernedTypes;
  readonly shapes: FormShapes;
  readonly found: FoundThings;
}

/** Attributes that restoring does not write: what stays as it is, and what stands in documents of their own. */
const unwritten = ({ governed }: Restoring, uid: string): ReadonlySet<string> => {
  const type = governed[uid];
  return new Set([stayingIn(type), type?.partOf?.attribute ?? [], type?.parts?.attribute ?? [], type?.unpublished ?? []].flat());
};

/** An old body (contract/body.ts), attribute by attribute, in the shape that the types have today. */
export const payloadOf = (restoring: Restoring, uid: string, body: JsonObject): Payload => {
  const attributes = new Map(wordAttributes(restoring.strapi, uid).filter(([, { mappedBy }]) => mappedBy === undefined));
  const skipped = unwritten(restoring, uid);
  const shape = restoring.shapes[uid] ?? NO_SHAPE;
  const [data, leftOut]: [Data, string[]] = [{}, []];
  for (const [name, value] of Object.entries(body)) {
    const attribute = attributes.get(name);
    if (skipped.has(name) || UNTYPED.has(name)) continue;
    const said = labelOf(shape, name);
    if (!attribute) {
      if (!isEmpty(value)) leftOut.push(`${said}: the form has no such field any more.`);
      continue;
    }
    const restored = valueOf(restoring, attribute, value);
    leftOut.push(...restored.leftOut.map((sentence) => `${said}: ${sentence}`));
    if (restored.data !== undefined) data[name] = restored.data;
  }
  return { data, leftOut };
};

const UNTYPED: ReadonlySet<string> = new Set(['__component', 'manifest', 'id', 'revision', 'digest']);

interface Restored {
  /** Undefined leaves what stands there now. */
  readonly data: unknown;
  readonly leftOut: readonly string[];
}

const whole = (data: unknown): Restored => ({ data, leftOut: [] });
const lost = (sentence: string): Restored => ({ data: undefined, leftOut: [sentence] });

const valueOf = (restoring: Restoring, attribute: Attribute, value: Json): Restored => {
  switch (attribute.type) {
    case 'relation':
      return joined(
        listOf(value).map((row) => linkOf(restoring, attribute, row)),
        (ids) => ({ set: ids.map((documentId) => ({ documentId })) }),
      );
    case 'media':
      return joined(
        listOf(value).map((row) => fileOf(restoring, row)),
        (ids) => (attribute.multiple ? ids : (ids[0] ?? null)),
      );
    case 'component':
      return componentsOf(restoring, attribute, value);
    case 'dynamiczone':
      return joined(
        listOf(value).map((row) => blockOf(restoring, attribute, row)),
        (rows) => rows,
      );
    default:
      return plainOf(attribute, value);
  }
};

const joined = (parts: readonly Restored[], make: (values: readonly unknown[]) => unknown): Restored => ({
  data: make(parts.flatMap(({ data }) => (data === undefined ? [] : [data]))),
  leftOut: parts.flatMap(({ leftOut }) => leftOut),
});

const linkOf = ({ found }: Restoring, { target = '' }: Attribute, row: Json): Restored => {
  const reference = referenceIn(row);
  if (reference) {
    const documentId = found.documents.get(subjectKey(reference));
    return documentId === undefined ? lost('what it named was deleted, or is out of your reach.') : whole(documentId);
  }
  const [slug, name] = isJsonObject(row) ? [textOf(row.slug), textOf(row.name)] : ['', ''];
  const documentId = found.terms.get(`${target} ${slug}`);
  return documentId === undefined ? lost(`${quoted(name)} can no longer be chosen.`) : whole(documentId);
};

const fileOf = ({ found }: Restoring, row: Json): Restored => {
  if (!isJsonObject(row)) return whole(undefined);
  const file = found.files.get(textOf(row.upload));
  if (!file) return lost(`the file ${quoted(textOf(row.name))} was deleted, or is out of your reach.`);
  const isOther = file.sha256 !== null && file.sha256 !== row.sha256;
  return isOther
    ? { data: file.id, leftOut: [`the file ${quoted(textOf(row.name))} was replaced since; the new one stays.`] }
    : whole(file.id);
};

const componentsOf = (restoring: Restoring, { component = '', repeatable = false }: Attribute, value: Json): Restored => {
  const rows = listOf(value).map((row) => rowOf(restoring, component, row));
  return joined(rows, (data) => (repeatable ? data : (data[0] ?? null)));
};

const rowOf = (restoring: Restoring, component: string, row: Json): Restored =>
  isJsonObject(row) ? payloadOf(restoring, component, row) : lost('part of it has another shape today.');

const blockOf = (restoring: Restoring, { components = [] }: Attribute, row: Json): Restored => {
  const component = isJsonObject(row) ? textOf(row.__component) : '';
  if (!components.includes(component) || !isJsonObject(row)) return lost(`${nameOfComponent(component)} can no longer stand there.`);
  const placed = Object.values(row).flatMap((value) => referenceIn(value) ?? []);
  const gone = placed.some((reference) => !restoring.found.documents.has(subjectKey(reference)));
  const { data, leftOut } = payloadOf(restoring, component, row);
  return gone && placed.length === 1
    ? lost(`${nameOfComponent(component)}: what was placed was deleted, or is out of your reach.`)
    : { data: { __component: component, ...data }, leftOut };
};

/** Kinds of attributes whose values are texts. */
const TEXTS = ['string', 'text', 'richtext', 'email', 'uid', 'date', 'datetime', 'timestamp', 'time', 'biginteger'];
const NUMBERS = ['integer', 'float', 'decimal'];

const plainOf = (attribute: Attribute & { readonly enum?: readonly string[] }, value: Json): Restored => {
  const { type } = attribute;
  if (value === null) return whole(null);
  if (type === 'enumeration') {
    return typeof value === 'string' && (attribute.enum ?? []).includes(value)
      ? whole(value)
      : lost(`${quoted(sayJson(value))} can no longer be chosen.`);
  }
  const fits =
    (TEXTS.includes(type) && typeof value === 'string') ||
    (NUMBERS.includes(type) && typeof value === 'number') ||
    (type === 'boolean' && typeof value === 'boolean') ||
    (type === 'blocks' && isJsonArray(value)) ||
    type === 'json';
  if (!fits) return lost('it has another shape today.');
  // Bodies hold times as people write them.
  return whole(type === 'time' && typeof value === 'string' && value.length === 5 ? `${value}:00.000` : value);
};

const sayJson = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));
const listOf = (value: Json): readonly Json[] => (isJsonArray(value) ? value : value === null ? [] : [value]);
const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const isEmpty = (value: Json): boolean => value === null || value === '' || (isJsonArray(value) && value.length === 0);
