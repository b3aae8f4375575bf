import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';

import setUp from '../support/global-setup.mjs';
import tearDown from '../support/global-teardown.mjs';

/** `npm run isolation -- [--requests 100000] [--seed 7] [--workers 2] [--teeth] [--no-matrix] [--door pick] [--database postgres]`: see README.md. */
const { values } = parseArgs({
  allowNegative: true,
  options: {
    requests: { type: 'string', default: '0' },
    seed: { type: 'string' },
    workers: { type: 'string', default: '1' },
    teeth: { type: 'boolean', default: false },
    matrix: { type: 'boolean', default: true },
    door: { type: 'string', default: '' },
    database: { type: 'string', default: 'sqlite' },
  },
});

process.env.TEST_DATABASE = values.database;
await setUp();
const require = createRequire(import.meta.url);
require('./register-typescript.cjs');
const { proveCells, proveProperty } = require('./main.ts');
const { teeth, matrix, door, requests, seed, workers } = values;
const areCells = teeth || matrix ? await proveCells({ teeth, door: new RegExp(door) }) : true;
const isProperty =
  teeth || requests === '0'
    ? true
    : await proveProperty({ requests: Number(requests), seed: seed === undefined ? null : Number(seed), workers: Number(workers) });
await tearDown();
process.exit(areCells && isProperty ? 0 : 1);
