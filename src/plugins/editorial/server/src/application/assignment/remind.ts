import { type SubjectRef, subjectKey } from '../../../../../../kernel';
import { dueTomorrow, overdue } from '../../domain/assignment/assignment-letters';
import { sayDay } from '../../domain/assignment/due-day';
import type { DeskTables } from '../ports';
import { peopleOf } from '../talk/read-talk';

import type { AssignmentPorts, DueTurn } from './ports';

export interface Reminder {
  readonly subject: SubjectRef;
  readonly person: number;
  readonly due: string;
  readonly turn: DueTurn;
}

/** Reminds somebody of a day, if the document is still theirs to do until just that day, and they still work there. */
export const remind = async (
  tables: DeskTables,
  { subject: ref, person, due, turn }: Reminder,
  ports: Pick<AssignmentPorts, 'memberships' | 'mailing'>,
): Promise<void> => {
  const stored = await tables.assignments.of(ref);
  const subject = (await tables.subjects.find([ref])).get(subjectKey(ref));
  if (!ports.mailing.isOn || !subject || stored?.person !== person || stored.due !== due) return;
  if (!(await peopleOf(subject.owners, ports)).some(({ userId }) => userId === person)) return;
  const facts = { title: subject.title, by: '', due: sayDay(due), link: ports.mailing.documentLink(subject) };
  const content = turn === 'tomorrow' ? dueTomorrow(facts) : overdue(facts);
  await ports.mailing.post(tables, {
    to: { kind: 'staff', userId: person },
    content,
    about: ref,
    kind: 'talk',
    isUrgent: false,
    expiresAt: null,
  });
};
