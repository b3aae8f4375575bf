import type { WorkItem } from '../../../contract/sign-off';

/** The groups of My work, in the order in which they are shown, each with what belongs to it. */
export const WORK_GROUPS = [
  { name: 'decide', tasks: ['stopped', 'left'] },
  { name: 'review', tasks: ['review', 'look'] },
  { name: 'change', tasks: ['change'] },
  { name: 'assigned', tasks: ['assigned'] },
  { name: 'talk', tasks: ['talk'] },
  { name: 'scheduled', tasks: ['scheduled'] },
  { name: 'published', tasks: ['awaited', 'published'] },
] as const satisfies readonly { readonly name: string; readonly tasks: readonly WorkItem['task'][] }[];

export type WorkGroupName = (typeof WORK_GROUPS)[number]['name'];

export interface WorkGroup {
  readonly name: WorkGroupName;
  readonly items: readonly WorkItem[];
}

/** What waits, by group; what is overdue comes first in its group. Groups with nothing in them are left out. */
export const groupWork = (items: readonly WorkItem[]): readonly WorkGroup[] =>
  WORK_GROUPS.map(({ name, tasks }) => {
    const wanted: readonly WorkItem['task'][] = tasks;
    const own = items.filter(({ task }) => wanted.includes(task));
    return { name, items: [...own.filter(({ isOverdue }) => isOverdue), ...own.filter(({ isOverdue }) => !isOverdue)] };
  }).filter((group) => group.items.length > 0);
