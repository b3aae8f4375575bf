import { GraphQLError } from 'graphql';

import { prepare } from '../../../../../src/plugins/delivery/server/src/graphql/execution/prepare';
import { LIMITS } from '../../../../../src/plugins/delivery/server/src/graphql/limits/limits';
import { buildPublicSchema } from '../../../../../src/plugins/delivery/server/src/graphql/schema/build-schema';

const schema = buildPublicSchema();

interface Outcome {
  readonly code: unknown;
  readonly ms: number;
}

/** Other work on the machine makes single runs slow: the quickest of these counts. */
const RUNS = 5;

/** Under which code a query is refused, `null` when it is not, and how long that takes. */
const outcomeOf = (query: string, variables: Readonly<Record<string, unknown>> = {}): Outcome => {
  const outcomes = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    const code = codeOf(() => prepare({ schema, query, operationName: null, variables }));
    return { code, ms: performance.now() - started };
  });
  return { code: outcomes[0]?.code, ms: Math.min(...outcomes.map(({ ms }) => ms)) };
};

const codeOf = (run: () => ReturnType<typeof prepare>): unknown => {
  try {
    const prepared = run();
    return 'document' in prepared ? null : prepared[0]?.extensions['code'];
  } catch (error) {
    if (error instanceof GraphQLError) throw error;
    return (error as { readonly code?: unknown }).code;
  }
};

const repeat = (times: number, part: (index: number) => string): string =>
  Array.from({ length: times }, (_, index) => part(index)).join(' ');

/** Refusals come at once, however much the query would expand to. */
const AT_ONCE_MS = 50;

const BOMBS: Readonly<Record<string, readonly [string, string]>> = {
  'thirty fragments, each spreading the next twice': [
    `{ partnerships { ...F0 } } ${repeat(30, (index) => `fragment F${index} on Partnership { ${index === 29 ? 'name' : `parent { ...F${index + 1} } p: parent { ...F${index + 1} }`} }`)}`,
    'query.too-deep',
  ],
  'thirty fragments, each spreading the next twice, without depth': [
    `{ partnerships { ...F0 } } ${repeat(30, (index) => `fragment F${index} on Partnership { ${index === 29 ? 'name' : `...F${index + 1} ... on Partnership { ...F${index + 1} }`} }`)}`,
    'query.too-costly',
  ],
  'fragments that spread each other': [
    '{ partnerships { ...A } } fragment A on Partnership { ...B } fragment B on Partnership { ...A }',
    'query.fragment-cycle',
  ],
  'a fragment that spreads itself': ['{ partnerships { ...A } } fragment A on Partnership { parent { ...A } }', 'query.fragment-cycle'],
  '500 aliases': [`{ ${repeat(500, (index) => `a${index}: partnerships { slug }`)} }`, 'query.too-many-tokens'],
  '100 aliases': [`{ ${repeat(100, (index) => `a${index}: partnerships { slug }`)} }`, 'query.too-many-aliases'],
  'a thousand times one field': [`{ partnerships { ${'slug '.repeat(1000)} } }`, 'query.too-many-repeats'],
  'a hundred fragments': [
    `{ partnerships { slug } } ${repeat(100, (index) => `fragment F${index} on Partnership { slug }`)}`,
    'query.too-many-fragments',
  ],
  'a hundred levels': [`{ partnerships { ${'parent { '.repeat(100)} slug ${'} '.repeat(100)} } }`, 'query.too-deep'],
  'fifty thousand brackets': ['{'.repeat(50_000), 'query.syntax'],
  'long words': [`{ partnerships { ${'x'.repeat(90_000)} } }`, 'query.invalid'],
  'lists within lists': [
    '{ issues(first: 100) { nodes { sections { body { html text } placements { item { ... on Story { body { html text blocks { html text } } } } } } } } }',
    'query.too-costly',
  ],
  'an introspection that goes round and round': [
    `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`,
    'query.invalid',
  ],
};

describe('a query that asks too much', () => {
  it.each(Object.entries(BOMBS))('is refused at once: %s', (_, [query, code]) => {
    const outcome = outcomeOf(query);
    expect(outcome.code).toBe(code);
    expect(outcome.ms).toBeLessThan(AT_ONCE_MS);
  });

  it('is refused at once when it is as big as anything that passes the first checks', () => {
    const fields = repeat(LIMITS.aliases, (index) => `a${index}: parent { slug name ...F${index % LIMITS.fragments} }`);
    const fragments = repeat(
      LIMITS.fragments,
      (index) => `fragment F${index} on Partnership { slug name shortName areas { slug name } id path }`,
    );
    const { ms } = outcomeOf(`{ partnerships { ${fields} } } ${fragments}`);
    expect(ms).toBeLessThan(4 * AT_ONCE_MS);
  });
});

describe('the cost of a query', () => {
  const NODES =
    '{ nodes { sections { body { html text } placements { item { ... on Published { title owners { name areas { name } } } } } } } }';
  const withVariable = `query ($n: Int = 5) { issues(first: $n) ${NODES} }`;

  it('grows with the page that is asked for', () => {
    expect(outcomeOf(`{ issues(first: 20) ${NODES} }`).code).toBeNull();
    expect(outcomeOf(`{ issues(first: 100) ${NODES} }`).code).toBe('query.too-costly');
  });

  it('counts a page that a variable sets, or its default', () => {
    expect(outcomeOf(withVariable, { n: 100 }).code).toBe('query.too-costly');
    expect(outcomeOf(withVariable, { n: 20 }).code).toBeNull();
    expect(outcomeOf(withVariable).code).toBeNull();
  });

  it('is small for a long archive of titles', () => {
    expect(outcomeOf('{ issues(first: 100) { nodes { title path period { text } } } }').code).toBeNull();
  });
});

describe('a refusal', () => {
  const messageOf = (query: string): unknown => {
    try {
      return prepare({ schema, query, operationName: null, variables: {} });
    } catch (error) {
      return (error as Error).message;
    }
  };

  it('of hundreds of aliases says how many words and signs are taken, and what to do', () => {
    expect(messageOf(`{ ${repeat(500, (index) => `a${index}: partnerships { slug }`)} }`)).toBe(
      'The query has more than 2000 words and signs. Split it into several.',
    );
  });

  it('of a mutation or a subscription says that this API only reads, and where else to go', () => {
    expect(messageOf('mutation { x }')).toMatch(/^This API only reads: .* has no mutations\. .* in the admin\.$/);
    expect(messageOf('subscription { x }')).toMatch(/^This API only reads: .* has no subscriptions\. .*`changes`\.$/);
  });
});

describe('a query that is wrong', () => {
  it.each([
    ['{ partnerships { slug }', 'query.syntax'],
    ['', 'query.syntax'],
    ['{ partnerships { nickname } }', 'query.invalid'],
    ['{ partnership(slug: 7) { __typename } }', 'query.invalid'],
    ['{ events(kind: PARTY) { nodes { slug } } }', 'query.invalid'],
    ['{ events(from: "tomorrow") { nodes { slug } } }', 'query.invalid'],
    ['mutation { publish }', 'query.not-a-query'],
    ['subscription { changes }', 'query.not-a-query'],
    ['query A { partnerships { slug } } query B { partnerships { name } }', 'query.operation-unknown'],
    ['fragment F on Partnership { slug }', 'query.operation-unknown'],
  ])('is refused: %s', (query, code) => {
    expect(outcomeOf(query).code).toBe(code);
  });
});
