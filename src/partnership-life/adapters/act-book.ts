import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { AuditDraft, AuditService } from '../../plugins/editorial/contract';
import { type Migration, registerMigrations } from '../../strapi-edge';
import type { ActBook, RecordedAct } from '../application/ports';

const TABLE = 'concord_partnership_acts';

/** The acts in the lives of partnerships, numbered for each, so that two at the same time cannot both be the next. */
export const createActBook = (strapi: Core.Strapi): ActBook => ({
  add: async ({ changes, ...act }, number) =>
    await strapi.db.transaction(async ({ trx }) => {
      const row = { ...act, number, changes: JSON.stringify(changes) };
      // On PostgreSQL this waits for another transaction that has the same number.
      const added: readonly unknown[] = await (trx as Knex)(TABLE)
        .insert(row)
        .onConflict(['partnership', 'number'])
        .ignore()
        .returning('number');
      const isNext = added.length === 1;
      if (isNext)
        await strapi
          .plugin('editorial')
          .service<AuditService>('audit')
          .record(draftOf({ ...act, changes }));
      return isNext;
    }),
  count: async (partnership) =>
    await strapi.db.transaction(async ({ trx }) => {
      const rows: readonly unknown[] = await (trx as Knex)(TABLE).where({ partnership }).select('number');
      return rows.length;
    }),
});

const draftOf = ({ act, actor, partnership, reason, changes }: RecordedAct): AuditDraft => ({
  act: 'partnership.changed',
  actor,
  partnerships: [partnership],
  subject: { type: 'partnership', id: partnership },
  details: { reason, after: AFTER[act], changes },
});

const AFTER = { rename: 'Renamed', close: 'Closed', merge: 'Merged with another', split: 'Split in two' } as const;

const acts: Migration = {
  name: 'concord::partnership-life-0001',
  up: (knex) =>
    knex.schema.createTable(TABLE, (table) => {
      table.string('partnership', 36).notNullable();
      table.integer('number').notNullable();
      table.string('act', 20).notNullable();
      table.string('actor', 120).notNullable();
      table.text('reason').notNullable();
      table.string('at', 24).notNullable();
      table.text('changes').notNullable();
      table.primary(['partnership', 'number']);
    }),
  down: () => Promise.reject(new Error('What became of a partnership is never forgotten.')),
};

/** Before Strapi migrates: in the app's `register`. */
export const registerActBook = (strapi: Core.Strapi): Promise<void> => registerMigrations(strapi, [acts]);
