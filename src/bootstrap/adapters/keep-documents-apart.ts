import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';

const SHARED = z.array(z.object({ document_id: z.string() }));

/**
 * No two documents may have the same document id, whatever way they came in: Strapi keeps only an ordinary index of it. Here
 * each document is one row, as nothing is kept in two states or languages. Where two share an id already, the start is not
 * refused, but the log says which. Safe to repeat; called at every start.
 */
export const keepDocumentsApart = async (strapi: Core.Strapi, uids: readonly string[]): Promise<void> => {
  for (const uid of uids) {
    const { tableName } = strapi.db.metadata.get(uid);
    const shared = await strapi.db.connection.transaction(async (trx) => {
      // Two servers that start together would make the same index.
      if (strapi.db.dialect.client === 'postgres') await trx.raw('LOCK TABLE ?? IN SHARE ROW EXCLUSIVE MODE', [tableName]);
      return await keepApart(trx, tableName);
    });
    if (shared.length > 0) strapi.log.warn(warningOf(strapi, uid as UID.ContentType, shared));
  }
};

/** The document ids that more than one row has; the index is made when there are none. */
const keepApart = async (trx: Knex.Transaction, table: string): Promise<readonly string[]> => {
  const rows: unknown = await trx(table).select('document_id').whereNotNull('document_id').groupBy('document_id').havingRaw('count(*) > 1');
  const shared = SHARED.parse(rows).map(({ document_id }) => document_id);
  if (shared.length === 0) await trx.raw('CREATE UNIQUE INDEX IF NOT EXISTS ?? ON ?? (document_id)', [`concord_apart_${table}`, table]);
  return shared;
};

const warningOf = (strapi: Core.Strapi, uid: UID.ContentType, shared: readonly string[]): string =>
  `Several records of the kind "${strapi.contentType(uid).info.displayName}" share an identity: ${shared.join(', ')}. ` +
  'What is saved in one may go to another. Delete the copies and start again (docs/operators.md); until then nothing keeps such records apart.';
