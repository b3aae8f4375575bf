import { MOST_ATTEMPTS, retryDelay } from '../../../../../src/plugins/editorial/server/src/domain/jobs/retry-delay';

const HOUR = 3_600_000;

describe('the rest between attempts', () => {
  const delays = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, index) => retryDelay(index + 1));

  it('is short at first and never grows shorter', () => {
    expect(delays[0]).toBe(5000);
    expect(delays).toEqual([...delays].sort((a, b) => a - b));
  });

  it('outlasts a weekend without the other side', () => {
    const all = delays.reduce((sum, delay) => sum + delay, 0);
    expect(all).toBeGreaterThan(48 * HOUR);
  });
});
