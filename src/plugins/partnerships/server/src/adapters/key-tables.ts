import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { HouseListener } from '../../../contract';
import type { KeyTables, KeyTransact, StoredKey, StoredSecret } from '../application/ports';
import { watchKeys } from '../application/watch-keys';

import { noting } from './noting';
import { takePeopleLock } from './people-lock';

const KEYS = 'concord_site_keys';
const PARTNERSHIPS = 'concord_site_key_partnerships';
const SECRETS = 'concord_site_key_secrets';

interface KeyRow {
  readonly id: string;
  readonly name: string;
  readonly audience: StoredKey['audience'];
  readonly created_at: string;
  readonly created_by: string;
  readonly revoked_at: string | null;
  readonly last_used_at: string | null;
}

interface SecretRow {
  readonly key_id: string;
  readonly ending: string;
  readonly created_at: string;
  readonly expires_at: string | null;
}

/** A transaction of Strapi's, so that it waits its turn on SQLite's one connection. */
export const transactKeys =
  (strapi: Core.Strapi, tell: HouseListener): KeyTransact =>
  async (work) =>
    await strapi.db.transaction(({ trx }) => noting(tell, (note) => work(watchKeys(keyTables(trx as Knex), note))));

const keyTables = (knex: Knex): KeyTables => ({
  lock: () => takePeopleLock(knex),
  async ofPartnership(partnership) {
    const rows = await knex<KeyRow>(KEYS).whereIn('id', knex(PARTNERSHIPS).where({ partnership }).select('key_id'));
    return await storedKeys(knex, rows);
  },
  async find(id) {
    const [key] = await storedKeys(knex, await knex<KeyRow>(KEYS).where({ id }));
    return key ?? null;
  },
  async secrets(keyIds, now) {
    const rows = await knex<SecretRow>(SECRETS).whereIn('key_id', keyIds).where(lasts(now)).orderBy('created_at', 'desc');
    return rows.map((row) => ({ keyId: row.key_id, ending: row.ending, createdAt: row.created_at, expiresAt: row.expires_at }));
  },
  async add(key) {
    await knex(KEYS).insert(keyRow(key));
    await knex(PARTNERSHIPS).insert(key.partnerships.map((partnership) => ({ partnership, key_id: key.id })));
  },
  async addSecret({ keyId, hash, ending, createdAt, expiresAt }: StoredSecret) {
    await knex(SECRETS).insert({ hash, key_id: keyId, ending, created_at: createdAt, expires_at: expiresAt });
  },
  async endSecrets(keyId, at) {
    await knex(SECRETS).where({ key_id: keyId }).where(lasts(at)).update({ expires_at: at });
  },
  async revoke(keyId, at) {
    await knex(KEYS).where({ id: keyId }).update({ revoked_at: at });
  },
});

const keyRow = (key: StoredKey) => ({
  id: key.id,
  name: key.name,
  audience: key.audience,
  created_at: key.createdAt,
  created_by: String(key.createdBy),
  revoked_at: key.revokedAt,
  last_used_at: key.lastUsedAt,
});

/** Goes on after an instant. */
const lasts =
  (at: string) =>
  (secret: Knex.QueryBuilder): void => {
    void secret.whereNull('expires_at').orWhere('expires_at', '>', at);
  };

const storedKeys = async (knex: Knex, rows: readonly KeyRow[]): Promise<readonly StoredKey[]> => {
  const links = (await knex(PARTNERSHIPS).whereIn(
    'key_id',
    rows.map(({ id }) => id),
  )) as readonly { readonly key_id: string; readonly partnership: string }[];
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    audience: row.audience,
    partnerships: links.filter((link) => link.key_id === row.id).map(({ partnership }) => partnership),
    createdAt: row.created_at,
    createdBy: Number(row.created_by),
    revokedAt: row.revoked_at,
    lastUsedAt: row.last_used_at,
  }));
};
