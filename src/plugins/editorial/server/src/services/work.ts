import type { Actor, AssignmentService, JobsService, ShownWork, SignOffService, TalkService } from '../../../contract';
import { remindLater, reminderJobs } from '../adapters/assignment/reminder-jobs';
import { createAssign, createClearAssignment, createReadAssignment } from '../application/assignment/assign';
import type { AssignmentPorts } from '../application/assignment/ports';
import type { TalkPorts } from '../application/talk/ports';
import { createMarkElsewhere } from '../application/my-work/mark-elsewhere';
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
    /** What waits for a member of staff, and what of theirs just went out; `workingIn` is the partnership they picked (global id), if any. */
    of(actor: Actor, workingIn?: string | null): Promise<readonly ShownWork[]>;
    /** How many of these ask something of them there. */
    count(actor: Actor, workingIn?: string | null): Promise<number>;
  };
}

/** Puts together what people tell and give each other, and what comes of it for each. */
export const assembleWork = ({ jobs, reviewWork, ...ports }: WorkParts): Work => {
  jobs.addKind(reminderJobs(ports.desk, ports));
  const otherWork = createOtherWork(ports);
  const markElsewhere = createMarkElsewhere(ports.desk);
  const of: Work['work']['of'] = async (actor, workingIn = null) =>
    markElsewhere([...(await reviewWork(actor)), ...(await otherWork(actor))], workingIn);
  return {
    ...assembleTalk(ports),
    assignment: assembleAssignment({ ...ports, remind: remindLater(jobs) }),
    work: {
      of,
      count: async (actor, workingIn) => (await of(actor, workingIn)).filter((item) => asksSomething(item) && !item.isElsewhere).length,
    },
  };
};

export const assembleAssignment = (ports: AssignmentPorts): AssignmentService => ({
  of: createReadAssignment(ports),
  assign: createAssign(ports),
  clear: createClearAssignment(ports),
});
