import type { Core } from '@strapi/strapi';

import type { FileCatalogue } from '../application/files-ports';

interface ShownName {
  readonly name: string;
}

/** Answers from the tables of files-tables.ts. When several documents show a file, it goes by the name that the first of them gives it. */
export const createFileCatalogue = (strapi: Core.Strapi): FileCatalogue => ({
  async find({ sha256, extension }) {
    const knex = strapi.db.connection;
    const order = ['subject_type', 'subject_id'];
    const shown = await knex('concord_read_files').where({ sha256, extension }).orderBy(order).first<ShownName | undefined>('name');
    if (shown) return { kind: 'shown', name: shown.name };
    const gone: unknown = await knex('concord_read_files_gone').where({ sha256, extension }).first('sequence');
    return { kind: gone ? 'gone' : 'unknown' };
  },
});
