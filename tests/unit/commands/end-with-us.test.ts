import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { PROJECT_ROOT } from '../../support/project-root';

/** A process that starts a child which does not heed signals, and says its number. The child holds its standard error open. */
const PARENT = `
  const { spawn } = await import('node:child_process');
  const { endWithUs } = await import('./src/commands/setup/end-with-us.mjs');
  const deaf = "process.on('SIGINT', () => {}); process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('up')";
  const child = endWithUs(spawn(process.execPath, ['--eval', deaf], { stdio: ['ignore', 'pipe', 'inherit'] }));
  child.stdout.once('data', () => console.log(child.pid));`;

describe('a child process of the launcher', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends at once with the launcher when that gets %s', async (signal, code) => {
    const parent = spawn(process.execPath, ['--input-type=module', '--eval', PARENT], { cwd: PROJECT_ROOT });
    const [said] = (await once(parent.stdout, 'data')) as [Buffer];
    parent.kill(signal);
    // Comes when both have ended: until then the child keeps a pipe open.
    const closed = await Promise.race([once(parent, 'close'), afterSeconds(3)]);
    if (closed === null) process.kill(Number(said.toString()), 'SIGKILL');
    expect(closed).toEqual([code, null]);
  });
});

const afterSeconds = (seconds: number): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(null), seconds * 1000).unref();
  });
