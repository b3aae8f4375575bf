import type { Knex } from 'knex';

import type { Migration } from '../../../../../../strapi-edge';
import { immutableTable } from '../immutability';

const GLOBAL_ID = 36;
const INSTANT = 24;
const HASH = 64;

/** Details and salt are emptied, once, and nothing else. */
const FORGETTING = `NEW.digest = OLD.digest AND OLD.forgotten_at IS NULL
  AND NEW.salt IS NULL AND NEW.canonical IS NULL AND NEW.forgotten_at IS NOT NULL`;

/** Who did or wanted what: a chain, its details apart from it, and its signed heads. */
export const auditMigration: Migration = {
  name: 'concord::editorial-audit-0001',
  async up(knex) {
    for (const create of TABLES) await create(knex);
    await immutableTable(knex, 'concord_audit', { allow: null, key: ['sequence'] });
    await immutableTable(knex, 'concord_audit_details', { allow: FORGETTING, key: ['digest'] });
    await immutableTable(knex, 'concord_audit_heads', { allow: null, key: ['sequence'] });
  },
  down: () => Promise.reject(new Error('The audit trail is never taken down.')),
};

const TABLES: readonly ((knex: Knex) => Promise<void>)[] = [
  (knex) =>
    knex.schema.createTable('concord_audit', (table) => {
      table.integer('sequence').primary();
      table.string('at', INSTANT).notNullable();
      table.string('actor', 60).notNullable();
      table.string('role', 20);
      table.string('partnership', GLOBAL_ID);
      table.string('co_partnership', GLOBAL_ID);
      table.string('act', 40).notNullable();
      table.string('outcome', 10).notNullable();
      table.string('code', 120);
      table.string('subject_type', 40);
      table.string('subject_id', 60);
      table.integer('number');
      table.string('digest', HASH).notNullable().unique();
      table.string('origin', 220).notNullable();
      table.string('previous_hash', HASH).notNullable();
      table.string('hash', HASH).notNullable().unique();
      for (const column of ['partnership', 'co_partnership', 'actor', 'subject_id']) table.index([column, 'sequence']);
    }),
  (knex) =>
    knex.schema.createTable('concord_audit_details', (table) => {
      table.string('digest', HASH).primary();
      table.string('salt', 32);
      table.text('canonical');
      table.string('forgotten_at', INSTANT);
    }),
  (knex) =>
    knex.schema.createTable('concord_audit_heads', (table) => {
      table.integer('sequence').primary();
      table.string('hash', HASH).notNullable();
      table.string('origin', 220).notNullable();
      table.string('signed_at', INSTANT).notNullable();
      table.string('key_id', 16).notNullable();
      table.string('signature', 100).notNullable();
    }),
];
