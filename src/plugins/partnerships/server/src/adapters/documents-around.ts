import type { Core } from '@strapi/strapi';

import { onDatabase } from './raw-rows';

/** One row of a content type or a component. */
export interface Place {
  readonly uid: string;
  readonly id: number;
}

/** The documents around a row: itself, or, for a component, those it stands in, at any depth. */
export const documentsAround = async (strapi: Core.Strapi, place: Place): Promise<readonly Place[]> => {
  if (!(place.uid in strapi.components)) return [place];
  const holders = await Promise.all(holdersOf(strapi).map((holder) => placesIn(strapi, holder, place)));
  return (await Promise.all(holders.flat().map((around) => documentsAround(strapi, around)))).flat();
};

interface Holder {
  readonly uid: string;
  readonly table: string;
}

const placesIn = async (strapi: Core.Strapi, { uid, table }: Holder, component: Place): Promise<readonly Place[]> => {
  const rows = await onDatabase(strapi, (knex) =>
    knex(table)
      .where({ component_type: component.uid, cmp_id: component.id })
      .select<readonly { readonly entity_id: number }[]>('entity_id'),
  );
  return rows.map(({ entity_id: id }) => ({ uid, id }));
};

/** Every type that has components, with the table that says which. */
const holdersOf = (strapi: Core.Strapi): readonly Holder[] =>
  [strapi.contentTypes, strapi.components]
    .flatMap((models) => Object.values(models as unknown as Readonly<Record<string, Model>>))
    .flatMap(({ uid, attributes }) =>
      Object.values(attributes).some(({ type }) => type === 'component' || type === 'dynamiczone')
        ? [{ uid, table: `${strapi.db.metadata.get(uid).tableName}_cmps` }]
        : [],
    );

interface Model {
  readonly uid: string;
  readonly attributes: Readonly<Record<string, { readonly type: string }>>;
}
