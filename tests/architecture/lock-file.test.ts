import { readFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import { PROJECT_ROOT } from '../support/project-root';

const PACKAGE = z.object({
  version: z.string().optional(),
  integrity: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
  os: z.array(z.string()).optional(),
});
const LOCK = z.object({ packages: z.record(z.string(), PACKAGE) });

/**
 * `npm install` leaves out optional packages of other platforms that its registry does not serve, and `npm ci` then
 * refuses the lock everywhere. The way out is an older version of the parent (docs/decisions/0002-pinned-versions.md).
 */
describe.each(['package-lock.json', 'bench/package-lock.json'])('the lock file %s', (file) => {
  const { packages } = LOCK.parse(JSON.parse(readFileSync(path.join(PROJECT_ROOT, file), 'utf8')));

  it('holds every optional package, so that npm ci works on Linux, macOS and Windows', () => {
    const missing = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isReachable(at, name))
        .map((name) => `${at} needs ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it.each(['linux', 'darwin', 'win32'])('holds the compilers for %s', (system) => {
    const forSystem = Object.entries(packages).filter(([, { os }]) => os?.includes(system));
    expect(forSystem.map(([at]) => at.replace(/-[^/]*$/, ''))).toEqual(
      expect.arrayContaining(['node_modules/@swc/core', 'node_modules/@rollup/rollup']),
    );
  });

  it('says what every package must contain', () => {
    expect(Object.keys(packages).filter((at) => at !== '' && !packages[at]?.integrity)).toEqual([]);
  });

  const isReachable = (from: string, name: string): boolean => {
    if (`${from === '' ? '' : `${from}/`}node_modules/${name}` in packages) return true;
    if (from === '') return false;
    const outer = from.lastIndexOf('/node_modules/');
    return isReachable(outer < 0 ? '' : from.slice(0, outer), name);
  };
});
