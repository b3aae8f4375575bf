import type { ShownWork, WorkItem } from '../../../contract/sign-off';

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

/** What is for knowing and waits for nobody. */
const FOR_KNOWING: readonly WorkGroupName[] = ['scheduled', 'published'];

export interface WorkGroup {
  readonly name: WorkGroupName;
  readonly items: readonly ShownWork[];
}

/** What waits, by group; what is overdue comes first in its group. Groups with nothing in them are left out. */
export const groupWork = (items: readonly ShownWork[]): readonly WorkGroup[] =>
  WORK_GROUPS.map(({ name, tasks }) => {
    const wanted: readonly WorkItem['task'][] = tasks;
    const own = items.filter(({ task, isElsewhere }) => wanted.includes(task) && !isElsewhere);
    return { name, items: [...own.filter(({ isOverdue }) => isOverdue), ...own.filter(({ isOverdue }) => !isOverdue)] };
  }).filter((group) => group.items.length > 0);

/** How much waits in other partnerships than the one that was picked. */
export const countElsewhere = (items: readonly ShownWork[]): number =>
  groupWork(items.filter(({ isElsewhere }) => isElsewhere).map((item) => ({ ...item, isElsewhere: false })))
    .filter(({ name }) => !FOR_KNOWING.includes(name))
    .reduce((count, group) => count + group.items.length, 0);
