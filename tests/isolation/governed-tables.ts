import type { Core } from '@strapi/strapi';

export interface Meta {
  readonly uid: string;
  readonly tableName: string;
  readonly attributes: Readonly<Record<string, MetaAttribute>>;
}

export interface MetaAttribute {
  readonly type: string;
  readonly relation?: string;
  readonly target?: string;
  readonly mappedBy?: string;
  readonly joinTable?: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    readonly inverseJoinColumn?: { readonly name: string };
  };
}

export const metaOf = (strapi: Core.Strapi, uid: string): Meta => strapi.db.metadata.get(uid);

/** The types behind the wall, from the settings. */
export const walledTypes = (strapi: Core.Strapi): readonly string[] =>
  Object.keys(strapi.config.get<{ readonly walled: object }>('plugin::partnerships').walled);

/** Each walled type with the components that may stand in it, at any depth. */
export const governedModels = (strapi: Core.Strapi): readonly Meta[] => {
  const found = new Map<string, Meta>();
  const visit = (uid: string): void => {
    if (found.has(uid)) return;
    found.set(uid, metaOf(strapi, uid));
    componentsOf(strapi, uid).forEach(visit);
  };
  walledTypes(strapi).forEach(visit);
  return [...found.values()];
};

/** Every table that holds a piece of a walled document: its row, its components', and what joins them. */
export const governedTables = (strapi: Core.Strapi): readonly string[] => {
  const models = governedModels(strapi);
  const joins = models.flatMap(({ attributes }) =>
    Object.values(attributes).flatMap(({ joinTable }) => (joinTable ? [joinTable.name] : [])),
  );
  return [...new Set([...models.map(({ tableName }) => tableName), ...joins])];
};

interface Schema {
  readonly attributes: Readonly<
    Record<string, { readonly type: string; readonly component?: string; readonly components?: readonly string[] }>
  >;
}

const componentsOf = (strapi: Core.Strapi, uid: string): readonly string[] => {
  const { attributes } = strapi.getModel(uid as never) as unknown as Schema;
  return Object.values(attributes).flatMap(({ type, component, components = [] }) => {
    if (type === 'dynamiczone') return components;
    return type === 'component' && component !== undefined ? [component] : [];
  });
};
