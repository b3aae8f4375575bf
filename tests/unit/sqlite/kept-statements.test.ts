import Database from 'better-sqlite3';

import { keepStatements, prepareApart } from '../../../src/sqlite/kept-statements';

describe('the statements a SQLite connection keeps', () => {
  let connection: Database.Database;
  beforeEach(() => {
    connection = new Database(':memory:');
    keepStatements(connection);
    connection.exec('create table notes (text); insert into notes values (1)');
  });
  afterEach(() => connection.close());

  const read = 'select * from notes';

  it('prepares what comes again only once', () => {
    expect(connection.prepare(read)).toBe(connection.prepare(read));
  });

  it('runs a kept one with other values', () => {
    const add = 'insert into notes values (?)';
    connection.prepare(add).run(2);
    connection.prepare(add).run(3);
    expect(connection.prepare('select text from notes').all()).toEqual([{ text: 1 }, { text: 2 }, { text: 3 }]);
  });

  it('answers with the columns there are, when the table changed', () => {
    connection.prepare(read).all();
    connection.exec('alter table notes add column written default 5');
    expect(connection.prepare(read).all()).toEqual([{ text: 1, written: 5 }]);
    connection.exec('drop table notes; create table notes (other); insert into notes values (7)');
    expect(connection.prepare(read).all()).toEqual([{ other: 7 }]);
  });

  it('refuses what names a table that is gone, and reads it when it is back', () => {
    connection.prepare(read).all();
    connection.exec('drop table notes');
    expect(() => connection.prepare(read).all()).toThrow('no such table: notes');
    connection.exec('create table notes (text)');
    expect(connection.prepare(read).all()).toEqual([]);
  });

  it('keeps no change of tables or settings', () => {
    const change = 'create table if not exists others (text)';
    expect(connection.prepare(change)).not.toBe(connection.prepare(change));
  });

  it('prepares apart what is read in another form, and leaves the kept one as it is', () => {
    const statement: Database.Statement = prepareApart(connection, read);
    expect(statement).not.toBe(connection.prepare(read));
    expect(statement.safeIntegers(true).all()).toEqual([{ text: 1n }]);
    expect(connection.prepare(read).all()).toEqual([{ text: 1 }]);
  });

  it('lets go of what was not used for longest', () => {
    const first = connection.prepare(read);
    for (let at = 0; at < 3_000; at += 1) connection.prepare(`select text from notes where text = ${at} and ${'1 and '.repeat(20)} 1`);
    expect(connection.prepare(read)).not.toBe(first);
  });
});
