import { createBatcher } from '../../../../src/plugins/delivery/server/src/application/batcher';

const setUp = () => {
  const fetches: (readonly string[])[] = [];
  const batcher = createBatcher((ids) => {
    fetches.push(ids);
    return Promise.resolve(new Map(ids.filter((id) => id !== 'nowhere').map((id) => [id, id.toUpperCase()])));
  });
  return { batcher, fetches };
};

describe('a batcher', () => {
  it('fetches at once what is asked in one breath, each id once', async () => {
    const { batcher, fetches } = setUp();
    expect(await Promise.all([batcher.load('a'), batcher.load('b'), batcher.load('a'), batcher.loadAll(['b', 'c'])])).toEqual([
      'A',
      'B',
      'A',
      ['B', 'C'],
    ]);
    expect(fetches).toEqual([['a', 'b', 'c']]);
  });

  it('waits for what is asked after a few promises', async () => {
    const { batcher, fetches } = setUp();
    const later = async () => {
      for (let tick = 0; tick < 5; tick += 1) await Promise.resolve();
      return batcher.load('b');
    };
    await Promise.all([batcher.load('a'), later()]);
    expect(fetches).toEqual([['a', 'b']]);
  });

  it('answers at once what it knows', async () => {
    const { batcher, fetches } = setUp();
    await batcher.load('a');
    batcher.know('b', 'B from elsewhere');
    expect(batcher.load('a')).toBe('A');
    expect(batcher.loadAll(['b', 'a'])).toEqual(['B from elsewhere', 'A']);
    expect(fetches).toHaveLength(1);
  });

  it('remembers what leads nowhere', async () => {
    const { batcher, fetches } = setUp();
    expect(await batcher.load('nowhere')).toBeNull();
    expect(batcher.load('nowhere')).toBeNull();
    expect(fetches).toHaveLength(1);
  });

  it('hands a failure to everyone who waits, and tries again for the next', async () => {
    let isDown = true;
    const batcher = createBatcher((ids) =>
      isDown ? Promise.reject(new Error('down')) : Promise.resolve(new Map(ids.map((id) => [id, id]))),
    );
    const [a, b] = await Promise.allSettled([batcher.load('a'), batcher.load('b')]);
    expect([a.status, b.status]).toEqual(['rejected', 'rejected']);
    isDown = false;
    expect(await batcher.load('a')).toBe('a');
  });
});
