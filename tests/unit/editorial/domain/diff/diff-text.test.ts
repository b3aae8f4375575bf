import fc from 'fast-check';

import { diffText } from '../../../../../src/plugins/editorial/server/src/domain/diff/diff-text';

const sides = (before: string, after: string) => {
  const pieces = diffText(before, after);
  const without = (kind: string) =>
    pieces
      .filter((piece) => piece.kind !== kind)
      .map(({ text }) => text)
      .join('');
  return [without('added'), without('removed')];
};

/** Texts that share words, as two revisions do. */
const prose = fc
  .array(fc.constantFrom('the', 'nurse', 'calls', 'police', 'at', 'nine', '\n', '…', '999'), { maxLength: 60 })
  .map((words) => words.join(' '));

describe('two texts, word by word', () => {
  it('give the older text without what was added, and the newer without what was removed', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string()), fc.oneof(prose, fc.string()), (before, after) =>
        expect(sides(before, after)).toEqual([before, after]),
      ),
    );
  });

  it('do the same when they are long, and so different that words are not counted', () => {
    const long = (seed: string) =>
      Array.from({ length: 4_000 }, (_, index) => `${seed}${String((index * 7) % 13)}${index % 40 === 0 ? '\n' : ''}`).join(' ');
    const pairs = [
      [long('a'), long('b')],
      [long('a'), `${long('a').slice(0, 900)}new${long('a').slice(900)}`],
      ['x'.repeat(100_000), 'y '.repeat(50_000)],
    ];
    for (const [before = '', after = ''] of pairs) expect(sides(before, after)).toEqual([before, after]);
  });

  it('show nothing but the words that differ', () => {
    expect(diffText('Call the nurse at nine.', 'Call the doctor at nine.')).toEqual([
      { kind: 'same', text: 'Call the ' },
      { kind: 'removed', text: 'nurse' },
      { kind: 'added', text: 'doctor' },
      { kind: 'same', text: ' at nine.' },
    ]);
    expect(diffText('As it was.', 'As it was.')).toEqual([{ kind: 'same', text: 'As it was.' }]);
  });
});
