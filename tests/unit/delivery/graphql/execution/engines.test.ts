import { aSmallWorld } from '../../../../support/delivery/a-small-world';
import { DEEP_QUESTIONS } from '../../../../support/delivery/questions';
import type { ReadingHarness } from '../../../../support/delivery/reading-harness';
import { scratchReading } from '../../../../support/delivery/scratch-reading';

const QUESTIONS: Readonly<Record<string, readonly [string, Readonly<Record<string, unknown>>?]>> = {
  ...Object.fromEntries(Object.entries(DEEP_QUESTIONS).map(([name, question]) => [name, [question]])),
  'fragments of every kind': [
    `query { latestIssue(partnership: "borchester") { ...Head ... on Issue { number } ... { slug } sections { ...Placed } } }
     fragment Head on Published { title ...Deeper } fragment Deeper on Node { id }
     fragment Placed on Section { placements { item { ... on Node { id } ...Named } } }
     fragment Named on PlacedItem { ... on Event { name: title } ... on Story { name: title } ... on Published { slug } }`,
  ],
  'a field left out': [
    'query ($yes: Boolean!, $no: Boolean!) { partnerships { slug @include(if: $yes) name @include(if: $no) } }',
    { yes: true, no: false },
  ],
  'fragments left out': [
    'query ($skip: Boolean!) { partnerships { ... on Partnership @skip(if: $skip) { slug } ...F @skip(if: $skip) id } } fragment F on Partnership { name }',
    { skip: true },
  ],
  'the same field twice': ['{ partnerships { slug } partnerships { name areas { name } areas { slug } } }'],
  aliases: ['{ a: partnerships { x: slug } b: partnerships { x: name } }'],
  'variables with defaults': [
    'query ($first: Int = 1, $kind: EventKind) { events(first: $first, kind: $kind) { nodes { eventKind } pageInfo { hasNextPage } } }',
    { kind: 'TRAINING' },
  ],
  'a variable left out': ['query ($after: String) { issues(after: $after) { nodes { slug } } }'],
  'a null where nothing is': ['{ issue(partnership: "nowhere", slug: "x") { __typename } node(id: "no id") { id } }'],
  introspection: [
    '{ __schema { queryType { name } types { name kind } } __type(name: "Event") { fields { name type { kind ofType { name } } } } }',
  ],
  'type names': ['{ __typename partnerships { __typename } search(text: "event", first: 3) { nodes { __typename } } }'],
  'a refusal beside data': ['{ partnerships { slug } issues(first: 0) { nodes { slug } } }'],
  'a refusal of a field that may be null': [
    '{ urgentHelp(partnership: "borchester", area: "nowhere") { at { text } } partnerships { slug } }',
  ],
  'a wrong variable': ['query ($first: Int) { issues(first: $first) { nodes { slug } } }', { first: 'many' }],
  'a variable that is missing': ['query ($slug: String!) { partnership(slug: $slug) { __typename } }'],
  'a day that is none': ['query ($from: LocalDate) { events(from: $from) { nodes { slug } } }', { from: '2026-02-30' }],
};

/** How often an operation runs before it is compiled, and one more. */
const RUNS = 4;

describe('the compiling executor', () => {
  let reading: ReadingHarness & { close(): Promise<void> };

  beforeAll(async () => {
    reading = await scratchReading();
    await reading.apply(aSmallWorld({ issues: 2, sections: 2, items: 1 }).records);
  });

  afterAll(() => reading.close());

  it.each(Object.keys(QUESTIONS))('answers as the reference implementation does: %s', async (name) => {
    const [query = '', variables] = QUESTIONS[name] ?? [];
    const answers: string[] = [];
    for (let run = 0; run < RUNS; run += 1) answers.push(JSON.stringify(await reading.ask(query, variables)));
    expect(answers[0]).toContain(/wrong|missing|none/.test(name) ? 'query.variables-invalid' : '"data":');
    expect(new Set(answers).size).toBe(1);
    expect(reading.faults).toEqual([]);
  });
});
