import { readFileSync } from 'node:fs';
import path from 'node:path';

import { buildSchema, parse, validate } from 'graphql';

const ROOT = path.join(__dirname, '..', '..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

const queriesIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query]) => query ?? '');

describe('the queries in the README', () => {
  const schema = buildSchema(read('src/plugins/delivery/contract/schema.graphql'));
  const queries = queriesIn(read('README.md'));

  it('are there', () => {
    expect(queries.length).toBeGreaterThan(0);
  });

  it.each(queries)('fit the schema (query %#)', (query) => {
    expect(validate(schema, parse(query)).map((error) => error.message)).toEqual([]);
  });
});
