import type { SignedHead } from '../../../../src/plugins/editorial/contract';
import { headBreaksWithOutside, type SignatureCheck } from '../../../../src/plugins/editorial/server/src/domain/head-breaks';

const head = (sequence: number, hash: string): SignedHead => ({
  sequence,
  hash,
  origin: 'https://concord.example.org',
  signedAt: '2026-03-02T12:00:00.000Z',
  keyId: 'k',
  signature: 's',
});

const OWN = [head(2, 'two'), head(4, 'four')];
const HASHES = new Map([
  [2, 'two'],
  [4, 'four'],
]);

interface Given {
  readonly own?: readonly SignedHead[];
  readonly outside: readonly SignedHead[];
  readonly check?: SignatureCheck;
}

const kinds = ({ own = OWN, outside, check = 'good' }: Given) => {
  const checked = ({ hash }: SignedHead) => (['two', 'four'].includes(hash) ? 'good' : check);
  const walk = { end: { sequence: 4, hash: 'four' }, hashes: HASHES, links: new Map<number, string>(), isWhole: true };
  return headBreaksWithOutside({ own, outside, check: checked, walk }).map(({ kind }) => kind);
};

describe('heads outside the database', () => {
  it('that fit are in order, also where there are none', () => {
    expect([kinds({ outside: OWN }), kinds({ outside: [] })]).toEqual([[], []]);
  });

  it.each(['good', 'unknown-key'] as const)('are another database’s when none fits and the own all do: %s', (check) => {
    expect(kinds({ outside: [head(2, 'x'), head(4, 'y'), head(9, 'z')], check })).toEqual(['heads-foreign']);
  });

  it('still show a tail that was cut off with its heads', () => {
    expect(kinds({ outside: [...OWN, head(6, 'six')] })).toEqual(['tail-cut']);
    expect(kinds({ outside: [head(6, 'six')] })).toEqual(['tail-cut']);
  });

  it('still show a chain that was computed anew, where the own do not fit either, or some outside do', () => {
    expect(kinds({ own: [head(2, 'x'), head(4, 'y')], outside: [head(2, 'x'), head(4, 'y')] })).toContain('chain-recomputed');
    expect(kinds({ outside: [head(2, 'two'), head(4, 'y')] })).toEqual(['chain-recomputed']);
  });

  it('are not taken for another database’s when they are forged', () => {
    expect(kinds({ outside: [head(2, 'x')], check: 'forged' })).toEqual(['head-forged']);
  });
});
