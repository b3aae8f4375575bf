import { sayInstant, subjectKey } from '../../../../../../kernel';
import type { Actor, WorkItem } from '../../../../contract';
import { sayTrouble } from '../../domain/schedule/schedule-trouble';
import type { GatePorts } from '../publish';
import type { Desk, DeskTables, Subject } from '../ports';

import type { Schedule } from './ports';
import { whyNot } from './why-not';

export interface ScheduledWorkPorts extends GatePorts {
  readonly desk: Desk;
}

/** What is scheduled where a member of staff may publish: what stopped first, then what is to come, in the order of their times. */
export const createScheduledWork =
  (ports: ScheduledWorkPorts) =>
  (actor: Actor): Promise<readonly WorkItem[]> =>
    ports.desk.read(async (tables) => {
      const schedules = await tables.schedules.open();
      const subjects = await tables.subjects.find(schedules.map(({ subject }) => subject));
      const reached = await reachedBy(actor, [...subjects.values()], ports);
      const items: WorkItem[] = [];
      for (const schedule of schedules) {
        const subject = subjects.get(subjectKey(schedule.subject));
        if (subject && reached.has(subjectKey(subject))) items.push(await itemOf(tables, { schedule, subject }, ports));
      }
      return [...items.filter(({ task }) => task === 'stopped'), ...items.filter(({ task }) => task !== 'stopped')];
    });

const reachedBy = async (actor: Actor, subjects: readonly Subject[], { memberships }: ScheduledWorkPorts): Promise<ReadonlySet<string>> => {
  const grants = (await memberships.grantsOf(actor)).filter(({ role }) => role !== 'contributor');
  const partnerships = new Set(grants.map(({ partnership }) => partnership));
  return new Set(subjects.filter(({ owners }) => owners.some((owner) => partnerships.has(owner))).map(subjectKey));
};

interface Scheduled {
  readonly schedule: Schedule;
  readonly subject: Subject;
}

const itemOf = async (tables: DeskTables, { schedule, subject }: Scheduled, ports: ScheduledWorkPorts): Promise<WorkItem> => {
  const trouble = schedule.state === 'failed' ? schedule.reason : await troubleOf(tables, schedule, ports);
  const { type, id, uid, documentId, title } = subject;
  return {
    subject: { type, id },
    uid,
    documentId,
    title,
    task: trouble === null ? 'scheduled' : 'stopped',
    by: (await ports.memberships.namesOf([schedule.by])).get(schedule.by) ?? '',
    when: sayInstant(Date.parse(schedule.at), schedule.timeZone),
    note: trouble ?? '',
    since: schedule.scheduledAt,
    isOverdue: false,
  };
};

const troubleOf = async (tables: DeskTables, schedule: Schedule, ports: ScheduledWorkPorts): Promise<string | null> => {
  const trouble = await whyNot(tables, schedule, ports);
  return trouble && sayTrouble(trouble);
};
