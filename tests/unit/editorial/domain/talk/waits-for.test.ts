import { peopleIn, waitsSince } from '../../../../../src/plugins/editorial/server/src/domain/talk/waits-for';
import type { StoredComment } from '../../../../../src/plugins/editorial/server/src/domain/talk/comment';

const comment = (number: number, by: number, more: Partial<StoredComment> = {}): StoredComment => ({
  ...{ id: `c${String(number)}`, thread: 't', number, author: `staff:${by}`, at: '', words: 'Words', takenBack: null, mentions: [] },
  ...more,
});
const since = (comments: readonly StoredComment[], userId: number) => waitsSince(comments, userId)?.number ?? null;

describe('open comments', () => {
  it('wait for whom they name, since the first time, until they say something', () => {
    const said = [comment(1, 7), comment(2, 7, { mentions: [8] }), comment(3, 9)];
    expect(since(said, 8)).toBe(2);
    expect(since([...said, comment(4, 8)], 8)).toBeNull();
  });

  it('wait for who took part, once others answered, and never for the one who spoke last', () => {
    const said = [comment(1, 7), comment(2, 8), comment(3, 9)];
    expect([7, 8, 9].map((userId) => since(said, userId))).toEqual([2, 3, null]);
  });

  it('wait for nobody who neither spoke nor was named', () => {
    expect(since([comment(1, 7), comment(2, 8)], 9)).toBeNull();
  });

  it('do not wait because of words that were taken back', () => {
    const gone = { takenBack: 'writer' as const };
    expect(since([comment(1, 7, { mentions: [8], ...gone })], 8)).toBeNull();
    expect(since([comment(1, 7), comment(2, 8, gone)], 7)).toBeNull();
  });

  it('are among their writers and those they name, each once', () => {
    expect(peopleIn([comment(1, 7, { mentions: [8] }), comment(2, 8), comment(3, 9, { takenBack: 'manager' })])).toEqual([7, 8]);
  });
});
