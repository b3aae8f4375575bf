import { DomainError, type SubjectRef } from '../../../../../../kernel';
import type { Actor, AssignmentDesk, AssignmentService, NewAssignment } from '../../../../contract';
import { assigned } from '../../domain/assignment/assignment-letters';
import { daysAfter, isDay, isOverdue, sayDay, sevenOn } from '../../domain/assignment/due-day';
import { staffIdOf } from '../../domain/staff-id';
import type { DeskTables, Subject } from '../ports';
import { peopleOf } from '../talk/read-talk';
import { lockSubject } from '../talk/require-talk';

import type { AssignmentPorts } from './ports';
import type { StoredAssignment } from './rows';

/** Whose a document is to do, as a member of staff sees it. */
export const createReadAssignment =
  (ports: AssignmentPorts) =>
  (ref: SubjectRef, actor: Actor): Promise<AssignmentDesk> =>
    ports.desk.read(async (tables) => {
      const owners = [...(await tables.subjects.find([ref])).values()][0]?.owners ?? [];
      const [people, mayAssign] = [await peopleOf(owners, ports), await ports.mayUpdate(owners)];
      const stored = await tables.assignments.of(ref);
      const by = stored && ((await ports.memberships.namesOf([stored.by])).get(stored.by) ?? '');
      const assignment = stored && {
        person: people.find(({ userId }) => userId === stored.person) ?? null,
        isYours: staffIdOf(actor.id) === stored.person,
        due: stored.due === null ? null : dueOf(stored.due, ports.clock.now().toISOString()),
        by: by ?? '',
        at: stored.at,
      };
      return { assignment, people: mayAssign ? people : [], mayAssign };
    });

export const dueOf = (day: string, now: string) => ({ day, words: sayDay(day), isOverdue: isOverdue(day, now) });

type Assigning = Parameters<AssignmentService['assign']>[0];

/** Gives a document to somebody, or changes until when. They hear of it, and of its day. For the refusals see AssignmentService. */
export const createAssign =
  (ports: AssignmentPorts) =>
  ({ subject: ref, actor, wanted }: Assigning): Promise<void> =>
    ports.desk.transact(async (tables) => {
      const subject = await lockSubject(tables, ref, ports);
      const before = await tables.assignments.of(ref);
      if (before?.person === wanted.person && before.due === wanted.due) return;
      await requirePerson(subject, wanted, ports);
      const now = ports.clock.now().toISOString();
      requireDay(wanted, { before, now });
      const { type, id } = subject;
      const assignment = { subject: { type, id }, person: wanted.person, due: wanted.due, by: actor.id, at: now };
      await tables.assignments.save(assignment);
      if (before?.person !== wanted.person) await tell(tables, { subject, assignment }, ports);
      await remindLater(tables, assignment, ports);
    });

/** Nobody has it to do any more: it is done, or was given by mistake. */
export const createClearAssignment =
  (ports: AssignmentPorts): AssignmentService['clear'] =>
  ({ subject }) =>
    ports.desk.transact(async (tables) => {
      await lockSubject(tables, subject, ports);
      await tables.assignments.clear(subject);
    });

const requirePerson = async ({ owners }: Subject, { person }: NewAssignment, ports: AssignmentPorts): Promise<void> => {
  if ((await peopleOf(owners, ports)).some(({ userId }) => userId === person)) return;
  throw new DomainError({
    code: 'assignment.person-unknown',
    refusal: 'invalid',
    message: 'It can be given only to people who work on this document. Choose somebody from the list.',
  });
};

const requireDay = ({ due }: NewAssignment, { before, now }: { readonly before: StoredAssignment | null; readonly now: string }): void => {
  if (due === null || due === before?.due) return;
  if (!isDay(due))
    throw new DomainError({
      code: 'assignment.day-invalid',
      refusal: 'invalid',
      message: 'That is not a day of the calendar. Choose the day again.',
    });
  if (isOverdue(due, now))
    throw new DomainError({ code: 'assignment.day-past', refusal: 'invalid', message: 'That day is over. Choose today or a later day.' });
};

interface Told {
  readonly subject: Subject;
  readonly assignment: StoredAssignment;
}

const tell = async (tables: DeskTables, { subject, assignment }: Told, { memberships, mailing }: AssignmentPorts): Promise<void> => {
  const { person, by, due } = assignment;
  if (!mailing.isOn || staffIdOf(by) === person) return;
  const name = (await memberships.namesOf([by])).get(by) ?? 'Somebody';
  const facts = { title: subject.title, by: name, due: due === null ? '' : sayDay(due), link: mailing.documentLink(subject) };
  const to = { kind: 'staff' as const, userId: person };
  await mailing.post(tables, { to, content: assigned(facts), about: assignment.subject, kind: 'talk', isUrgent: false, expiresAt: null });
};

/** On the morning before the day, unless that has passed, and on the morning after it. */
const remindLater = async (tables: DeskTables, assignment: StoredAssignment, { clock, remind }: AssignmentPorts): Promise<void> => {
  if (assignment.due === null) return;
  const now = clock.now().toISOString();
  const [before, after] = [sevenOn(daysAfter(assignment.due, -1)), sevenOn(daysAfter(assignment.due, 1))];
  if (before > now) await remind(tables, { assignment, turn: 'tomorrow', dueAt: before });
  if (after > now) await remind(tables, { assignment, turn: 'overdue', dueAt: after });
};
