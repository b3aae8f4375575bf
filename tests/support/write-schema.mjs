/* Writes delivery's contract/schema.graphql from the compiled schema: `npx tsc -p . && node tests/support/write-schema.mjs`. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { printSchema } from 'graphql';
import { format, resolveConfig } from 'prettier';

const COMPILED = '../../dist/src/plugins/delivery/server/src/graphql/schema/build-schema.js';
const FILE = new URL('../../src/plugins/delivery/contract/schema.graphql', import.meta.url);

const { buildPublicSchema } = createRequire(import.meta.url)(COMPILED);
const options = await resolveConfig(FILE);
writeFileSync(FILE, await format(printSchema(buildPublicSchema()), { ...options, parser: 'graphql' }));
