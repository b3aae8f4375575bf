import type { WorkItem } from '../../../../contract';

const FOR_KNOWING: readonly WorkItem['task'][] = ['scheduled', 'published', 'awaited'];

/** Whether somebody has something to do there, and is not only told of it. */
export const asksSomething = ({ task }: WorkItem): boolean => !FOR_KNOWING.includes(task);
