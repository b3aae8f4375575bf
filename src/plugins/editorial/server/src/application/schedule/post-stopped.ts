import { sayInstant, subjectKey } from '../../../../../../kernel';
import { stopped } from '../../domain/schedule/stopped-letter';
import { staffIdOf } from '../../domain/staff-id';
import type { Mailing } from '../mails/ports';
import type { DeskTables, Memberships } from '../ports';

import type { Schedule } from './ports';

export interface StoppedPorts {
  readonly memberships: Memberships;
  readonly mailing: Mailing;
}

/** Tells whoever scheduled it that it was not done, or once they have left, the managers: by mail, whatever they chose about e-mails. */
export const postStopped = async (
  tables: DeskTables,
  { schedule, reason }: { readonly schedule: Schedule; readonly reason: string },
  { memberships, mailing }: StoppedPorts,
): Promise<void> => {
  const subject = (await tables.subjects.find([schedule.subject])).get(subjectKey(schedule.subject));
  if (!subject || !mailing.isOn) return;
  const people = [...(await memberships.colleaguesIn(subject.owners)).values()].flatMap((house) => house.people);
  const scheduler = people.filter(({ userId }) => userId === staffIdOf(schedule.by));
  const told = scheduler.length > 0 ? scheduler : people.filter(({ role }) => role === 'manager');
  const { action, at, timeZone } = schedule;
  const time = sayInstant(Date.parse(at), timeZone);
  const content = stopped({ title: subject.title, action, time, reason, link: mailing.documentLink(subject) });
  const about = { type: subject.type, id: subject.id };
  for (const userId of new Set(told.map((person) => person.userId)))
    await mailing.post(tables, { to: { kind: 'staff', userId }, content, about, isUrgent: true, expiresAt: null });
};
