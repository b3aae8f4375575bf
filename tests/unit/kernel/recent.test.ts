import { createRecent } from '../../../src/kernel';

describe('a memory of bounded size', () => {
  it('forgets first what was not used for longest', () => {
    const recent = createRecent<number>(3);
    recent.set('a', 1);
    recent.set('b', 2);
    recent.set('c', 3);
    recent.get('a');
    recent.set('d', 4);
    expect(['a', 'b', 'c', 'd'].map((key) => recent.get(key))).toEqual([1, undefined, 3, 4]);
  });

  it('keeps nothing that is bigger than itself', () => {
    const recent = createRecent<number>(3);
    recent.set('long key', 1);
    expect(recent.get('long key')).toBeUndefined();
  });
});
