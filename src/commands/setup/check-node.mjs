import { readFileSync } from 'node:fs';
import path from 'node:path';

import { PROJECT_ROOT } from './project-root.mjs';
import { Refusal } from './refusal.mjs';

/** Refuses a Node that package.json does not name: `>=20.19.0 <25`. Old ones must be able to read this file and what it imports. */
export const checkNode = (version = process.versions.node) => {
  const { engines } = JSON.parse(readFileSync(path.join(PROJECT_ROOT, 'package.json'), 'utf8'));
  const [, lowest, below] = /^>=(\S+) <(\d+)$/.exec(engines.node);
  if (isAtLeast(version, lowest) && !isAtLeast(version, below)) return;
  throw new Refusal(
    `Concord needs Node ${lowest} to ${Number(below) - 1}, and this is Node ${version}. Install Node 22 from https://nodejs.org, then run "npm ci" and try again.`,
  );
};

const isAtLeast = (version, bound) => {
  const [left, right] = [version, bound].map((text) => text.split('.').map(Number));
  const different = [0, 1, 2].find((index) => (left[index] || 0) !== (right[index] || 0));
  return different === undefined || (left[different] || 0) > (right[different] || 0);
};
