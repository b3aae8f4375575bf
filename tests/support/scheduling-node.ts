import { type ChildNode, startChildNode } from './child-node';

/** Another Concord process on a database, which does what is due until it is killed. */
export interface SchedulingNode extends Pick<ChildNode, 'ready' | 'ended' | 'kill'> {
  /** From now on it looks for what is due, without a pause. */
  work(): void;
  /** How many jobs it said it took up. */
  ran(): number;
}

/** Starts one. A job that it dies with is taken up again after a second. */
export const startSchedulingNode = (env: Readonly<Record<string, string>>): SchedulingNode => {
  const { tell, said, ...node } = startChildNode('scheduling-child.cjs', { ...env, CONCORD_JOB_LEASE: '1' });
  return {
    ...node,
    work: () => {
      tell('work');
    },
    ran: () => [...said().matchAll(/^ran (\d+)$/gm)].reduce((sum, [, count]) => sum + Number(count), 0),
  };
};
