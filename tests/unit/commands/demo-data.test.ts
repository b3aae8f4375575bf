import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { aCheckout, type Checkout } from '../../support/a-checkout';

describe('the data of an earlier demo', () => {
  let checkout: Checkout;

  beforeEach(() => {
    checkout = aCheckout();
    mkdirSync(path.join(checkout.folder, '.data/uploads'), { recursive: true });
  });
  afterEach(() => checkout.remove());

  const inData = (name: string) => path.join(checkout.folder, '.data', name);
  const call = (work: string) =>
    checkout
      .evaluate(
        `const { readDemoSettings } = await import('./src/commands/demo/demo-settings.mjs');
         const data = await import('./src/commands/demo/demo-data.mjs');
         const settings = readDemoSettings();
         console.log(${work});`,
      )
      .stdout.trim();

  it('are none on a fresh clone', () => {
    expect(call('data.stateOfData(settings)')).toBe('none');
  });

  it('have links that lead to where the demo listens, unless another address was chosen', () => {
    const envFile = path.join(checkout.folder, '.env');
    writeFileSync(envFile, 'PORT=4001\nCONCORD_ORIGIN=http://127.0.0.1:1337\n');
    expect(call('settings.origin')).toBe('http://127.0.0.1:4001');
    writeFileSync(envFile, 'PORT=4001\nCONCORD_ORIGIN=https://news.example.org\n');
    expect(call('settings.origin')).toBe('https://news.example.org');
  });

  it('are half done while they are loading, even when the database was not begun', () => {
    expect(call(`data.markData(settings, 'loading') ?? data.stateOfData(settings)`)).toBe('half');
    writeFileSync(inData('concord.db'), '');
    expect(call('data.stateOfData(settings)')).toBe('half');
  });

  it('are ready once they were loaded', () => {
    writeFileSync(inData('concord.db'), '');
    expect(call(`data.markData(settings, 'ready') ?? data.stateOfData(settings)`)).toBe('ready');
  });

  it('are half done when the mark cannot be read, or the database is gone', () => {
    writeFileSync(inData('concord.db.demo.json'), '{"state":"rea');
    writeFileSync(inData('concord.db'), '');
    expect(call('data.stateOfData(settings)')).toBe('half');
    call(`data.markData(settings, 'ready')`);
    call(`(await import('node:fs')).unlinkSync(settings.database)`);
    expect(call('data.stateOfData(settings)')).toBe('half');
  });

  it('are taken away whole, and nothing else', () => {
    for (const name of ['concord.db', 'concord.db-wal', 'concord.db-shm', 'ledger-heads.jsonl', 'uploads/a.pdf', 'notes.txt']) {
      writeFileSync(inData(name), '');
    }
    call(`data.markData(settings, 'ready') ?? data.removeData(settings)`);
    expect(readdirSync(inData(''))).toEqual(['notes.txt']);
    expect(existsSync(path.join(checkout.folder, 'package.json'))).toBe(true);
  });
});
