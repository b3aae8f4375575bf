import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';

import type { Belongings, Merging } from '../../../../contract';
import { FILE, FOLDER } from '../media-owner';
import { joinTableOf, type Step } from '../wall/wall-plan';

const named = z.array(z.object({ name: z.string() }));
const owner = z.object({ id: z.number() });

/** To be run as Concord itself. */
export const readMedia = async (strapi: Core.Strapi, partnership: string): Promise<Pick<Belongings, 'files' | 'folders'>> => ({
  files: await strapi.db.query(FILE).count({ where: { partnerships: { globalId: partnership } } as never }),
  folders: named
    .parse(await strapi.db.query(FOLDER).findMany({ where: { partnership: { globalId: partnership } } as never, orderBy: { name: 'asc' } }))
    .map(({ name }) => name),
});

/** Of a file that both had, the row that was there first stays: it says where the file is at home. Folders keep their names and places. */
export const moveMedia = async (strapi: Core.Strapi, knex: Knex, { from, to }: Merging): Promise<void> => {
  const [before, after] = [await rowOf(strapi, knex, from), await rowOf(strapi, knex, to)];
  const { step: files } = joinTableOf(strapi, FILE, 'partnerships');
  const { step: folders } = joinTableOf(strapi, FOLDER, 'partnership');
  for (const [one, other] of [
    [before, after],
    [after, before],
  ] as const)
    await knex(files.table)
      .whereIn('id', laterRows(knex, files, { one, other }))
      .delete();
  for (const { table, to: column } of [files, folders])
    await knex(table)
      .where({ [column]: before })
      .update({ [column]: after });
};

/** The rows by which one has what the other had before. */
const laterRows = (
  knex: Knex,
  { table, from, to }: Step,
  { one, other }: { readonly one: number; readonly other: number },
): Knex.QueryBuilder =>
  knex(`${table} as one`)
    .join(`${table} as other`, `other.${from}`, `one.${from}`)
    .where({ [`one.${to}`]: one, [`other.${to}`]: other })
    .where('other.id', '<', knex.ref('one.id'))
    .select('one.id');

const rowOf = async (strapi: Core.Strapi, knex: Knex, globalId: string): Promise<number> => {
  const { tableName } = strapi.db.metadata.get(strapi.config.get<string>('plugin::partnerships.partnershipUid'));
  return owner.parse(await knex(tableName).where({ global_id: globalId }).first('id')).id;
};
