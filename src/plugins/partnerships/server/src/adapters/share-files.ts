import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { MediaService } from '../../../contract';
import { FILE } from './media-owner';
import { onDatabase } from './raw-rows';
import { joinTableOf } from './wall/wall-plan';

interface FileRow {
  readonly id: number;
  readonly hash: string;
  readonly ext: string | null;
}

interface Owner {
  readonly id: number;
  readonly global_id: string;
}

export const createShareFiles =
  (strapi: Core.Strapi, partnershipUid: string): MediaService['share'] =>
  (files, partnerships) =>
    files.length === 0 || partnerships.length === 0
      ? Promise.resolve()
      : onDatabase(strapi, async (knex) => {
          const names = new Set(files);
          const rows: readonly FileRow[] = await knex(tableOf(strapi, FILE))
            .select('id', 'hash', 'ext')
            .whereIn('hash', [...names].map(hashOf));
          const owners: readonly Owner[] = await knex(tableOf(strapi, partnershipUid))
            .select('id', 'global_id')
            .whereIn('global_id', [...partnerships]);
          const wanted = rows.filter(({ hash, ext }) => names.has(`${hash}${ext ?? ''}`));
          // A file that is nobody's yet is at home with the first of them.
          const inOrder = partnerships.flatMap((id) => owners.filter(({ global_id: owner }) => owner === id));
          await addMissing(knex, strapi, { files: wanted.map(({ id }) => id), owners: inOrder.map(({ id }) => id) });
        });

const addMissing = async (
  knex: Knex,
  strapi: Core.Strapi,
  { files, owners }: { readonly files: readonly number[]; readonly owners: readonly number[] },
): Promise<void> => {
  const { table, from, to } = joinTableOf(strapi, FILE, 'partnerships').step;
  const pairs = files.flatMap((file) => owners.map((owner) => ({ [from]: file, [to]: owner })));
  if (pairs.length > 0) await knex(table).insert(pairs).onConflict([from, to]).ignore();
};

const tableOf = (strapi: Core.Strapi, uid: string): string => strapi.db.metadata.get(uid).tableName;

/** The stored name without its extension. */
const hashOf = (name: string): string => name.replace(/\.[^.]*$/, '');
