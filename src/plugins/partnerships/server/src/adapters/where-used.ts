import type { Core } from '@strapi/strapi';

import type { MediaService, WalledTypes } from '../../../contract';
import { fileInUse } from '../domain/media-refusals';
import { documentsAround, type Place } from './documents-around';
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

/**
 * The documents in which a file is used, in words: `the newsletter “March news”`. Those out of reach are counted, not
 * named. Empty for a file that is used nowhere.
 */
export const createWhereUsed =
  (ports: WhereUsedPorts) =>
  async (file: number): Promise<readonly string[]> => {
    const unique = await placesUsing(ports.strapi, file);
    const words = await Promise.all(unique.map((place) => say(ports, place)));
    return [...new Set(words)];
  };

/** The documents that hold a file (row), each once. */
export const placesUsing = async (strapi: Core.Strapi, file: number): Promise<readonly Place[]> => {
  const rows = await onDatabase(strapi, (knex) =>
    knex('files_related_mph').where({ file_id: file }).select<readonly Related[]>('related_id', 'related_type'),
  );
  const places = await Promise.all(rows.map(({ related_id: id, related_type: uid }) => documentsAround(strapi, { uid, id })));
  return [...new Map(places.flat().map((place) => [`${place.uid} ${place.id}`, place])).values()];
};

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
