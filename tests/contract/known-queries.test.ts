import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { getIntrospectionQuery } from 'graphql';
import { z } from 'zod';

import { prepare } from '../../src/plugins/delivery/server/src/graphql/execution/prepare';
import { LIMITS } from '../../src/plugins/delivery/server/src/graphql/limits/limits';
import { buildPublicSchema } from '../../src/plugins/delivery/server/src/graphql/schema/build-schema';
import { PROJECT_ROOT } from '../support/project-root';

const QUERIES = z.record(z.string(), z.string());

/** Evaluates an expression over a module for browsers. jest itself loads no ES modules. */
const fromModule = (file: string, expression: string): Readonly<Record<string, string>> => {
  const script = `import * as m from ${JSON.stringify(pathToFileURL(path.join(PROJECT_ROOT, file)).href)}; console.log(JSON.stringify(${expression}));`;
  return QUERIES.parse(
    JSON.parse(execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], { encoding: 'utf8' })),
  );
};

const KNOWN = {
  ...fromModule('public/sites/queries.js', '{ ...m }'),
  ...fromModule('public/graphql/examples.js', 'Object.fromEntries(m.examples.map(({ name, query }) => ["example: " + name, query]))'),
  ...fromModule('public/graphql/schema-view.js', '{ "schema of the explorer": m.SCHEMA_QUERY }'),
  'introspection of any tool': getIntrospectionQuery({ descriptions: true, schemaDescription: true, specifiedByUrl: true }),
};

describe('a query that we hand to others', () => {
  const schema = buildPublicSchema();

  it.each(Object.entries(KNOWN))('is valid and well within the limits: %s', (_, query) => {
    const prepared = prepare({ schema, query, operationName: null, variables: { first: 50 } });
    expect(prepared).toHaveProperty('document');
    if ('document' in prepared) expect(prepared.measured.cost).toBeLessThan(LIMITS.cost / 5);
  });
});
