import type { WorkItem } from '../../../../src/plugins/editorial/contract/sign-off';
import { groupWork } from '../../../../src/plugins/editorial/admin/src/my-work/work-groups';

const item = (task: WorkItem['task'], title: string, isOverdue = false): WorkItem => ({
  ...{ subject: { type: 'note', id: title }, uid: 'u', documentId: title, title, task },
  ...{ by: '', when: '', note: '', since: '', isOverdue },
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
});
