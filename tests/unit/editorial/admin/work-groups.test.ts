import type { ShownWork, WorkItem } from '../../../../src/plugins/editorial/contract/sign-off';
import { countElsewhere, groupWork } from '../../../../src/plugins/editorial/admin/src/my-work/work-groups';

const item = (task: WorkItem['task'], title: string, isOverdue = false, isElsewhere = false): ShownWork => ({
  ...{ subject: { type: 'note', id: title }, uid: 'u', documentId: title, title, task },
  ...{ by: '', when: '', note: '', since: '', isOverdue, isElsewhere },
});

describe('My work', () => {
  it('is shown by group, what has to be decided first, and in each what is overdue before the rest', () => {
    const items = [item('published', 'a'), item('assigned', 'b'), item('assigned', 'c', true), item('look', 'd'), item('left', 'e')];
    expect(groupWork(items).map(({ name, items: own }) => [name, own.map(({ title }) => title)])).toEqual([
      ['decide', ['e']],
      ['review', ['d']],
      ['assigned', ['c', 'b']],
      ['published', ['a']],
    ]);
    expect(groupWork([])).toEqual([]);
  });

  it('leaves out what waits in other partnerships than the one picked, and counts it', () => {
    const items = [
      item('review', 'a'),
      item('review', 'b', false, true),
      item('talk', 'c', true, true),
      item('published', 'd', false, true),
    ];
    expect(groupWork(items).map(({ items: own }) => own.map(({ title }) => title))).toEqual([['a']]);
    expect(countElsewhere(items)).toBe(2);
  });
});
