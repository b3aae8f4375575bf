import { type Clock, subjectKey, type SubjectRef } from '../../../../../../kernel';
import type { Actor, ScheduleAction, Unfinished, WindingUpService } from '../../../../contract';
import { openRound } from '../../domain/sign-off/review-round';
import { documentLock } from '../document-lock';
import type { Desk, DeskTables } from '../ports';
import { endSchedules } from '../schedule/end-schedules';
import type { Schedule } from '../schedule/ports';

import { reviewLock } from './end-rounds';

export interface WindUpPorts {
  readonly desk: Desk;
  readonly clock: Clock;
}

/** See WindingUpService. */
export const createWindingUp = ({ desk, clock }: WindUpPorts): WindingUpService => ({
  unfinished: (subjects) => desk.read((tables) => unfinishedOf(tables, subjects)),
  windUp: (subjects, actor) =>
    desk.transact(async (tables) => {
      const waiting = [...(await unfinishedOf(tables, subjects))].sort(bySubject);
      // All who take both take the locks of documents first.
      for (const { subject } of waiting) await tables.lock(documentLock(subject));
      const at = clock.now().toISOString();
      const refs = waiting.map(({ subject }) => subject);
      await endSchedules(tables, refs, { at, actions: ['publish'] });
      for (const { subject, isInReview } of waiting) if (isInReview) await takeBack(tables, { subject, actor, at });
    }),
});

const unfinishedOf = async (tables: DeskTables, refs: readonly SubjectRef[]): Promise<readonly Unfinished[]> => {
  const subjects = refs.map(({ type, id }) => ({ type, id }));
  const [acts, schedules] = [await tables.reviewActs.of(subjects), await tables.schedules.of(subjects)];
  const all = subjects.map((subject): Unfinished => {
    const scheduled = schedules.get(subjectKey(subject)) ?? [];
    return {
      subject,
      isInReview: openRound(acts.get(subjectKey(subject)) ?? []) !== null,
      isToGoOut: waits(scheduled, 'publish'),
      isToBeWithdrawn: waits(scheduled, 'withdraw'),
    };
  });
  return all.filter(({ isInReview, isToGoOut, isToBeWithdrawn }) => isInReview || isToGoOut || isToBeWithdrawn);
};

const waits = (schedules: readonly Schedule[], wanted: ScheduleAction): boolean =>
  schedules.some(({ action, state }) => action === wanted && state === 'waiting');

const bySubject = (a: Unfinished, b: Unfinished): number => (subjectKey(a.subject) < subjectKey(b.subject) ? -1 : 1);

const takeBack = async (
  tables: DeskTables,
  { subject, actor, at }: { readonly subject: SubjectRef; readonly actor: Actor; readonly at: string },
): Promise<void> => {
  await tables.lock(reviewLock(subject));
  const acts = (await tables.reviewActs.of([subject])).get(subjectKey(subject)) ?? [];
  const round = openRound(acts);
  if (!round) return;
  const { revision } = round.submitted;
  await tables.reviewActs.append({ ...TAKING_BACK, subject, revision, number: acts.length + 1, actor: actor.id, at });
};

const TAKING_BACK = { action: 'take-back', partnership: null, agency: null, note: 'Its partnership closed.' } as const;
