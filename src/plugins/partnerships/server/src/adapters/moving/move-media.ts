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

/** Files that both own stay the one's; folders keep their names and places. */
export const moveMedia = async (strapi: Core.Strapi, knex: Knex, { from, to }: Merging): Promise<void> => {
  const [before, after] = [await rowOf(strapi, knex, from), await rowOf(strapi, knex, to)];
  const { step: files } = joinTableOf(strapi, FILE, 'partnerships');
  const { step: folders } = joinTableOf(strapi, FOLDER, 'partnership');
  await knex(files.table)
    .where({ [files.to]: before })
    .whereIn(files.from, heldBy(knex, files, after))
    .delete();
  for (const { table, to: column } of [files, folders])
    await knex(table)
      .where({ [column]: before })
      .update({ [column]: after });
};

const heldBy = (knex: Knex, { table, from, to }: Step, row: number): Knex.QueryBuilder =>
  knex.select('held').from(
    knex(table)
      .where({ [to]: row })
      .select(`${from} as held`)
      .as('held_there'),
  );

const rowOf = async (strapi: Core.Strapi, knex: Knex, globalId: string): Promise<number> => {
  const { tableName } = strapi.db.metadata.get(strapi.config.get<string>('plugin::partnerships.partnershipUid'));
  return owner.parse(await knex(tableName).where({ global_id: globalId }).first('id')).id;
};
