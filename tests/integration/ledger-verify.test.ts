import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { LedgerEntry, LedgerRecord } from '../../src/plugins/editorial/contract';
import { sealed } from '../../src/plugins/editorial/server/src/domain/ledger-chain';
import { aNewsletter, type Newsletter } from '../support/a-newsletter';
import { boot, type BootedApp } from '../support/boot';
import { COMMAND, effectsSettled, publishingOf, upkeepOf, wholeLedger } from '../support/editorial-services';
import { runLedger } from '../support/run-command';
import { tamper } from '../support/tamper';

/** The columns of an entry, for tests that put rows back. */
const rowOf = (entry: LedgerEntry) => ({
  act: entry.act,
  at: entry.at,
  actor: entry.actor,
  revision: entry.revision,
  digest: entry.digest,
  previous_hash: entry.previousHash,
  hash: entry.hash,
});

/** The driver's errors come from the realm of the first suite in the process, so that `toThrow` does not know them for errors. */
const REFUSED = { message: expect.any(String) };

describe('the ledger', () => {
  let app: BootedApp;
  let newsletter: Newsletter;
  let entries: readonly LedgerRecord[];
  let headsFile: string;

  beforeAll(async () => {
    app = await boot();
    const { strapi } = app;
    headsFile = app.env.LEDGER_HEADS_FILE ?? '';
    newsletter = await aNewsletter(strapi);
    await publishingOf(strapi).publish({ subject: newsletter.issue.ref, actor: COMMAND });
    await publishingOf(strapi).withdraw({
      subject: newsletter.event.ref,
      actor: COMMAND,
      kind: 'withdrawn',
      reason: 'Called off.',
      replacement: null,
    });
    await strapi.documents('api::story.story').update({ documentId: newsletter.story.documentId, data: { title: 'Told again' } });
    await publishingOf(strapi).publish({ subject: newsletter.story.ref, actor: COMMAND });
    entries = await wholeLedger(strapi);
    await effectsSettled(strapi);
  });

  afterAll(() => app.stop());

  const verify = async (options?: { headsFile: string }) => (await upkeepOf(app.strapi).verify(options)).break;
  const entry = (sequence: number): LedgerRecord => {
    const found = entries.find((candidate) => candidate.sequence === sequence);
    if (!found) throw new Error(`There is no entry ${sequence}.`);
    return found;
  };
  const change = (sequence: number, columns: object) =>
    tamper(app.strapi, 'concord_ledger', (knex) => knex('concord_ledger').where({ sequence }).update(columns));
  const putBack = (sequence: number) => change(sequence, rowOf(entry(sequence)));

  it('verifies as it was written, each head once', async () => {
    expect(await upkeepOf(app.strapi).verify()).toEqual({ entries: 6, heads: 3, erasedBodies: 0, missingHeadsFile: null, break: null });
  });

  it('is looked for in no database that a mistyped setting names, and none is made', async () => {
    const { kind, folder } = app.database;
    const file = path.join(folder, 'mistyped.db');
    const url = (app.env.DATABASE_URL ?? '').replace(/\/[^/?]+(?=\?|$)/, '/mistyped');
    const settings = { ...app.env, ...(kind === 'sqlite' ? { DATABASE_FILENAME: file } : { DATABASE_URL: url }) };
    for (const command of [['verify'], ['heads'], ['export', path.join(folder, 'out')]]) {
      const { code, out, err } = await runLedger(command, settings);
      expect([command, code, out]).toEqual([command, 2, '']);
      expect(err).toMatch(/^There is no database \S*mistyped\S*\. Nothing was made: .+ \(database\.missing\)\n$/);
    }
    expect(existsSync(file)).toBe(false);
  });

  it('shows a field that was changed', async () => {
    await change(2, { actor: 'staff:7' });
    expect(await verify()).toMatchObject({ kind: 'entry-changed', sequence: 2 });
    await putBack(2);
  });

  it('shows a row that was replaced by one with a hash of its own', async () => {
    const { hash: _, ...fields } = entry(2);
    await change(2, rowOf(sealed({ ...fields, actor: 'staff:7' })));
    expect(await verify()).toMatchObject({ kind: 'entry-replaced', sequence: 3 });
    await putBack(2);
  });

  it('shows a signed row that was replaced, at that row', async () => {
    const { hash: _, ...fields } = entry(4);
    await change(4, rowOf(sealed({ ...fields, actor: 'staff:7' })));
    expect(await verify()).toMatchObject({ kind: 'entry-replaced', sequence: 4 });
    await putBack(4);
  });

  it('shows a chain that was computed anew to its end', async () => {
    let previous = entry(1);
    for (let sequence = 2; sequence <= 6; sequence += 1) {
      const { hash: _, ...fields } = entry(sequence);
      previous = { ...sealed({ ...fields, actor: 'staff:7', previousHash: previous.hash }), body: null };
      await change(sequence, rowOf(previous));
    }
    expect(await verify()).toMatchObject({ kind: 'chain-recomputed', sequence: 4 });
    for (let sequence = 2; sequence <= 6; sequence += 1) await putBack(sequence);
  });

  it('shows a row that was taken out', async () => {
    const [row] = await app.strapi.db.connection('concord_ledger').where({ sequence: 3 });
    await tamper(app.strapi, 'concord_ledger', (knex) => knex('concord_ledger').where({ sequence: 3 }).delete());
    expect(await verify()).toMatchObject({ kind: 'entry-missing', sequence: 3 });
    await app.strapi.db.connection('concord_ledger').insert(row);
    expect(await verify()).toBeNull();
  });

  it('shows a tail that was cut off, and publishes nothing on the stump', async () => {
    const [row] = await app.strapi.db.connection('concord_ledger').where({ sequence: 6 });
    await tamper(app.strapi, 'concord_ledger', (knex) => knex('concord_ledger').where({ sequence: 6 }).delete());
    expect(await verify()).toMatchObject({ kind: 'tail-cut', sequence: 6 });
    const onTheStump = publishingOf(app.strapi).withdraw({
      subject: newsletter.issue.ref,
      actor: COMMAND,
      kind: 'withdrawn',
      reason: 'Late.',
      replacement: null,
    });
    await expect(onTheStump).rejects.toMatchObject({ code: 'ledger.broken', refusal: 'unavailable' });
    await expect(upkeepOf(app.strapi).rebuild()).rejects.toMatchObject({ code: 'ledger.broken' });
    await app.strapi.db.connection('concord_ledger').insert(row);
    expect(await verify()).toBeNull();
  });

  it('shows a tail cut off with its heads by the file beside the database, and without it by an exported one', async () => {
    const knex = app.strapi.db.connection;
    const exported = path.join(app.database.folder, 'exported-heads.jsonl');
    writeFileSync(exported, (await upkeepOf(app.strapi).heads()).map((head) => JSON.stringify(head)).join('\n'));
    const [row, head] = [
      await knex('concord_ledger').where({ sequence: 6 }).first(),
      await knex('concord_heads').where({ sequence: 6 }).first(),
    ];
    await tamper(app.strapi, 'concord_ledger', () => knex('concord_ledger').where({ sequence: 6 }).delete());
    await tamper(app.strapi, 'concord_heads', () => knex('concord_heads').where({ sequence: 6 }).delete());
    expect(await verify()).toMatchObject({ kind: 'tail-cut', sequence: 6 });
    copyFileSync(headsFile, `${headsFile}.aside`);
    rmSync(headsFile);
    expect(await verify()).toBeNull();
    expect(await verify({ headsFile: exported })).toMatchObject({ kind: 'tail-cut', sequence: 6 });
    copyFileSync(`${headsFile}.aside`, headsFile);
    await knex('concord_ledger').insert(row);
    await knex('concord_heads').insert(head);
  });

  it('shows words that were changed, and words that are gone', async () => {
    const { digest } = entry(2);
    const body = await app.strapi.db.connection('concord_bodies').where({ digest }).first();
    const set = (columns: object) =>
      tamper(app.strapi, 'concord_bodies', (knex) => knex('concord_bodies').where({ digest }).update(columns));
    await set({ canonical: body.canonical.replace('spring', 'autumn') });
    expect(await verify()).toMatchObject({ kind: 'body-changed', sequence: 2 });
    await set({ canonical: 'not even JSON' });
    expect(await verify()).toMatchObject({ kind: 'body-changed', sequence: 2 });
    await set({ canonical: null, salt: null });
    expect(await verify()).toMatchObject({ kind: 'body-missing', sequence: 2 });
    await set({ canonical: body.canonical, salt: body.salt });
    expect(await verify()).toBeNull();
  });

  it('shows a head that was forged, one signed with another key, and a newest entry that nobody signed', async () => {
    const knex = app.strapi.db.connection;
    const head = await knex('concord_heads').where({ sequence: 6 }).first();
    const set = (columns: object) =>
      tamper(app.strapi, 'concord_heads', () => knex('concord_heads').where({ sequence: 6 }).update(columns));
    await set({ signed_at: '2026-01-01T00:00:00.000Z' });
    expect(await verify()).toMatchObject({ kind: 'head-forged', sequence: 6 });
    await set({ signed_at: head.signed_at, key_id: '0123456789abcdef' });
    expect(await verify()).toMatchObject({ kind: 'head-unknown-key', sequence: 6 });
    await tamper(app.strapi, 'concord_heads', () => knex('concord_heads').where({ sequence: 6 }).delete());
    const archived = readFileSync(headsFile, 'utf8');
    writeFileSync(
      headsFile,
      archived
        .split('\n')
        .filter((line) => !line.includes('"sequence":6'))
        .join('\n'),
    );
    expect(await verify()).toMatchObject({ kind: 'head-missing', sequence: 6 });
    await knex('concord_heads').insert(head);
    writeFileSync(headsFile, archived);
    expect(await verify()).toBeNull();
  });

  it('is not compared with a file that holds no heads', async () => {
    for (const [name, text] of [['nowhere.jsonl'], ['empty.jsonl', '\n'], ['picture.jsonl', '\u0000\u0001{']] as const) {
      const file = path.join(app.database.folder, name);
      if (text !== undefined) writeFileSync(file, text);
      await expect(verify({ headsFile: file })).rejects.toMatchObject({ code: 'heads.unreadable', refusal: 'invalid' });
    }
  });

  it('is not called broken for the heads of another database: the command says whose they seem to be', async () => {
    const foreign = path.join(app.database.folder, 'foreign-heads.jsonl');
    const heads = await upkeepOf(app.strapi).heads();
    const keyId = '0123456789abcdef';
    writeFileSync(foreign, heads.map((head) => JSON.stringify({ ...head, keyId, hash: 'f'.repeat(64) })).join('\n'));
    const { code, out } = await runLedger(['verify'], { ...app.env, LEDGER_HEADS_FILE: foreign });
    expect(code).toBe(2);
    expect(out).toContain('The ledger could not be compared with the heads outside.\n');
    expect(out).toContain('they were signed for another database. (heads-foreign)\n');
    expect(out).not.toContain('The ledger is broken');
  }, 90_000);

  it('is guarded by its tables: no update, no delete, no second row in the place of one', async () => {
    const knex = app.strapi.db.connection;
    for (const table of ['concord_ledger', 'concord_heads', 'concord_revisions', 'concord_bodies']) {
      const row = await knex(table).first();
      await expect(knex(table).delete()).rejects.toMatchObject({ message: expect.stringContaining('append-only') });
      await expect(knex(table).update({ digest: row.digest ?? null, hash: row.hash ?? null })).rejects.toMatchObject(REFUSED);
      await expect(knex(table).insert(row)).rejects.toMatchObject(REFUSED);
    }
    expect(await verify()).toBeNull();
  });

  it('is whole without the file beside the database, but the command says what could not be noticed then', async () => {
    copyFileSync(headsFile, `${headsFile}.aside`);
    rmSync(headsFile);
    const { code, out } = await runLedger(['verify'], app.env);
    expect(code).toBe(0);
    expect(out).toContain('The ledger is whole: 6 entries, 3 signed heads.\n');
    expect(out).toContain(
      `The outside copy of the heads, ${headsFile}, is missing: a tail cut off together with its heads could not be noticed.`,
    );
    copyFileSync(`${headsFile}.aside`, headsFile);
  }, 90_000);

  it('is verified from the command line in plain English: exit code 0 whole, 1 broken', async () => {
    const whole = await runLedger(['verify'], app.env);
    expect(whole).toMatchObject({ code: 0, err: '' });
    expect(whole.out).toMatch(
      /^The ledger is whole: 6 entries, 3 signed heads\.\nThe audit trail is whole: \d+ entries, \d+ signed heads\.\n$/,
    );
    await change(2, { actor: 'staff:7' });
    const broken = await runLedger(['verify'], app.env);
    expect(broken.code).toBe(1);
    expect(broken.out).toContain(
      'The ledger is broken at entry 2.\nEntry 2 was changed after it was written: its fields no longer give its hash. (entry-changed)\n',
    );
    await putBack(2);
  }, 90_000);
});
