import type { WorkItem } from '../../../../contract';

/** What is overdue first, then what stopped, then the rest, each in the order it came in. */
export const inOrderOfWork = (items: readonly WorkItem[]): readonly WorkItem[] => [...items].sort((a, b) => haste(a) - haste(b));

const haste = ({ isOverdue, task }: WorkItem): number => {
  if (isOverdue) return 0;
  return task === 'stopped' ? 1 : 2;
};
