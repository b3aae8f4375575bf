import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { WalledTypes } from '../../../../contract';
import type { PartnershipTable } from '../../application/people/ports';
import { isPartnership } from '../../domain/owner-paths';
import { readAgreed } from '../agreements';
import { onDatabase } from '../raw-rows';
import { joinTableOf, type Step } from '../wall/wall-plan';

interface Config {
  readonly partnershipUid: string;
  readonly walled: WalledTypes;
}

/** Who owns things together with a partnership: whoever agreed to, and whoever is named beside it in a document, agreed still or not. */
export const readBeside =
  (strapi: Core.Strapi): PartnershipTable['beside'] =>
  async (id) => {
    const { partnershipUid, walled } = strapi.config.get<Config>('plugin::partnerships');
    const { tableName } = strapi.db.metadata.get(partnershipUid);
    return await onDatabase(strapi, async (knex) => {
      const found: readonly { readonly id: number }[] = await knex(tableName).where({ global_id: id }).select('id');
      const rows = found.map((row) => row.id);
      const beside = new Set(await readAgreed(strapi, partnershipUid)(rows));
      for (const pair of ownerPairs(strapi, walled)) for (const row of await namedWith(knex, pair, rows)) beside.add(row);
      const named: readonly { readonly id: string }[] = await knex(tableName)
        .whereIn('id', [...beside])
        .whereNot({ global_id: id })
        .orderBy('name')
        .select('global_id as id');
      return named.map((each) => each.id);
    });
  };

/** The join tables of the first owner and the second, both ways round. Parts of a document have its owners. */
const ownerPairs = (strapi: Core.Strapi, walled: WalledTypes): readonly (readonly [Step, Step])[] =>
  Object.entries(walled).flatMap(([uid, type]) => {
    if (isPartnership(type)) return [];
    const steps = type.owners.filter((path) => !path.includes('.')).map((name) => ({ name, step: joinTableOf(strapi, uid, name).step }));
    return steps.flatMap((one) => steps.filter(({ name }) => name !== one.name).map(({ step }) => [one.step, step] as const));
  });

const namedWith = async (knex: Knex, [we, they]: readonly [Step, Step], rows: readonly number[]): Promise<readonly number[]> => {
  const found: readonly { readonly row: number }[] = await knex(`${we.table} as we`)
    .join(`${they.table} as they`, { [`they.${they.from}`]: `we.${we.from}` })
    .whereIn(`we.${we.to}`, [...rows])
    .distinct(`they.${they.to} as row`);
  return found.map(({ row }) => row);
};
