import type { Core } from '@strapi/strapi';

import type { MediaService, WalledTypes } from '../../../contract';
import { fileInUse } from '../domain/media-refusals';
import { onDatabase } from './raw-rows';
import type { ActingOnes } from './wall/acting';
import type { RowConditions } from './wall/row-condition';

export interface WhereUsedPorts {
  readonly strapi: Core.Strapi;
  readonly types: WalledTypes;
  readonly actingOnes: ActingOnes;
  readonly conditions: RowConditions;
}

interface Related {
  readonly related_id: number;
  readonly related_type: string;
}

interface Place {
  readonly uid: string;
  readonly id: number;
}

/**
 * The documents in which a file is used, in words: `the newsletter “March news”`. Those out of reach are counted, not
 * named. Empty for a file that is used nowhere.
 */
export const createWhereUsed =
  (ports: WhereUsedPorts) =>
  async (file: number): Promise<readonly string[]> => {
    const rows = await onDatabase(ports.strapi, (knex) =>
      knex('files_related_mph').where({ file_id: file }).select<readonly Related[]>('related_id', 'related_type'),
    );
    const places = await Promise.all(rows.map(({ related_id: id, related_type: uid }) => documentsAround(ports.strapi, { uid, id })));
    const unique = [...new Map(places.flat().map((place) => [`${place.uid} ${place.id}`, place])).values()];
    const words = await Promise.all(unique.map((place) => say(ports, place)));
    return [...new Set(words)];
  };

/** A component stands in a document, or in another component that does. */
const documentsAround = async (strapi: Core.Strapi, place: Place): Promise<readonly Place[]> => {
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

const say = async ({ strapi, types, actingOnes, conditions }: WhereUsedPorts, { uid, id }: Place): Promise<string> => {
  const type = types[uid];
  if (!type) return 'another place';
  const condition = conditions(await actingOnes.current(), uid);
  const where = condition ? { $and: [{ id }, condition] } : { id };
  const row: unknown = await actingOnes.asSystem('where a file is used', () =>
    strapi.db.query(uid as never).findOne({ where: where as never }),
  );
  const title = (row as Readonly<Record<string, unknown>> | null)?.[type.title];
  return typeof title === 'string' ? `the ${type.name} “${title}”` : `a ${type.name} of another partnership`;
};

/** See MediaService. */
export const createRequireUnused =
  (actingOnes: ActingOnes, whereUsed: (file: number) => Promise<readonly string[]>): MediaService['requireUnused'] =>
  async (files) => {
    if ((await actingOnes.current()).scope.kind === 'system') return;
    for (const { id, name } of files) {
      const places = await whereUsed(id);
      if (places.length > 0) throw fileInUse(name, places);
    }
  };
