import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import { aroundStock, paramsOf } from '../../../../../strapi-edge';
import type { WalledTypes } from '../../../contract';
import { onDatabase } from './raw-rows';
import { joinTableOf } from './wall/wall-plan';

const ADDRESS = z.object({ model: z.string() });
const LISTED = z.looseObject({ results: z.array(z.looseObject({ id: z.number() })) });

/**
 * Lists bring along no partnership out of reach, or beside the one that is worked in. Whose a listed document is, is named all the same:
 * what two own together showed no owner to those of the second. Asks the database only where an owner is missing, and then once. To be
 * called in `register`.
 */
export const nameFirstOwners = (strapi: Core.Strapi): void => {
  const types = strapi.config.get<WalledTypes>('plugin::partnerships.walled');
  aroundStock(strapi, { controller: 'plugin::content-manager.collection-types', names: ['find'] }, async (ctx: Context, stock) => {
    await stock(ctx);
    const { model: uid } = ADDRESS.parse(paramsOf(ctx));
    const [attribute = ''] = types[uid]?.owners ?? [];
    const listed = LISTED.safeParse(ctx.body).data;
    const nameless = listed?.results.filter((row) => row[attribute] === null) ?? [];
    if (!listed || nameless.length === 0) return;
    const owners = await namesOf(strapi, { uid, attribute, rows: nameless.map(({ id }) => id) });
    const named = (row: Row): Row => (row[attribute] === null ? { ...row, [attribute]: owners.get(row.id) ?? null } : row);
    ctx.body = { ...listed, results: listed.results.map(named) };
  });
};

type Row = z.output<typeof LISTED>['results'][number];

interface Names {
  readonly id: number;
  readonly documentId: string;
  readonly name: string | null;
  readonly shortName: string | null;
}

/** What the owners of rows are called, by row, past the wall: that is no secret, and all else of them stays out. */
const namesOf = async (
  strapi: Core.Strapi,
  { uid, attribute, rows }: { readonly uid: string; readonly attribute: string; readonly rows: readonly number[] },
): Promise<ReadonlyMap<number, Names>> => {
  const { step, target } = joinTableOf(strapi, uid, attribute);
  const { tableName } = strapi.db.metadata.get(target);
  const found = await onDatabase(strapi, (knex) =>
    knex(`${step.table} as owned`)
      .join(`${tableName} as owner`, 'owner.id', `owned.${step.to}`)
      .whereIn(`owned.${step.from}`, [...rows])
      .select<readonly (Names & { readonly row: number })[]>({
        ...{ row: `owned.${step.from}`, id: 'owner.id', documentId: 'owner.document_id' },
        ...{ name: 'owner.name', shortName: 'owner.short_name' },
      }),
  );
  return new Map(found.map(({ row, ...names }) => [row, names]));
};
