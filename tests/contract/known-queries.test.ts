import { getIntrospectionQuery } from 'graphql';
import { z } from 'zod';

import { prepare } from '../../src/plugins/delivery/server/src/graphql/execution/prepare';
import { LIMITS } from '../../src/plugins/delivery/server/src/graphql/limits/limits';
import { buildPublicSchema } from '../../src/plugins/delivery/server/src/graphql/schema/build-schema';
import { fromModule } from '../support/browser-module';

const QUERIES = z.record(z.string(), z.string());

const queriesIn = (file: string, expression?: string) => QUERIES.parse(fromModule(file, expression));

const KNOWN = {
  ...queriesIn('public/sites/queries.js'),
  ...queriesIn('public/graphql/examples.js', 'Object.fromEntries(m.examples.map(({ name, query }) => ["example: " + name, query]))'),
  ...queriesIn('public/graphql/schema-view.js', '{ "schema of the explorer": m.SCHEMA_QUERY }'),
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
