import { z } from 'zod';

import { READER_AUDIENCES, type ReadAccess } from '../../../contract';
import type { ReaderRecords } from '../application/recognise-reader';
import { keyHash } from '../domain/keys/key-text';

const KEY = {
  name: 'concord-reader-key',
  sql: `SELECT k.id AS id, k.audience AS audience, k.revoked_at AS "revokedAt", s.expires_at AS "expiresAt", p.partnership AS partnership
    FROM concord_site_key_secrets s
    JOIN concord_site_keys k ON k.id = s.key_id
    LEFT JOIN concord_site_key_partnerships p ON p.key_id = k.id
    WHERE s.hash = :hash`,
};

const ACCOUNT = {
  name: 'concord-reader-account',
  sql: `SELECT u.blocked AS blocked, u.confirmed AS confirmed, u.password AS password, p.partnership AS partnership, p.state AS state
    FROM up_users u LEFT JOIN concord_practitioners p ON p.user_id = u.id
    WHERE u.id = :id`,
};

const keyRow = z.object({
  id: z.string(),
  audience: z.enum(READER_AUDIENCES),
  revokedAt: z.string().nullable(),
  expiresAt: z.string().nullable(),
  partnership: z.string().nullable(),
});

/** SQLite has no truth values, and both may be unset. */
const flag = z.union([z.boolean(), z.number()]).nullable().transform(Boolean);
const text = z.string().nullable();
const accountRow = z.object({ blocked: flag, confirmed: flag, password: text, partnership: text, state: text });

/** No account has this id. */
const NOBODY = 0;

/** Reads keys and accounts on a connection that is handed in. */
export const readerRecordsOn = (database: ReadAccess): ReaderRecords => ({
  async keyBySecret(secret) {
    const rows = z.array(keyRow).parse(await database.all(KEY, { hash: keyHash(secret) }));
    const [first] = rows;
    return first ? { ...first, partnerships: rows.flatMap(({ partnership }) => partnership ?? []) } : null;
  },
  async account(userId) {
    const rows = z.array(accountRow).parse(await database.all(ACCOUNT, { id: userId ?? NOBODY }));
    const [first] = rows;
    if (!first) return null;
    const standings = rows.flatMap(({ partnership, state }) => (partnership !== null && state !== null ? [{ partnership, state }] : []));
    return { isBlocked: first.blocked, isConfirmed: first.confirmed, storedPassword: first.password ?? '', standings };
  },
});
