import {
  type FoundAccount,
  type FoundKey,
  judgeAccount,
  judgeKey,
} from '../../../../src/plugins/partnerships/server/src/domain/readers/judge';

const NOW = '2026-03-02T12:00:00.000Z';
const aKey = (data: Partial<FoundKey> = {}): FoundKey => ({
  id: 'k1',
  audience: 'practitioner',
  partnerships: ['north'],
  revokedAt: null,
  expiresAt: null,
  ...data,
});
const judged = (key: FoundKey | null, fromBrowser = false) => judgeKey(key, { fromBrowser, now: NOW });

describe('a key', () => {
  it('cleared for practitioners opens its partnerships, for servers only', () => {
    expect(judged(aKey())).toEqual({ kind: 'known', reader: { audience: 'practitioner', partnerships: ['north'], forServersOnly: true } });
  });

  it('for the public opens nothing more, in browsers as well', () => {
    const reader = { audience: 'public', partnerships: [], forServersOnly: false };
    expect(judged(aKey({ audience: 'public' }), true)).toEqual({ kind: 'known', reader });
  });

  it.each([
    ['nobody knows', null, 401, 'credential.unknown'],
    ['was revoked', aKey({ revokedAt: NOW }), 401, 'key.revoked'],
    ['was replaced, from the very instant on', aKey({ expiresAt: NOW }), 401, 'key.expired'],
  ])('that %s is refused', (_, key, status, code) => {
    expect(judged(key)).toMatchObject({ kind: 'refused', status, code });
  });

  it('works on until the instant at which its replacement stands alone', () => {
    expect(judged(aKey({ expiresAt: '2026-03-02T12:00:00.001Z' })).kind).toBe('known');
  });

  it('cleared for practitioners is refused in a browser, out of sight of its scripts', () => {
    expect(judged(aKey(), true)).toMatchObject({ kind: 'refused', status: 403, code: 'key.server-only', forServersOnly: true });
  });

  it('that was revoked is called revoked in a browser too', () => {
    expect(judged(aKey({ revokedAt: NOW }), true)).toMatchObject({ code: 'key.revoked' });
  });
});

describe('an account', () => {
  const anAccount = (data: Partial<FoundAccount> = {}): FoundAccount => ({
    isBlocked: false,
    isConfirmed: true,
    storedPassword: '',
    standings: [],
    ...data,
  });
  const at = (state: string, partnership = 'north') => ({ partnership, state });

  it('opens the partnerships that approved it, and no others', () => {
    const account = anAccount({ standings: [at('approved'), at('invited', 'south'), at('blocked', 'west'), at('approved', 'east')] });
    expect(judgeAccount(account)).toEqual({
      kind: 'known',
      reader: { audience: 'practitioner', partnerships: ['north', 'east'], forServersOnly: false },
    });
  });

  it.each([
    ['nobody has', null, 'credential.unknown'],
    ['is blocked', anAccount({ isBlocked: true, standings: [at('approved')] }), 'practitioner.blocked'],
    ['was blocked by its only partnership', anAccount({ standings: [at('blocked')] }), 'practitioner.blocked'],
    ['is not confirmed', anAccount({ isConfirmed: false, standings: [at('approved')] }), 'practitioner.not-approved'],
    ['no partnership knows', anAccount(), 'practitioner.not-approved'],
    ['only asked', anAccount({ standings: [at('asked')] }), 'practitioner.not-approved'],
  ])('that %s is refused', (_, account, code) => {
    expect(judgeAccount(account)).toMatchObject({ kind: 'refused', status: 401, code });
  });
});
