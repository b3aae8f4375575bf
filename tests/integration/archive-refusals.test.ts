import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { type Archive, assembleArchive } from '../../src/archive';
import { letQueriesEnd } from '../../src/commands/adapters/let-queries-end';
import { storedStateOf } from '../support/archive/state-of';
import { aNewsletter } from '../support/a-newsletter';
import { boot, type BootedApp } from '../support/boot';
import { COMMAND, effectsSettled, publishingOf } from '../support/editorial-services';
import { aPng } from '../support/files/pictures';
import { uploadFile } from '../support/files/upload';
import { runLedger } from '../support/run-command';
import { newTestDatabase, type TestDatabase } from '../support/test-database';

const BOOTING_MS = 120_000;
const EMPTY = { rows: 0, bytes: 0, sha256: createHash('sha256').update('').digest('hex') };

describe('a restore is refused, and nothing is touched,', () => {
  let kept: TestDatabase;
  let whole: string;
  let target: BootedApp;
  let copies = 0;

  beforeAll(async () => {
    kept = await newTestDatabase();
    const source = await boot({ database: kept });
    const { issue, partnership } = await aNewsletter(source.strapi);
    await uploadFile(source, 'poster.png', aPng());
    for (const { ref } of [partnership, issue]) await publishingOf(source.strapi).publish({ subject: ref, actor: COMMAND });
    await effectsSettled(source.strapi);
    whole = path.join(kept.folder, 'archive');
    await assembleArchive(source.strapi).export(whole);
    // Strapi reads what was saved once more, and a connection given out then would outlive the app.
    await letQueriesEnd(source.strapi);
    await source.stop();
    target = await boot();
  }, BOOTING_MS);

  afterAll(async () => {
    await target.stop();
    await kept.drop();
  });

  const archive = (): Archive => assembleArchive(target.strapi);

  /** A copy of the archive to do harm to. */
  const damagedBy = (harm: (folder: string) => void): string => {
    const folder = path.join(kept.folder, `copy-${(copies += 1)}`);
    cpSync(whole, folder, { recursive: true });
    harm(folder);
    return folder;
  };

  const expectRefusal = async (folder: string, code: string): Promise<void> => {
    const before = await storedStateOf(target);
    await expect(archive().restore(folder)).rejects.toMatchObject({ code });
    expect(await storedStateOf(target)).toEqual(before);
    expect(before.rows.concord_ledger).toEqual([]);
  };

  const flipAByte = (file: string): void => {
    const content = readFileSync(file);
    const middle = Math.floor(content.length / 2);
    content.writeUInt8(content.readUInt8(middle) ^ 1, middle);
    writeFileSync(file, content);
  };

  it.each(['tables/concord_bodies.jsonl', 'files/heads/ledger-heads.jsonl', 'manifest.json'])(
    'when one bit of %s was changed',
    async (file) => {
      await expectRefusal(
        damagedBy((folder) => {
          flipAByte(path.join(folder, file));
        }),
        'archive.damaged',
      );
    },
  );

  it('when a picture was changed', async () => {
    const manifest = readFileSync(path.join(whole, 'manifest.json'), 'utf8');
    const name = /poster_\w+\.png/.exec(manifest)?.[0] ?? '';
    await expectRefusal(
      damagedBy((folder) => {
        appendFileSync(path.join(folder, 'files/uploads', name), 'x');
      }),
      'archive.damaged',
    );
  });

  it.each(['tables/stories.jsonl', 'tables/up_users.jsonl', 'manifest.json.sha256'])('when %s is missing', async (file) => {
    await expectRefusal(
      damagedBy((folder) => {
        rmSync(path.join(folder, file));
      }),
      'archive.incomplete',
    );
  });

  it('when the manifest was cut short', async () => {
    await expectRefusal(
      damagedBy((folder) => {
        truncateSync(path.join(folder, 'manifest.json'), 300);
      }),
      'archive.damaged',
    );
  });

  it('when there is no archive', async () => {
    await expectRefusal(path.join(kept.folder, 'nowhere'), 'archive.missing');
    await expectRefusal(
      damagedBy((folder) => {
        rmSync(path.join(folder, 'manifest.json'));
      }),
      'archive.missing',
    );
    await expectRefusal(path.join(whole, 'manifest.json'), 'archive.missing');
  });

  it('when a newer Concord wrote it in another form', async () => {
    await expectRefusal(
      rewritten((manifest) => ({ ...manifest, version: 2 })),
      'archive.unknown-version',
    );
  });

  it('when its tables are not those of this installation', async () => {
    const folder = rewritten((manifest) => ({ ...manifest, tables: manifest.tables.filter(({ name }) => name !== 'stories') }));
    await expectRefusal(folder, 'restore.other-version');
  });

  it('when a file’s name leads out of its folder', async () => {
    const folder = rewritten((manifest) => ({
      ...manifest,
      files: manifest.files.map((file) => ({ ...file, name: '../../../etc/passwd' })),
    }));
    await expectRefusal(folder, 'archive.damaged');
  });

  it('when the folder of uploads has files in it', async () => {
    const stray = path.join(target.env.UPLOADS_DIR ?? '', 'stray.png');
    writeFileSync(stray, 'Somebody’s');
    await expectRefusal(whole, 'restore.not-empty');
    rmSync(stray);
  });

  it('when the rows do not fit together, although they are as they were written', async () => {
    const folder = rewritten((manifest) => ({
      ...manifest,
      tables: manifest.tables.map((table) => (table.name === 'issues' ? { ...table, ...EMPTY } : table)),
    }));
    writeFileSync(path.join(folder, 'tables/issues.jsonl'), '');
    const before = await storedStateOf(target);
    await expect(archive().restore(folder)).rejects.toBeDefined();
    expect(await storedStateOf(target)).toEqual(before);
  });

  it(
    'while a server runs on the database, and when somebody works there already',
    async () => {
      const beside = await runLedger(['restore', whole], target.env);
      expect(beside).toMatchObject({ code: 2, out: '' });
      expect(beside.err).toContain('(restore.in-use)');
      await target.signIn();
      const before = await storedStateOf(target);
      await expect(archive().restore(whole)).rejects.toMatchObject({
        code: 'restore.not-empty',
        message: expect.stringContaining('members of staff') as string,
      });
      expect(await storedStateOf(target)).toEqual(before);
    },
    BOOTING_MS,
  );

  interface Listed {
    readonly tables: readonly { readonly name: string }[];
    readonly files: readonly { readonly name: string }[];
  }

  /** A copy whose manifest says something else, with a checksum that is right. */
  const rewritten = (change: (manifest: Listed) => object): string =>
    damagedBy((folder) => {
      const file = path.join(folder, 'manifest.json');
      const text = JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')) as Listed));
      writeFileSync(file, text);
      writeFileSync(`${file}.sha256`, createHash('sha256').update(text).digest('hex'));
    });
});
