import type { Core } from '@strapi/strapi';

import { onDatabase } from './raw-rows';
import { joinTableOf } from './wall/wall-plan';

/**
 * Rows of the partnerships that own things together with one of these (rows): each names the other in its settings, so that
 * nobody is made an owner without having agreed.
 */
export const readAgreed =
  (strapi: Core.Strapi, partnershipUid: string) =>
  async (owners: readonly number[]): Promise<readonly number[]> => {
    const { step } = joinTableOf(strapi, partnershipUid, 'ownsWith');
    const rows = (await onDatabase(strapi, (knex) =>
      knex(`${step.table} as we`)
        .join(`${step.table} as they`, { [`they.${step.from}`]: `we.${step.to}`, [`they.${step.to}`]: `we.${step.from}` })
        .whereIn(`we.${step.from}`, [...owners])
        .distinct(`we.${step.to} as row`),
    )) as unknown as readonly { readonly row: number }[];
    return rows.map(({ row }) => row);
  };
