import { replacedLinks, unseenLinks } from '../../../../src/plugins/partnerships/server/src/domain/replaced-links';

describe('what a save leaves linked', () => {
  it('is all that is sent, where a whole field is sent, and nothing of an empty one', () => {
    for (const isMedia of [true, false]) {
      expect(
        [null, [], 3, { id: 3 }, [3, { id: 4 }], { set: [{ id: 3 }] }, { set: [] }].map((sent) => replacedLinks(sent, isMedia)),
      ).toEqual([...[[], [], [3], [3], [3, 4], [3], []]]);
    }
  });

  it('is what stood there, where links are added and taken away by name', () => {
    expect([{ connect: [3], disconnect: [] }, { disconnect: [{ id: 3 }] }, undefined].map((sent) => replacedLinks(sent, true))).toEqual([
      ...[null, null, null],
    ]);
  });

  it('is nothing of a field of files when nothing is added or taken away, and of documents what stood there', () => {
    expect(replacedLinks({ connect: [], disconnect: [] }, true)).toEqual([]);
    expect(replacedLinks({ connect: [], disconnect: [] }, false)).toBeNull();
  });

  it('is beside that what the sender does not see, but where they put another in its one place', () => {
    expect(unseenLinks([], [7], true)).toEqual([7]);
    expect(unseenLinks([3], [7], true)).toEqual([]);
    expect(unseenLinks([3], [3, 7], false)).toEqual([7]);
  });
});
