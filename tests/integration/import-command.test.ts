import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import Database from 'better-sqlite3';

import { aNewsletterFile, NEWSLETTER_TEXT } from '../support/a-newsletter-file';
import { aPartnership } from '../support/a-partnership';
import { boot, type BootedApp } from '../support/boot';
import { runImport } from '../support/run-command';

describe('the import command without a database', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'concord-import-'));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const dryRun = (file: string, ...more: readonly string[]) =>
    runImport([file, '--dry-run', ...more], {
      DATABASE_FILENAME: path.join(folder, 'untouched.db'),
      LEDGER_HEADS_FILE: path.join(folder, 'heads.jsonl'),
    });

  it('prints the proposal as JSON alone, and touches nothing', async () => {
    const file = aNewsletterFile(folder);
    const { code, out, err } = await dryRun(file, '--format', 'json');

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(Object.keys(JSON.parse(out))).toEqual(['issue', 'sections', 'events', 'contacts', 'briefings', 'links', 'findings']);
    expect(existsSync(path.join(folder, 'untouched.db'))).toBe(false);
    expect(readFileSync(file, 'utf8')).toBe(NEWSLETTER_TEXT);
  });

  it('prints an account in plain English by default', async () => {
    const { code, out } = await dryRun(aNewsletterFile(folder), '--partnership', 'salford');
    expect(code).toBe(0);
    expect(out).toContain('Title: Eastmarsh Safeguarding News\nNumber: 12\nMonth: 2025-06\n');
  });

  it('reads a path from where the person stood', async () => {
    aNewsletterFile(folder);
    const { code } = await runImport(['newsletter.txt', '--dry-run'], { INIT_CWD: folder });
    expect(code).toBe(0);
  });

  it('reads Windows-1252 and says which letters it guessed', async () => {
    const bytes = Buffer.from(NEWSLETTER_TEXT.replace("Children's", 'Children\u0092s').replace(/£/gu, '\u00a3'), 'latin1');
    const { out } = await dryRun(aNewsletterFile(folder, bytes), '--format', 'json');
    const { findings, sections } = JSON.parse(out);
    expect(findings[0]).toEqual({ rule: 'encoding-guessed', evidence: 'The Children’s Hub can be reached on 0161' });
    expect(JSON.stringify(sections)).toContain('Children’s Hub');
  });

  it.each([
    ['an empty file', '', 'import.file-empty'],
    ['a PDF', '%PDF-1.4 and so on', 'import.file-binary'],
    ['bytes that are no text', Buffer.from([1, 2, 3, 0, 255, 254]), 'import.file-binary'],
    ['letters of an unknown code page', Buffer.from([0x81, 0x8d, 0x8f, 0x90, 0x9d, 0x81, 0x20, 0x41]), 'import.file-encoding'],
    ['a table of data', 'a,b,c\nd,e,f\ng,h,i\n', 'import.not-a-newsletter'],
  ])('refuses %s in one sentence with a stable code', async (_name, content, expected) => {
    const { code, out, err } = await dryRun(aNewsletterFile(folder, content), '--format', 'json');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(new RegExp(`^[^\\n]+ \\(${expected.replace('.', '\\.')}\\)\\n$`));
  });

  it('refuses a file of 50 MB without reading it', async () => {
    const file = aNewsletterFile(folder, NEWSLETTER_TEXT, 'large.txt');
    truncateSync(file, 50 * 1024 * 1024);
    const { code, err } = await dryRun(file);
    expect(statSync(file).size).toBe(50 * 1024 * 1024);
    expect(code).toBe(1);
    expect(err).toContain('50 MB');
    expect(err).toContain('(import.file-too-large)');
  });

  it('refuses a file that is not there, and a folder', async () => {
    expect(await dryRun(path.join(folder, 'none.txt'))).toMatchObject({ code: 1, err: expect.stringContaining('(import.file-missing)') });
    expect(await dryRun(folder)).toMatchObject({ code: 1, err: expect.stringContaining('(import.file-unreadable)') });
  });

  it.each([
    ['is damaged', 'storage.damaged', 'spilled coffee '.repeat(500)],
    ['is not there', 'database.missing', null],
  ])('refuses to write into a database that %s, in one sentence', async (_name, expected, content) => {
    const database = path.join(folder, `${expected}.db`);
    if (content !== null) writeFileSync(database, content);
    const { code, out, err } = await runImport([aNewsletterFile(folder), '--partnership', 'salford'], { DATABASE_FILENAME: database });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(new RegExp(`^[^\\n]+ \\(${expected.replace('.', '\\.')}\\)\\n$`));
    expect(existsSync(database)).toBe(content !== null);
  });

  it('answers wrong usage with exit code 2 and how to use it', async () => {
    expect(await runImport([])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Usage: npm run import -- FILE') });
    expect(await runImport(['a.txt'])).toMatchObject({ code: 2, err: expect.stringContaining('--partnership') });
  });
});

describe('the import command beside a running server', () => {
  let app: BootedApp;

  beforeAll(async () => {
    app = await boot();
  });

  afterAll(() => app.stop());

  const aSlug = async () => (await aPartnership(app.strapi)).slug ?? '';
  const titles = async () => (await app.strapi.documents('api::issue.issue').findMany({ fields: ['title'] })).map(({ title }) => title);

  it('writes the draft into the same database, and says where to edit it', async () => {
    const slug = await aSlug();
    const file = aNewsletterFile(app.database.folder);

    const { code, out, err } = await runImport([file, '--partnership', slug, '--published', '2025-07'], {
      ...app.env,
      CONCORD_ORIGIN: 'http://127.0.0.1:1337',
      PORT: '14481',
    });

    expect({ code, err }).toEqual({ code: 0, err: '' });
    const issue = await app.strapi.documents('api::issue.issue').findFirst({ filters: { partnership: { slug } }, populate: ['sections'] });
    expect(issue).toMatchObject({ title: 'Eastmarsh Safeguarding News', period: '2025-07' });
    expect(issue?.sections).toHaveLength(5);
    expect(out).toContain('Made a draft of “Eastmarsh Safeguarding News”');
    expect(out).toContain(`http://127.0.0.1:14481/admin/content-manager/collection-types/api::issue.issue/${issue?.documentId ?? ''}`);
  }, 60_000);

  it.each([[[]], [['--dry-run']]])(
    'refuses an unknown partnership and names the known ones: %j',
    async (more) => {
      const slug = await aSlug();
      const file = aNewsletterFile(app.database.folder);
      expect(await runImport([file, '--partnership', slug, '--dry-run'], app.env)).toMatchObject({ code: 0, err: '' });
      const { code, out, err } = await runImport([file, '--partnership', 'nowhere', ...more], app.env);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toContain(slug);
      expect(err).toContain('(import.partnership-unknown)');
    },
    60_000,
  );

  it('says that the database is busy when somebody else keeps it, and leaves nothing behind', async () => {
    if (app.database.kind !== 'sqlite') return;
    const slug = await aSlug();
    const before = await titles();
    const other = new Database(app.env['DATABASE_FILENAME'] ?? '');
    other.exec('BEGIN IMMEDIATE');

    const { code, out, err } = await runImport([aNewsletterFile(app.database.folder), '--partnership', slug], app.env);

    other.exec('ROLLBACK');
    other.close();
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('(import.database-busy)');
    expect(await titles()).toEqual(before);
  }, 90_000);
});
