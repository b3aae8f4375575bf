import { type Clock, sayInstant, subjectKey, type SubjectRef } from '../../../../../../kernel';
import type { Actor, ScheduleLine, ScheduleStanding } from '../../../../contract';
import { saidLateness } from '../../domain/schedule/lateness';
import { sayTrouble, WORDS_CHANGED } from '../../domain/schedule/schedule-trouble';
import { mayPublish, permissionFor } from '../../domain/sign-off/permission';
import { planPublication, type PlanPorts, type PublicationPlan } from '../plan-publication';
import type { Desk, DeskTables, Memberships } from '../ports';
import { askingOne } from '../sign-off/asking-one';
import { assessReview } from '../sign-off/assess-review';
import { mayTakeAlong } from '../sign-off/may-take-along';

import { canKeep } from './can-keep';
import type { Schedule } from './ports';
import { whyNot } from './why-not';

export interface ScheduleStandingPorts extends PlanPorts {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly memberships: Memberships;
}

/** What is scheduled for a document, what could not be done, and what was done late. Throws as planPublication does. */
export const createScheduleStanding =
  (ports: ScheduleStandingPorts) =>
  (subject: SubjectRef, actor: Actor): Promise<ScheduleStanding> =>
    ports.desk.read(async (tables) => {
      const plan = await planPublication(tables, subject, ports);
      const review = await assessReview(tables, plan, ports);
      const asking = await askingOne(review, { actor, memberships: ports.memberships });
      const along = await mayTakeAlong(tables, plan, { actor, memberships: ports.memberships });
      const situation = { ...review, isPublic: plan.publication?.state === 'public', asking, along };
      const all = (await tables.schedules.of([subject])).get(subjectKey(subject)) ?? [];
      const lines: ScheduleLine[] = [];
      for (const schedule of all)
        lines.push(...(await linesOf(tables, schedule, { ...ports, plan, mayKeep: mayPublish(review.houses, asking).allowed })));
      return {
        timeZone: await ports.timeZoneOf(plan.subject.owners),
        lines,
        permissions: {
          publish: permissionFor('schedule', situation),
          cancel: permissionFor('unschedule', { ...situation, isScheduled: true }),
          withdraw: permissionFor('withdraw', situation),
        },
      };
    });

type Looking = ScheduleStandingPorts & { readonly plan: PublicationPlan; readonly mayKeep: boolean };

const linesOf = async (tables: DeskTables, schedule: Schedule, looking: Looking): Promise<readonly ScheduleLine[]> => {
  const common = await lineOf(schedule, looking);
  switch (schedule.state) {
    case 'waiting': {
      const trouble = await whyNot(tables, schedule, looking);
      const isChanged = trouble?.code === WORDS_CHANGED && !schedule.isKept;
      return [
        {
          ...common,
          state: 'waiting',
          trouble: trouble && sayTrouble(trouble),
          canKeep: isChanged && looking.mayKeep && (await canKeep(tables, schedule, looking)),
        },
      ];
    }
    case 'failed':
      return [{ ...common, state: 'failed', trouble: schedule.reason }];
    case 'done': {
      const lateness = saidLateness(schedule.at, schedule.endedAt ?? schedule.at);
      return lateness !== null && isCurrent(schedule, looking) ? [{ ...common, state: 'late', trouble: sayLate(schedule, lateness) }] : [];
    }
    case 'cancelled':
      return [];
  }
};

const sayLate = ({ action }: Schedule, lateness: string): string =>
  `It was ${action === 'publish' ? 'published' : 'withdrawn'} ${lateness}, because Concord was not running at the time.`;

/** What readers see now is what it did. */
const isCurrent = ({ endedAt }: Schedule, { plan: { publication } }: Looking): boolean =>
  publication !== null && endedAt !== null && Math.abs(Date.parse(publication.since) - Date.parse(endedAt)) < SAME_ACT;

const SAME_ACT = 60_000;

const lineOf = async (
  { id, action, at, wallTime, timeZone, by, scheduledAt, isKept }: Schedule,
  { memberships }: Looking,
): Promise<Omit<ScheduleLine, 'state' | 'trouble'>> => ({
  id,
  action,
  at,
  wallTime,
  words: sayInstant(Date.parse(at), timeZone),
  by: (await memberships.namesOf([by])).get(by) ?? '',
  scheduledAt,
  canKeep: false,
  isKept,
});
