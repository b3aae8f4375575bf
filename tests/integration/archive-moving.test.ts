import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { assembleArchive } from '../../src/archive';
import { fillInstallation, makeTableOfTomorrow } from '../support/archive/fill-installation';
import { type InstallationState, stateOf } from '../support/archive/state-of';
import { boot, type BootedApp } from '../support/boot';
import { newSigningKey } from '../support/test-environment';
import { databaseKind, newTestDatabase, type TestDatabase } from '../support/test-database';

const MOVING_MS = 240_000;

/** An empty SQLite database, whatever the run is on. */
const anEmptySqlite = (): TestDatabase => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'concord-suite-'));
  return {
    kind: 'sqlite',
    folder,
    env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'concord.db') },
    drop: () => {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      return Promise.resolve();
    },
  };
};

describe('an installation that moves from SQLite to the database of the run and back', () => {
  const databases: TestDatabase[] = [];
  const env = { LEDGER_SIGNING_KEY: newSigningKey() };

  afterAll(async () => {
    for (const database of databases) await database.drop();
  });

  /** Boots, makes or restores, looks, exports to `to` and stops. */
  const live = async (database: TestDatabase, begin: (app: BootedApp) => Promise<unknown>, to: string): Promise<InstallationState> => {
    databases.push(database);
    const app = await boot({ database, env });
    await makeTableOfTomorrow(app.strapi.db.connection);
    await begin(app);
    const state = await stateOf(app);
    await assembleArchive(app.strapi).export(to);
    await app.stop();
    return state;
  };

  const restoring =
    (from: string) =>
    async ({ strapi }: BootedApp): Promise<void> => {
      const { verification } = await assembleArchive(strapi).restore(from);
      expect(verification).toMatchObject({ break: null, missingHeadsFile: null });
    };

  it(
    'is the same in each: rows, files, heads and answers, and its ledger verifies',
    async () => {
      const first = anEmptySqlite();
      const [out, back, end] = [path.join(first.folder, 'out'), path.join(first.folder, 'back'), path.join(first.folder, 'end')];
      const before = await live(first, fillInstallation, out);
      const between = await newTestDatabase();
      expect(between.kind).toBe(databaseKind());
      expect(await live(between, restoring(out), back)).toEqual(before);
      expect(await live(anEmptySqlite(), restoring(back), end)).toEqual(before);
      expect(before.rows.concord_ledger?.length).toBeGreaterThan(10);
    },
    MOVING_MS,
  );
});
