import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';

import setUp from '../support/global-setup.mjs';
import tearDown from '../support/global-teardown.mjs';

/** `npm run isolation -- [--requests 100000] [--seed 7] [--teeth] [--no-matrix] [--door pick] [--database postgres]`: see README.md. */
const { values } = parseArgs({
  allowNegative: true,
  options: {
    requests: { type: 'string', default: '0' },
    seed: { type: 'string' },
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
const { main } = require('./main.ts');
const { teeth, matrix, door } = values;
const isProven = await main({
  teeth,
  matrix,
  door: new RegExp(door),
  requests: Number(values.requests),
  seed: values.seed === undefined ? null : Number(values.seed),
});
await tearDown();
process.exit(isProven ? 0 : 1);
