import type { Actor, AssignmentService, JobsService, SignOffService, TalkService, WorkItem } from '../../../contract';
import { remindLater, reminderJobs } from '../adapters/assignment/reminder-jobs';
import { createAssign, createClearAssignment, createReadAssignment } from '../application/assignment/assign';
import type { AssignmentPorts } from '../application/assignment/ports';
import type { TalkPorts } from '../application/talk/ports';
import { createOtherWork } from '../application/my-work/other-work';
import { asksSomething } from '../domain/my-work/asks-something';

import { assembleTalk } from './talk';

interface WorkParts extends TalkPorts {
  readonly jobs: Pick<JobsService, 'addKind' | 'enqueue'>;
  readonly reviewWork: SignOffService['workOf'];
}

interface Work {
  readonly talk: TalkService;
  readonly assignment: AssignmentService;
  readonly work: {
    /** What waits for a member of staff, and what of theirs just went out. */
    of(actor: Actor): Promise<readonly WorkItem[]>;
    /** How many of these ask something of them. */
    count(actor: Actor): Promise<number>;
  };
}

/** Puts together what people tell and give each other, and what comes of it for each. */
export const assembleWork = ({ jobs, reviewWork, ...ports }: WorkParts): Work => {
  jobs.addKind(reminderJobs(ports.desk, ports));
  const otherWork = createOtherWork(ports);
  const of = async (actor: Actor) => [...(await reviewWork(actor)), ...(await otherWork(actor))];
  return {
    ...assembleTalk(ports),
    assignment: assembleAssignment({ ...ports, remind: remindLater(jobs) }),
    work: { of, count: async (actor) => (await of(actor)).filter(asksSomething).length },
  };
};

export const assembleAssignment = (ports: AssignmentPorts): AssignmentService => ({
  of: createReadAssignment(ports),
  assign: createAssign(ports),
  clear: createClearAssignment(ports),
});
