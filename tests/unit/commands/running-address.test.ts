import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import Database from 'better-sqlite3';

import { runningAddress } from '../../../src/commands/adapters/running-address';

describe('the address of a demo that runs on the same data', () => {
  let folder: string;
  let database: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'concord-lock-'));
    database = path.join(folder, 'concord.db');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const note = (text: string) => {
    writeFileSync(`${database}.lock.json`, text);
  };
  const hold = () => {
    const handle = new Database(`${database}.lock`);
    handle.pragma('journal_mode = MEMORY');
    handle.exec('BEGIN EXCLUSIVE');
    return handle;
  };

  it('is what its note says while it holds its lock, and no longer', () => {
    const demo = hold();
    note('{"pid":1,"address":"http://127.0.0.1:14480"}');
    expect(runningAddress(database)).toBe('http://127.0.0.1:14480');
    demo.close();
    expect(runningAddress(database)).toBeNull();
  });

  it('is none without a lock, and in the moment before its note is written', () => {
    note('{"pid":1,"address":"http://127.0.0.1:14480"}');
    expect(runningAddress(database)).toBeNull();
    const demo = hold();
    note('');
    expect(runningAddress(database)).toBeNull();
    demo.close();
  });

  it.each(['{"address":"javascript:alert(1)"}', '{"pid":1}'])('is none when the note names none: %s', (text) => {
    const demo = hold();
    note(text);
    expect(runningAddress(database)).toBeNull();
    demo.close();
  });
});
