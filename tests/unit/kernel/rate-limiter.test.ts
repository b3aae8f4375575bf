import { createRateLimiter } from '../../../src/kernel';

const limiter = (perMinute: number, minutes = 1) => {
  let now = Date.parse('2026-03-02T12:00:00.000Z');
  const { take } = createRateLimiter({ perMinute, minutes, clock: { now: () => new Date(now) } });
  return {
    take: (times: number, bucket = 'a') => Array.from({ length: times }, () => take(bucket)),
    wait: (seconds: number) => (now += seconds * 1000),
  };
};

describe('a rate limit', () => {
  it('lets through as many as it says, then tells how long to wait', () => {
    const { take } = limiter(3);
    expect(take(4)).toEqual([null, null, null, 60]);
  });

  it('counts each sender apart', () => {
    const { take } = limiter(1);
    expect([take(1, 'a'), take(1, 'b'), take(1, 'a')]).toEqual([[null], [null], [60]]);
  });

  it('slides: the end of a minute and the beginning of the next count together', () => {
    const { take, wait } = limiter(10);
    wait(59);
    expect(take(10).filter((waiting) => waiting === null)).toHaveLength(10);
    wait(2);
    expect(take(2)).toEqual([59, 59]);
    wait(30);
    expect(take(6).filter((waiting) => waiting === null)).toHaveLength(5);
  });

  it('forgets after two quiet minutes', () => {
    const { take, wait } = limiter(1);
    take(1);
    wait(121);
    expect(take(1)).toEqual([null]);
  });

  it('holds over as many minutes as it says: a burst takes the place of what would have been spread over them', () => {
    const { take, wait } = limiter(2, 5);
    wait(60);
    expect(take(11).filter((waiting) => waiting === null)).toHaveLength(10);
    wait(60);
    expect(take(1)).toEqual([180]);
  });

  it('of 0 is none', () => {
    expect(
      limiter(0)
        .take(100_000)
        .every((waiting) => waiting === null),
    ).toBe(true);
  });
});
