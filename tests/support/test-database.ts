import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { copyPostgresTemplate } from './postgres-copy';
import { copySqliteTemplate } from './sqlite-copy';

export const DATABASE_KINDS = ['sqlite', 'postgres'] as const;
export type DatabaseKind = (typeof DATABASE_KINDS)[number];

/** A migrated database without content, and a folder beside it for files; both for one suite alone. */
export interface TestDatabase {
  readonly kind: DatabaseKind;
  readonly folder: string;
  /** The settings that point Concord at it. */
  readonly env: Readonly<Record<string, string>>;
  /** Drops the database and removes the folder. No process may be using them. */
  drop(): Promise<void>;
}

/** What `TEST_DATABASE` asks for; SQLite when it is not set. */
export const databaseKind = (): DatabaseKind => {
  const asked = process.env.TEST_DATABASE ?? 'sqlite';
  const kind = DATABASE_KINDS.find((known) => known === asked);
  if (!kind) throw new Error(`TEST_DATABASE is "${asked}"; use "sqlite" or "postgres".`);
  return kind;
};

/** A fresh copy of the template that the global set-up prepared, in SQLite or PostgreSQL as `TEST_DATABASE` says. */
export const newTestDatabase = async (): Promise<TestDatabase> => {
  const kind = databaseKind();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'concord-suite-'));
  const copy = kind === 'sqlite' ? copySqliteTemplate(folder) : await copyPostgresTemplate();
  return {
    kind,
    folder,
    env: copy.env,
    async drop() {
      await copy.drop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
