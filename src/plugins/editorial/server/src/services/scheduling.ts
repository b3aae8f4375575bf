import type { JobsService, SchedulingService, SignOffService } from '../../../contract';
import { type CarryOutPorts, createScheduleKind } from '../application/schedule/carry-out-schedule';
import { createCancelSchedule, createKeepSchedule } from '../application/schedule/decide-schedule';
import { createSchedule, type SchedulePorts } from '../application/schedule/schedule-act';
import { createScheduledWork } from '../application/schedule/scheduled-work';
import { createScheduleStanding } from '../application/schedule/schedule-standing';

interface SchedulingParts extends Omit<SchedulePorts, 'enqueue'>, CarryOutPorts {
  readonly jobs: Pick<JobsService, 'addKind' | 'enqueue'>;
}

export interface Scheduling {
  readonly scheduling: SchedulingService;
  readonly scheduledWork: SignOffService['workOf'];
}

/** Puts the use cases of scheduling together, and hands what carries schedules out to the jobs. */
export const assembleScheduling = ({ jobs, ...parts }: SchedulingParts): Scheduling => {
  const ports: SchedulePorts = { ...parts, enqueue: ({ knex }, job) => jobs.enqueue(knex, job) };
  jobs.addKind(createScheduleKind(parts));
  return {
    scheduling: {
      standing: createScheduleStanding(ports),
      schedule: createSchedule(ports),
      cancel: createCancelSchedule(ports),
      keep: createKeepSchedule(ports),
    },
    scheduledWork: createScheduledWork(ports),
  };
};
