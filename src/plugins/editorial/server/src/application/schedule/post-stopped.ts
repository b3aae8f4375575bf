import { sayInstant, subjectKey } from '../../../../../../kernel';
import type { Colleague } from '../../../../../partnerships/contract';
import { stopped } from '../../domain/schedule/stopped-letter';
import { staffIdOf } from '../../domain/staff-id';
import type { Mailing } from '../mails/ports';
import type { DeskTables, Memberships, Subject } from '../ports';

import type { Schedule } from './ports';

export interface StoppedPorts {
  readonly memberships: Memberships;
  readonly mailing: Mailing;
}

interface Stopped {
  readonly schedule: Schedule;
  readonly reason: string;
}

/** Tells whoever scheduled it that it was not done, or once they have left, the managers: by mail, whatever they chose about e-mails. */
export const postStopped = async (tables: DeskTables, { schedule, reason }: Stopped, ports: StoppedPorts): Promise<void> => {
  const subject = (await tables.subjects.find([schedule.subject])).get(subjectKey(schedule.subject));
  if (!subject || !ports.mailing.isOn) return;
  const people = await peopleOf(subject.owners, ports);
  const scheduler = people.filter(({ userId }) => userId === staffIdOf(schedule.by));
  const told = scheduler.length > 0 ? scheduler : people.filter(({ role }) => role === 'manager');
  await post(tables, { schedule, reason, subject, told, isOutOfReach: false }, ports);
};

interface OwnersLeft extends Stopped {
  readonly before: Subject;
  readonly after: Subject;
  /** For whoever scheduled it and works for none of those that own it still. */
  readonly reasonForLeft: string;
}

/** Tells whoever scheduled it, wherever they work, and the managers of those that own it still. */
export const postOwnersLeft = async (
  tables: DeskTables,
  { schedule, reason, reasonForLeft, before, after }: OwnersLeft,
  ports: StoppedPorts,
): Promise<void> => {
  if (!ports.mailing.isOn) return;
  const isScheduler = ({ userId }: Colleague): boolean => userId === staffIdOf(schedule.by);
  const people = await peopleOf(after.owners, ports);
  const told = people.filter((person) => isScheduler(person) || person.role === 'manager');
  await post(tables, { schedule, reason, subject: after, told, isOutOfReach: false }, ports);
  if (people.some(isScheduler)) return;
  const scheduler = (await peopleOf(before.owners, ports)).filter(isScheduler);
  await post(tables, { schedule, reason: reasonForLeft, subject: before, told: scheduler, isOutOfReach: true }, ports);
};

const peopleOf = async (partnerships: readonly string[], { memberships }: StoppedPorts): Promise<readonly Colleague[]> =>
  [...(await memberships.colleaguesIn(partnerships)).values()].flatMap((house) => house.people);

interface Letter extends Stopped {
  readonly subject: Subject;
  readonly told: readonly Colleague[];
  /** They know it as the subject was, and cannot open it: of what nobody may read, no mail goes out that says it is about it. */
  readonly isOutOfReach: boolean;
}

const post = async (tables: DeskTables, { schedule, reason, subject, told, isOutOfReach }: Letter, { mailing }: StoppedPorts) => {
  const { action, at, timeZone } = schedule;
  const time = sayInstant(Date.parse(at), timeZone);
  const link = isOutOfReach ? null : mailing.documentLink(subject);
  const content = stopped({ title: subject.title, action, time, reason, link });
  const about = isOutOfReach ? null : { type: subject.type, id: subject.id };
  for (const userId of new Set(told.map((person) => person.userId)))
    await mailing.post(tables, { to: { kind: 'staff', userId }, content, about, isUrgent: true, expiresAt: null });
};
