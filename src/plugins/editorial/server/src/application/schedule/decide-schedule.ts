import { DomainError, subjectKey, type SubjectRef, subjectUnknown } from '../../../../../../kernel';
import type { Actor } from '../../../../contract';
import { WORDS_CHANGED } from '../../domain/schedule/schedule-trouble';
import { mayPublish } from '../../domain/sign-off/permission';
import { isOperator } from '../../domain/staff-id';
import { documentLock } from '../document-lock';
import type { DeskTables, Subject } from '../ports';
import { requireMembership } from '../require-membership';
import { ownersOfEach } from '../sign-off/houses-of';

import { canKeep } from './can-keep';
import { whyNot } from './why-not';
import type { Schedule } from './ports';
import type { SchedulePorts } from './schedule-act';

type Decide = (subject: SubjectRef, id: string, actor: Actor) => Promise<void>;

/** Takes back what was scheduled, or clears one that failed out of the way. */
export const createCancelSchedule =
  (ports: SchedulePorts): Decide =>
  (subject, id, actor) =>
    ports.desk.transact(async (tables) => {
      const schedule = await requireSchedule(tables, { subject, id, actor }, ports);
      await tables.schedules.change(schedule.id, { state: 'cancelled', endedAt: ports.clock.now().toISOString() });
    });

/** Lets what was agreed at that time go out at its time, although it was edited since. Refuses where something else stops it too. */
export const createKeepSchedule =
  (ports: SchedulePorts): Decide =>
  (subject, id, actor) =>
    ports.desk.transact(async (tables) => {
      const schedule = await requireSchedule(tables, { subject, id, actor }, ports);
      await requirePublisher(tables, schedule, { ...ports, actor });
      if (schedule.state !== 'waiting')
        throw new DomainError({ code: 'schedule.not-waiting', refusal: 'conflict', message: 'Its time has passed. Schedule it again.' });
      const trouble = await whyNot(tables, schedule, ports);
      if (trouble && trouble.code !== WORDS_CHANGED) throw trouble;
      if (!(await canKeep(tables, schedule, ports)))
        throw new DomainError({
          code: 'schedule.cannot-keep',
          refusal: 'conflict',
          message:
            'Something placed in it was changed too, so what was agreed at that time cannot be put together any more. Schedule it again.',
        });
      await tables.schedules.change(schedule.id, { isKept: true });
    });

/** Who keeps it decides that it goes out; who cancels it makes things safer. */
const requirePublisher = async (tables: DeskTables, { subject: ref }: Schedule, ports: SchedulePorts & Pick<Asking, 'actor'>) => {
  if (isOperator(ports.actor.id)) return;
  const owners = await ownersOfEach(tables, [...(await tables.subjects.find([ref])).values()], ports);
  const permission = mayPublish(owners.get(subjectKey(ref)) ?? [], { grants: await ports.memberships.grantsOf(ports.actor) });
  if (!permission.allowed) throw new DomainError({ code: permission.code, refusal: 'not-allowed', message: permission.reason });
};

interface Asking {
  readonly subject: SubjectRef;
  readonly id: string;
  readonly actor: Actor;
}

const requireSchedule = async (tables: DeskTables, { subject: ref, id, actor }: Asking, ports: SchedulePorts): Promise<Schedule> => {
  await tables.lock(documentLock(ref));
  const subject: Subject | undefined = (await tables.subjects.find([ref])).get(subjectKey(ref));
  if (!subject) throw subjectUnknown();
  await requireMembership(ports.memberships, actor, subject);
  const schedule = await tables.schedules.find(id);
  const isOpen = schedule?.state === 'waiting' || schedule?.state === 'failed';
  if (schedule && isOpen && subjectKey(schedule.subject) === subjectKey(ref)) return schedule;
  throw new DomainError({ code: 'schedule.unknown', refusal: 'conflict', message: 'That is not scheduled any more. Look again.' });
};
