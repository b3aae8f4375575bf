import { createRepeats } from '../../../../../src/plugins/editorial/server/src/domain/audit/repeats';

const HOUR = 3_600_000;

describe('repeated refusals', () => {
  it('are kept the first, tenth and hundredth time', () => {
    const repeats = createRepeats();
    const kept = Array.from({ length: 120 }, (_, index) => repeats.count('the same', index)).filter((count) => count !== null);
    expect(kept).toEqual([1, 10, 100]);
  });

  it('are told apart by what was refused to whom', () => {
    const repeats = createRepeats();
    expect([repeats.count('one', 0), repeats.count('other', 0), repeats.count('one', 0)]).toEqual([1, 1, null]);
  });

  it('begin anew after an hour without', () => {
    const repeats = createRepeats();
    expect([repeats.count('one', 0), repeats.count('one', HOUR - 1), repeats.count('one', 2 * HOUR)]).toEqual([1, null, 1]);
  });

  it('never fill the memory: the oldest are forgotten', () => {
    const repeats = createRepeats();
    repeats.count('the first', 0);
    for (let index = 0; index < 10_000; index += 1) repeats.count(`another ${String(index)}`, 0);
    expect(repeats.count('the first', 0)).toBe(1);
  });
});
