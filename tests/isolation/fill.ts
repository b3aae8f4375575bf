import type { Core } from '@strapi/strapi';

export interface Filling {
  /** The canary that every text carries. */
  readonly word: string;
  /** The document or file to link to, by type; undefined leaves the link out. */
  readonly link: (target: string, name: string) => unknown;
}

interface Attribute {
  readonly type: string;
  readonly target?: string;
  readonly component?: string;
  readonly components?: readonly string[];
  readonly repeatable?: boolean;
  readonly multiple?: boolean;
  readonly mappedBy?: string;
  readonly enum?: readonly string[];
  readonly regex?: unknown;
  readonly min?: number;
}

/** Data for every attribute of a type or component, read from its schema: a new field is planted on the day it appears. */
export const fill = (strapi: Core.Strapi, uid: string, filling: Filling): Record<string, unknown> => {
  const { attributes } = strapi.getModel(uid as never) as unknown as { readonly attributes: Readonly<Record<string, Attribute>> };
  const values = Object.entries(attributes).map(([name, attribute]) => [name, valueOf(strapi, { name, attribute, filling })] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
};

interface Slot {
  readonly name: string;
  readonly attribute: Attribute;
  readonly filling: Filling;
}

const NOT_PLANTED = [
  'globalId',
  'timeZone',
  'locale',
  'localizations',
  'createdBy',
  'updatedBy',
  'partnership',
  'coOwner',
  'parent',
  'ownsWith',
  'closedOn',
];
const PATTERNED: Readonly<Record<string, string>> = { period: '2026-03', month: '2026-04', colourMain: '#123456', colourAccent: '#654321' };
const WHENS: Readonly<Record<string, string>> = { date: '2026-03-17', time: '10:00:00.000', datetime: '2026-03-17T10:00:00.000Z' };

const valueOf = (strapi: Core.Strapi, { name, attribute, filling }: Slot): unknown => {
  const { word } = filling;
  if (NOT_PLANTED.includes(name)) return undefined;
  switch (attribute.type) {
    case 'string':
      if (name === 'slug') return word;
      return PATTERNED[name] ?? (attribute.regex === undefined ? `${name} ${word}` : `https://example.org/${word}`);
    case 'text':
      return `A ${name} with ${word}`;
    case 'email':
      return `${word}@example.org`;
    case 'blocks':
      return [{ type: 'paragraph', children: [{ type: 'text', text: `Words with ${word}` }] }];
    case 'enumeration':
      return attribute.enum?.[0];
    case 'integer':
      return attribute.min ?? 1;
    case 'boolean':
      return false;
    case 'date':
    case 'time':
    case 'datetime':
      return WHENS[attribute.type];
    default:
      return linked(strapi, { name, attribute, filling });
  }
};

const linked = (strapi: Core.Strapi, { name, attribute, filling }: Slot): unknown => {
  const { type, target = '', component = '', components = [], repeatable, mappedBy } = attribute;
  if (type === 'media') return filling.link('plugin::upload.file', name);
  if (type === 'relation') return mappedBy === undefined && target.startsWith('api::') ? filling.link(target, name) : undefined;
  if (type === 'component') {
    const value = fill(strapi, component, filling);
    return repeatable ? [value] : value;
  }
  if (type === 'dynamiczone') return components.map((uid) => ({ __component: uid, ...fill(strapi, uid, filling) }));
  return undefined;
};
