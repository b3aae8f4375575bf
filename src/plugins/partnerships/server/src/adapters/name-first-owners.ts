import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import { aroundStock, paramsOf } from '../../../../../strapi-edge';
import type { WalledTypes } from '../../../contract';
import { asSystem } from './as-system';

const ADDRESS = z.object({ model: z.string() });
const LISTED = z.looseObject({ results: z.array(z.looseObject({ id: z.number() })) });
const OWNED = z.array(z.looseObject({ id: z.number() }));
type Row = z.output<typeof OWNED>[number];

/** The names of partnerships are no secret; all else of them is. */
const NAMES = { select: ['id', 'documentId', 'name', 'shortName'] };

/**
 * Lists bring along no partnership out of reach, or beside the one that is worked in. Whose a listed document is, is named all the same:
 * what two own together showed no owner to those of the second. Asks the database only where an owner is missing. To be called in `register`.
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
    const owners = await ownersOf(strapi, { uid, attribute, rows: nameless });
    ctx.body = { ...listed, results: listed.results.map((row) => (row[attribute] === null ? { ...row, ...owners.get(row.id) } : row)) };
  });
};

/** The owner of each row, under its attribute. */
const ownersOf = async (
  strapi: Core.Strapi,
  { uid, attribute, rows }: { readonly uid: string; readonly attribute: string; readonly rows: readonly Row[] },
): Promise<ReadonlyMap<number, Row>> => {
  const found = await asSystem(strapi, 'whose what is listed is', () =>
    strapi.db.query(uid).findMany({
      where: { id: { $in: rows.map(({ id }) => id) } },
      select: ['id'],
      populate: { [attribute]: NAMES } as never,
    }),
  );
  return new Map(OWNED.parse(found).map((row) => [row.id, { id: row.id, [attribute]: row[attribute] }]));
};
