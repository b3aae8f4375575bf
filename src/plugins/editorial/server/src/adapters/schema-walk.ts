import type { Core, Struct } from '@strapi/strapi';

/** The part of a Strapi attribute that editorial reads. */
export interface Attribute {
  readonly type: string;
  readonly target?: string;
  readonly relation?: string;
  readonly mappedBy?: string;
  readonly component?: string;
  readonly components?: readonly string[];
  readonly repeatable?: boolean;
  readonly multiple?: boolean;
}

/** Set by Concord or by Strapi, never by staff: not part of a document's words. */
const TECHNICAL = new Set([
  'globalId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
  'documentId',
  'id',
]);

/** Attributes that make up the words of a document or component, by name, in the order of the schema. */
export const wordAttributes = (strapi: Core.Strapi, uid: string): readonly (readonly [string, Attribute])[] => {
  const model = strapi.getModel(uid as never) as Struct.ContentTypeSchema | Struct.ComponentSchema | undefined;
  if (!model) throw new Error(`The type ${uid} is not known to Strapi.`);
  return Object.entries(model.attributes)
    .map(([name, attribute]) => [name, attribute as Attribute] as const)
    .filter(([name, attribute]) => !TECHNICAL.has(name) && !(attribute.relation?.startsWith('morph') ?? false));
};

type Populate = Record<string, unknown>;

/** What to populate so that a document comes whole: components and zones to any depth, one step along relations. */
export const deepPopulate = (strapi: Core.Strapi, uid: string): Populate =>
  Object.fromEntries(
    wordAttributes(strapi, uid).flatMap(([name, attribute]): [string, unknown][] => {
      if (attribute.type === 'relation' || attribute.type === 'media') return [[name, true]];
      if (attribute.type === 'component' && attribute.component) return [[name, { populate: deepPopulate(strapi, attribute.component) }]];
      if (attribute.type === 'dynamiczone') {
        const on = Object.fromEntries(
          (attribute.components ?? []).map((component) => [component, { populate: deepPopulate(strapi, component) }]),
        );
        return [[name, { on }]];
      }
      return [];
    }),
  );
