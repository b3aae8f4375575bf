import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { fillInstallation, makeTableOfTomorrow } from '../support/archive/fill-installation';
import { freshInstallation } from '../support/archive/fresh-installation';
import { type InstallationState, stateOf } from '../support/archive/state-of';
import { boot, type BootedApp } from '../support/boot';
import { upkeepOf } from '../support/editorial-services';
import { type CommandOutcome, runLedger } from '../support/run-command';
import { newTestDatabase, type TestDatabase } from '../support/test-database';
import { newSigningKey, testEnvironment } from '../support/test-environment';

const BOOTING_MS = 120_000;

describe('an export', () => {
  const databases: TestDatabase[] = [];
  let env: BootedApp['env'];
  let before: InstallationState;
  let publicKey: string;
  let archive: string;
  let exported: CommandOutcome;

  beforeAll(async () => {
    const database = await newTestDatabase();
    databases.push(database);
    const source = await boot({ database });
    env = source.env;
    archive = path.join(database.folder, 'moving house');
    await makeTableOfTomorrow(source.strapi.db.connection);
    await fillInstallation(source);
    exported = await runLedger(['export', archive], env);
    before = await stateOf(source);
    publicKey = upkeepOf(source.strapi).keys()[0]?.publicKey ?? '';
    await source.stop();
  }, BOOTING_MS);

  afterAll(async () => {
    for (const database of databases) await database.drop();
  });

  /** A fresh installation, and the settings that it runs with. */
  const newHouse = async (signingKey: string): Promise<{ readonly database: TestDatabase; readonly settings: BootedApp['env'] }> => {
    const database = await freshInstallation();
    databases.push(database);
    return { database, settings: { ...testEnvironment(database), LEDGER_SIGNING_KEY: signingKey } };
  };

  it('is written beside a running server, for its owner alone, and says what is in it', () => {
    const { code, out, err } = exported;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Exported \d+ tables with [\d,]+ rows and \d+ files to /);
    expect(out).toContain('secrets in .env are not in it');
    const manifest = readFileSync(path.join(archive, 'manifest.json'), 'utf8');
    for (const secret of ['LEDGER_SIGNING_KEY', 'ADMIN_JWT_SECRET'] as const) expect(manifest).not.toContain(env[secret]);
    expect(statSync(path.join(archive, 'tables/admin_users.jsonl')).mode & 0o077).toBe(0);
    expect(statSync(archive).mode & 0o077).toBe(0);
    expect(existsSync(path.join(archive, 'tables/strapi_sessions.jsonl'))).toBe(false);
    expect(readdirSync(path.dirname(archive)).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  it(
    'is not written over anything',
    async () => {
      const taken = path.join(path.dirname(archive), 'taken');
      mkdirSync(taken);
      const { code, err } = await runLedger(['export', taken], env);
      expect(code).toBe(2);
      expect(err).toContain('(archive.exists)');
      expect(readdirSync(taken)).toEqual([]);
    },
    BOOTING_MS,
  );

  it(
    'restored is the same installation: every row, every file, every head, every answer',
    async () => {
      expect(before.files.length).toBeGreaterThanOrEqual(5);
      expect(before.rows.tomorrow_things?.length).toBe(2102);
      const { database, settings } = await newHouse(env.LEDGER_SIGNING_KEY ?? '');

      const { code, out, err } = await runLedger(['restore', archive], settings);

      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(
        /^Restored \d+ tables with [\d,]+ rows and \d+ files, as they were on 20\S+ \((SQLite|PostgreSQL)\)\.\nThe ledger is whole: /,
      );
      const target = await boot({ database, env: settings });
      expect(await stateOf(target)).toEqual(before);
      await target.http.post('/admin/login').send({ email: 'robin@example.org', password: 'Correct-horse-7' }).expect(200);
      await goesOnAsBefore(target);
      await target.stop();
    },
    BOOTING_MS,
  );

  it(
    'restored is here but not public while nobody vouches for the key that signed its heads',
    async () => {
      const { database, settings } = await newHouse(newSigningKey());
      const { code, out } = await runLedger(['restore', archive], settings);
      expect(code).toBe(1);
      expect(out).toContain('(head-unknown-key)');
      expect(out).toContain('nothing was made public');
      const trusting = { ...settings, LEDGER_TRUSTED_KEYS: publicKey };
      expect(await runLedger(['rebuild'], trusting)).toMatchObject({ code: 0, err: '' });
      const target = await boot({ database, env: trusting });
      expect(await stateOf(target)).toEqual(before);
      await target.stop();
    },
    BOOTING_MS,
  );

  /** New rows get ids that were never given, and the ledger's guards stand. */
  const goesOnAsBefore = async ({ strapi }: BootedApp): Promise<void> => {
    const knex = strapi.db.connection;
    await knex('tomorrow_things').insert({ words: 'New' });
    const { id } = await knex('tomorrow_things').where({ words: 'New' }).first('id');
    expect(id).toBe(2104);
    await strapi.documents('api::topic.topic').create({ data: { name: 'New since', slug: 'new-since' } });
    const refused = { message: expect.stringContaining('append-only') };
    for (const table of ['concord_ledger', 'concord_heads', 'concord_revisions', 'concord_bodies']) {
      await expect(knex(table).delete()).rejects.toMatchObject(refused);
    }
    await expect(knex('admin_users_roles_lnk').insert({ user_id: 999_999, role_id: 1 })).rejects.toBeDefined();
    expect((await upkeepOf(strapi).verify()).break).toBeNull();
  };
});
