import { randomUUID } from 'node:crypto';

import { DomainError } from '../../../../../../kernel';
import type { ScheduleCommand } from '../../../../contract';
import { scheduledTime } from '../../domain/schedule/scheduled-time';
import { documentLock } from '../document-lock';
import { planPublication, type PublicationPlan } from '../plan-publication';
import type { Desk, DeskTables } from '../ports';
import { type GatePorts, passGate } from '../publish';
import { freezeRevision } from '../freeze-revision';
import { requireMembership } from '../require-membership';
import { tablesForActor } from '../tables-for-reader';
import { refuseUnsoundNotice, requirePublic } from '../withdraw';

import { SCHEDULE_JOB } from './carry-out-schedule';
import { endSchedules } from './end-schedules';
import type { Enqueue } from './ports';
import { wordsOf } from './words-of';

export interface SchedulePorts extends GatePorts {
  readonly desk: Desk;
  readonly enqueue: Enqueue;
}

/**
 * Schedules a document to go public, or to be withdrawn, at a time. Whoever schedules passes the same gate as whoever publishes, with the
 * embargo as it will be then. For the refusals see SchedulingService.
 */
export const createSchedule =
  (ports: SchedulePorts) =>
  (command: ScheduleCommand): Promise<void> =>
    ports.desk.transact(async (tables) => {
      const { subject, action, time, actor } = command;
      await tables.lock(documentLock(subject));
      const now = ports.clock.now();
      const timeZone = await zoneOf(tables, command, ports);
      const at = scheduledTime({ time, timeZone, now });
      const shown = await tablesForActor(tables, actor, ports.memberships);
      const plan = await planPublication(shown, subject, { ...ports, clock: { now: () => at } });
      await GATES[action](tables, plan, { command, ports: { ...ports, clock: { now: () => at } } });
      const revision = await freezeRevision(tables, plan, { clock: ports.clock, savedBy: 'system' });
      await endSchedules(tables, [subject], { at: now.toISOString(), actions: [action] });
      const id = randomUUID();
      await tables.schedules.add({
        id,
        subject: { type: subject.type, id: subject.id },
        action,
        at: at.toISOString(),
        wallTime: time.wallTime,
        timeZone,
        words: wordsOf(plan),
        revision: revision.number,
        notice: action === 'withdraw' ? command.notice : null,
        by: actor.id,
        scheduledAt: now.toISOString(),
        isKept: false,
        state: 'waiting',
        endedAt: null,
        reason: null,
      });
      await ports.enqueue(tables, { kind: SCHEDULE_JOB, subject: { ...subject }, dueAt: at.toISOString(), payload: { schedule: id } });
    });

interface Scheduling {
  readonly command: ScheduleCommand;
  readonly ports: SchedulePorts;
}

const GATES = {
  async publish(tables: DeskTables, plan: PublicationPlan, { command: { subject, actor, seen }, ports }: Scheduling): Promise<void> {
    await passGate(tables, plan, { command: { subject, actor, preflight: seen }, ports });
  },
  async withdraw(tables: DeskTables, plan: PublicationPlan, { command: { subject, actor, notice }, ports }: Scheduling): Promise<void> {
    if (!notice)
      throw new DomainError({
        code: 'schedule.notice-missing',
        refusal: 'invalid',
        message: 'Say why it is withdrawn. Readers will see it.',
      });
    await requireMembership(ports.memberships, actor, plan.subject);
    await requirePublic(tables, subject);
    await refuseUnsoundNotice(tables, { subject, actor, ...notice }, ports.governed);
  },
} as const;

const zoneOf = async (tables: DeskTables, { subject }: ScheduleCommand, { timeZoneOf }: SchedulePorts): Promise<string> => {
  const [found] = (await tables.subjects.find([subject])).values();
  return timeZoneOf(found?.owners ?? []);
};
