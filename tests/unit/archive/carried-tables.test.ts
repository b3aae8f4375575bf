import { isCarried } from '../../../src/archive/domain/carried-tables';
import { kindOfType } from '../../../src/archive/domain/column-kind';
import { MANIFEST } from '../../../src/archive/domain/manifest';
import { shapeDifferences } from '../../../src/archive/domain/shape-differences';

describe('an archive', () => {
  it('carries every table, those that nobody knew of included, but for what belongs to one installation', () => {
    const tables = ['stories', 'concord_ledger', 'concord_publications', 'concord_new_thing', 'admin_users', 'strapi_core_store_settings'];
    expect(tables.filter(isCarried)).toEqual(tables);
    const left = ['concord_read_item', 'strapi_migrations_internal', 'strapi_database_schema', 'strapi_sessions', 'strapi_transfer_tokens'];
    expect(left.filter(isCarried)).toEqual([]);
  });

  it.each([
    ['varchar(255)', 'text'],
    ['character varying', 'text'],
    ['TEXT', 'text'],
    ['INTEGER', 'integer'],
    ['bigint', 'integer'],
    ['double precision', 'number'],
    ['decimal(12, 4)', 'number'],
    ['timestamp without time zone', 'datetime'],
    ['timestamp(6) with time zone', 'datetime'],
    ['datetime', 'datetime'],
    ['time without time zone', 'time'],
    ['jsonb', 'json'],
    ['bytea', 'bytes'],
    ['tsvector', 'text'],
  ])('knows a column of %s to hold %s', (type, kind) => {
    expect(kindOfType(type)).toBe(kind);
  });

  it('fits a database with the same tables and columns, in any order, and says what else is where', () => {
    const archive = [
      { name: 'a', columns: [{ name: 'x' }, { name: 'y' }] },
      { name: 'b', columns: [] },
    ];
    expect(shapeDifferences(archive, [...archive].reverse())).toEqual([]);
    expect(shapeDifferences(archive, [{ name: 'a', columns: [{ name: 'y' }, { name: 'z' }] }])).toEqual([
      'The archive has the column a.x, this installation has not.',
      'The archive has the table b, this installation has not.',
      'This installation has the column a.z, the archive has not.',
    ]);
  });

  it.each(['../x', '.hidden', 'a/b', 'a\\b', 'c:d', ''])('has no file by the name %p', (name) => {
    const file = { place: 'uploads', name, bytes: 0, sha256: '0'.repeat(64) };
    const manifest = { format: 'concord-archive', version: 1, concord: '0', strapi: '5', database: 'sqlite', at: '', tables: [] };
    expect(MANIFEST.safeParse({ ...manifest, files: [{ ...file, name: 'fine.png' }] }).success).toBe(true);
    expect(MANIFEST.safeParse({ ...manifest, files: [file] }).success).toBe(false);
  });
});
