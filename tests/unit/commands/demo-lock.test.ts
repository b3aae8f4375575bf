import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import { aCheckout, type Checkout, type Outcome } from '../../support/a-checkout';

const HOLD = `
  const { mkdirSync } = await import('node:fs');
  const { readDemoSettings } = await import('./src/commands/demo/demo-settings.mjs');
  const { lockData } = await import('./src/commands/demo/lock-data.mjs');
  mkdirSync('.data', { recursive: true });
  lockData(readDemoSettings());
  setInterval(() => globalThis.gc?.(), 20);
  console.log('held');`;

describe('the data of a running demo', () => {
  let checkout: Checkout;
  let first: ChildProcess;

  beforeEach(async () => {
    checkout = aCheckout();
    first = spawn(process.execPath, ['--expose-gc', '--input-type=module', '--eval', HOLD], {
      cwd: checkout.folder,
      env: { PATH: process.env.PATH, PORT: '14032' },
    });
    const [said] = (await once(first.stdout ?? first, 'data')) as [Buffer];
    expect(said.toString()).toBe('held\n');
  });

  afterEach(() => {
    first.kill('SIGKILL');
    checkout.remove();
  });

  const second = (args: readonly string[] = []): Outcome => checkout.run('demo.mjs', args, { PORT: '14033' });

  it.each([[[]], [['--reset']]])('are refused to a second one on another port, which is told where the first runs: %j', (args) => {
    const { code, stderr } = second(args);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(path.join('.data', 'concord.db'));
    expect(stderr).toMatch(new RegExp(`running already on the same data.*process ${first.pid}, at http://127\\.0\\.0\\.1:14032.*Ctrl-C`));
    expect(code).toBe(1);
  });

  it('are free again as soon as the first is gone, even when it was killed', async () => {
    first.kill('SIGKILL');
    await once(first, 'close');
    expect(checkout.evaluate(`${HOLD} process.exit(0);`, { PORT: '14033' })).toMatchObject({ code: 0, stdout: 'held\n' });
  });
});
