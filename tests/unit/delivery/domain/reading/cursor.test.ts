import fc from 'fast-check';

import { cursorsOf } from '../../../../../src/plugins/delivery/server/src/domain/reading/cursor';
import { refusalOf } from '../../../../support/refusal-of';

const INVALID = 'pagination.cursor-invalid';

describe('a cursor', () => {
  it('leads back to its place in its list', () => {
    const cursors = cursorsOf('stories', ['string', 'number']);
    fc.assert(
      fc.property(fc.string(), fc.integer(), (text, number) => expect(cursors.read(cursors.write([text, number]))).toEqual([text, number])),
    );
  });

  it('is refused by another list, or the same list with other arguments', () => {
    const cursor = cursorsOf('["story","salford"]', ['string']).write(['a']);
    expect(refusalOf(() => cursorsOf('["story","leeds"]', ['string']).read(cursor))).toBe(INVALID);
  });

  it.each(['', 'nonsense', '%%%', 'bnVsbA', 'W10', Buffer.from('{"a":1}').toString('base64url'), 'a'.repeat(10_000)])(
    'is refused when it is "%.20s"',
    (text) => {
      expect(refusalOf(() => cursorsOf('stories', ['string']).read(text))).toBe(INVALID);
    },
  );

  it('is refused when its parts are of other types', () => {
    const cursor = cursorsOf('stories', ['number']).write([1.5]);
    expect(refusalOf(() => cursorsOf('stories', ['string']).read(cursor))).toBe(INVALID);
    expect(refusalOf(() => cursorsOf('stories', ['number']).read(cursor))).toBe(INVALID);
  });
});
