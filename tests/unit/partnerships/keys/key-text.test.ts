import { isKeyText, KEY_BYTES, keyEnding, keyHash, keyText } from '../../../../src/plugins/partnerships/server/src/domain/keys/key-text';

const KEY = keyText(Buffer.alloc(KEY_BYTES, 0xa7));

describe('the text of a key', () => {
  it('says what it is, and nothing that breaks in a header, an address or a shell', () => {
    expect(KEY).toMatch(/^ck_[0-9a-f]{56}$/);
  });

  it('is different for every random number, and hashed so that it cannot be told from the hash', () => {
    const other = keyText(Buffer.alloc(KEY_BYTES, 0xa8));
    expect(other).not.toBe(KEY);
    expect(keyHash(KEY)).toMatch(/^[0-9a-f]{64}$/);
    expect(keyHash(KEY)).not.toBe(keyHash(other));
    expect(keyHash(KEY)).not.toContain(KEY.slice(3, 20));
  });

  it('is known by its last four letters', () => {
    expect(KEY.endsWith(keyEnding(KEY))).toBe(true);
    expect(keyEnding(KEY)).toHaveLength(4);
  });

  it.each([
    ['with a letter changed', `ck_b${KEY.slice(4)}`],
    ['cut short', KEY.slice(0, -1)],
    ['in capitals', KEY.toUpperCase()],
    ['of another kind', 'ck_live_4242'],
  ])('is told from a text %s', (_, text) => {
    expect(isKeyText(KEY)).toBe(true);
    expect(isKeyText(text)).toBe(false);
  });
});
