import { DomainError } from '../../../../../src/kernel';
import { createAnswer } from '../../../../../src/plugins/delivery/server/src/graphql/execution/create-answer';
import { buildPublicSchema } from '../../../../../src/plugins/delivery/server/src/graphql/schema/build-schema';
import { ANY_TEXT, ANYTHING } from '../../../../support/matching';

const broken = (error: Error) => {
  const fail = () => Promise.reject(error);
  return { cleared: [], documents: fail, details: fail, atAddress: fail, list: fail, timeline: fail, search: fail, changes: fail };
};

const answering = (error: Error) => {
  const faults: unknown[] = [];
  const answer = createAnswer({
    schema: buildPublicSchema(),
    stores: () => broken(error),
    clock: { now: () => new Date('2026-03-02T12:00:00.000Z') },
    reportFault: (requestId, fault) => faults.push({ requestId, fault }),
  });
  return {
    faults,
    answer,
    ask: () =>
      answer({ query: '{ node(id: "story:00000000-0000-0000-0000-000000000000") { id } }', variables: {}, operationName: null }, []),
  };
};

describe('a fault behind the schema', () => {
  it.each([1, 4])('is masked and reported on run %i', async (run) => {
    const { faults, ask } = answering(new Error('SELECT secret FROM users'));
    for (let before = 1; before < run; before += 1) await ask();
    faults.length = 0;
    const answer = await ask();
    expect(answer).toEqual({
      data: { node: null },
      errors: [
        {
          message: 'Something went wrong on our side. Please try again later.',
          locations: ANYTHING,
          path: ['node'],
          extensions: { code: 'internal', requestId: ANY_TEXT },
        },
      ],
    });
    expect(faults).toEqual([{ requestId: answer.errors?.[0]?.extensions?.['requestId'], fault: new Error('SELECT secret FROM users') }]);
  });

  it.each([1, 4])('that is a refusal is told under its code on run %i', async (run) => {
    const { faults, ask } = answering(
      new DomainError({ code: 'storage.unavailable', refusal: 'unavailable', message: 'The database is away.' }),
    );
    for (let before = 1; before < run; before += 1) await ask();
    expect((await ask()).errors).toEqual([
      { message: 'The database is away.', locations: ANYTHING, path: ['node'], extensions: { code: 'storage.unavailable' } },
    ]);
    expect(faults).toEqual([]);
  });

  it('of the database itself is told as such, and reported', async () => {
    const { faults, ask } = answering(Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), { code: 'ECONNREFUSED' }));
    const answer = await ask();
    expect(answer.errors?.[0]).toMatchObject({ extensions: { code: 'unavailable' } });
    expect(JSON.stringify(answer)).not.toContain('10.0.0.7');
    expect(faults).toHaveLength(1);
  });

  it.each([
    [{ query: '{ node(id: "a\\u0000") { id } }', variables: {} }],
    [{ query: '{ node(id: "a\u0000") { id } }', variables: {} }],
    [{ query: '{ node(id: "a\ud800") { id } }', variables: {} }],
    [{ query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: 'a\u0000' } }],
    [{ query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: 'a\ud800' } }],
  ])('is not met by text that nothing can hold, wherever it stands (%#)', async (request) => {
    const { faults, answer } = answering(new Error('must not be asked'));
    for (const run of [1, 2]) {
      const { errors } = await answer({ ...request, operationName: null }, []);
      expect([run, errors]).toEqual([run, [expect.objectContaining({ extensions: { code: 'request.unkeepable' } })]]);
    }
    expect(faults).toEqual([]);
  });

  it('at text that PostgreSQL cannot hold is the request’s, and told as such', async () => {
    const { faults, ask } = answering(Object.assign(new Error('invalid byte sequence for encoding "UTF8": 0x00'), { code: '22021' }));
    expect((await ask()).errors?.[0]).toMatchObject({ path: ['node'], extensions: { code: 'request.unkeepable' } });
    expect(faults).toEqual([]);
  });
});
