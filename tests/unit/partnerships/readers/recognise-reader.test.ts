import { createRateLimiter } from '../../../../src/kernel';
import { createRecognition, type ReaderRecords } from '../../../../src/plugins/partnerships/server/src/application/recognise-reader';

const clock = { now: () => new Date('2026-03-02T12:00:00.000Z') };

const PASSWORDS = new Map([
  ['seven', 'hash'],
  ['seven-before', 'another hash'],
]);

const recognising = ({ perAddress = 0, countLoopback = false } = {}) => {
  const asked: string[] = [];
  const used: string[] = [];
  const limiter = (perMinute: number) => createRateLimiter({ perMinute, clock });
  const key = { id: 'k1', audience: 'practitioner', partnerships: ['north'], revokedAt: null, expiresAt: null } as const;
  const records: ReaderRecords = {
    keyBySecret: (secret) => {
      asked.push('key');
      return Promise.resolve(secret === 'ck_good' ? key : null);
    },
    account: (id) => {
      asked.push('account');
      const standings = [{ partnership: 'north', state: 'approved' }];
      return Promise.resolve(id === 7 ? { isBlocked: false, isConfirmed: true, storedPassword: 'hash', standings } : null);
    },
  };
  const recognise = createRecognition({
    readToken: (token) => Promise.resolve(PASSWORDS.has(token) ? { userId: 7, isBy: (stored) => stored === PASSWORDS.get(token) } : null),
    noteUse: (id) => used.push(id),
    limits: { perAddress: limiter(perAddress), perKey: limiter(2), perAccount: limiter(2) },
    countLoopback,
    clock,
  });
  return {
    asked,
    used,
    ask: (authorization: string | undefined, address = '198.51.100.7') =>
      recognise({ authorization, fromBrowser: false, address }, records),
  };
};

describe('who sends a request', () => {
  it.each([
    [undefined, 0],
    ['Bearer ck_good', 1],
    ['Bearer ck_bad', 1],
    ['Bearer seven', 1],
    ['Bearer seven-before', 1],
    ['Bearer eight', 1],
    ['Basic x', 1],
  ])('is found for %j with %i statements, whatever is wrong', async (authorization, statements) => {
    const { asked, ask } = recognising();
    await ask(authorization);
    expect(asked).toHaveLength(statements);
  });

  it('is nobody by a token of the password before', async () => {
    expect(await recognising().ask('Bearer seven-before')).toMatchObject({ kind: 'refused', code: 'credential.unknown' });
  });

  it('has a use of the key noted when the key is good', async () => {
    const { used, ask } = recognising();
    await ask('Bearer ck_good');
    await ask('Bearer ck_bad');
    expect(used).toEqual(['k1']);
  });

  it('is refused after asking too often by one key or account, from wherever', async () => {
    for (const credential of ['Bearer ck_good', 'Bearer seven']) {
      const { ask } = recognising();
      const answers = [await ask(credential), await ask(credential, '198.51.100.8'), await ask(credential, '198.51.100.9')];
      expect(answers.map(({ kind }) => kind)).toEqual(['known', 'known', 'refused']);
      expect(answers[2]).toMatchObject({ status: 429, code: 'rate.exceeded', retryAfterSeconds: 60 });
    }
  });

  it('is refused after asking too often from one address, guesses of keys included', async () => {
    const { ask } = recognising({ perAddress: 2 });
    expect([await ask(undefined), await ask('Bearer ck_bad'), await ask('Bearer ck_bad')]).toMatchObject([
      { kind: 'known' },
      { code: 'key.malformed' },
      { code: 'rate.exceeded' },
    ]);
  });

  it('is not counted on this machine itself, unless asked for', async () => {
    const [free, counted] = [recognising({ perAddress: 1 }), recognising({ perAddress: 1, countLoopback: true })];
    for (const { ask } of [free, counted]) await ask(undefined, '127.0.0.1');
    expect((await free.ask(undefined, '127.0.0.1')).kind).toBe('known');
    expect((await counted.ask(undefined, '127.0.0.1')).kind).toBe('refused');
  });
});
