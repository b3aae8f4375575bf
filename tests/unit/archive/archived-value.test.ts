import { toArchived } from '../../../src/archive/domain/archived-value';
import type { ColumnKind } from '../../../src/archive/domain/column-kind';
import { toStored } from '../../../src/archive/domain/stored-value';

describe('a value on its way through an archive', () => {
  it.each<[ColumnKind, unknown, unknown]>([
    ['boolean', 1n, true],
    ['boolean', 0, false],
    ['datetime', 1761442200123n, '2025-10-26T01:30:00.123Z'],
    ['datetime', '2025-10-26 01:30:00', '2025-10-26T01:30:00.000Z'],
    ['date', '2026-03-29', '2026-03-29'],
    ['time', '08:15:00.000', '08:15:00.000'],
    ['time', '08:15:00', '08:15:00.000'],
    ['time', '08:15:00.5', '08:15:00.500'],
    ['integer', 7n, 7],
    ['integer', '7', 7],
    ['integer', 9007199254740993n, '9007199254740993'],
    ['number', 0.1, 0.1],
    ['number', '12345678901234567890.1234', '12345678901234567890.1234'],
    ['json', '{"b":1, "a":1.0}', '{"b":1, "a":1.0}'],
    ['bytes', Buffer.from([0, 255]), 'AP8='],
    ['text', '', ''],
    ['text', null, null],
    ['json', undefined, null],
  ])('leaves a database as %s %p and is written as %p', (kind, value, archived) => {
    expect(toArchived(kind, value)).toEqual(archived);
  });

  it('leaves PostgreSQL as an instant and enters SQLite as milliseconds, and the other way', () => {
    const moment = new Date('2026-07-01T12:00:00.250Z');
    const archived = toArchived('datetime', moment);
    expect(toStored('sqlite', 'datetime', archived)).toBe(moment.getTime());
    expect(toStored('postgres', 'datetime', toArchived('datetime', BigInt(moment.getTime())))).toEqual(moment);
  });

  it('enters each database in its own form', () => {
    expect([toStored('sqlite', 'boolean', true), toStored('postgres', 'boolean', true)]).toEqual([1, true]);
    expect([toStored('sqlite', 'boolean', 0), toStored('postgres', 'boolean', 0)]).toEqual([0, false]);
    expect([toStored('sqlite', 'number', '12.50'), toStored('postgres', 'number', '12.50')]).toEqual([12.5, '12.50']);
    expect([toStored('sqlite', 'integer', true), toStored('postgres', 'integer', '9007199254740993')]).toEqual([1, '9007199254740993']);
    expect(toStored('sqlite', 'bytes', 'AP8=')).toEqual(Buffer.from([0, 255]));
    expect(toStored('postgres', 'json', '{"a":1}')).toBe('{"a":1}');
    expect([toStored('sqlite', 'text', null), toStored('postgres', 'datetime', null)]).toEqual([null, null]);
  });
});
