import { spawnSync } from 'node:child_process';
import path from 'node:path';

import { z } from 'zod';

import { PROJECT_ROOT } from './project-root';

const REPORT = z.object({
  summary: z.object({ violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })) }),
});

export interface ImportViolation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/** What the project's import rules find in the sources below `folder`. */
export const importViolations = (folder: string): readonly ImportViolation[] => {
  const cruiser = path.join(PROJECT_ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const rules = path.join(PROJECT_ROOT, '.dependency-cruiser.cjs');
  const run = spawnSync(process.execPath, [cruiser, '--config', rules, '--output-type', 'json', 'src', 'config', 'tests'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (run.stdout === '') throw new Error(run.stderr);
  return REPORT.parse(JSON.parse(run.stdout)).summary.violations.map(({ from, to, rule }) => ({ rule: rule.name, from, to }));
};
