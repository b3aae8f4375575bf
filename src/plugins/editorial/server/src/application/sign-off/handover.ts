import { randomUUID } from 'node:crypto';

import { type Clock, type SubjectRef, subjectKey } from '../../../../../../kernel';
import type { Actor, GovernedTypes, HandoverService, ReviewAct, SignOffRules } from '../../../../contract';
import { openRound } from '../../domain/sign-off/review-round';
import { rulesToAdopt } from '../../domain/sign-off/rules-to-adopt';
import type { Desk, DeskTables, Memberships } from '../ports';
import type { Schedule } from '../schedule/ports';
import { postStopped, type StoppedPorts } from '../schedule/post-stopped';

import { reviewLock } from './end-rounds';
import { readSignOffDesk } from './sign-off-desk';

export interface HandoverPorts extends StoppedPorts {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly memberships: Memberships;
  readonly governed: GovernedTypes;
}

/** See HandoverService. */
export const createHandover = (ports: HandoverPorts): HandoverService => ({
  rules: (partnership) => ports.desk.read((tables) => readSignOffDesk(tables, partnership, ports)),
  underway: (subjects) =>
    ports.desk.read(async (tables) => {
      const found = await tables.subjects.find(subjects);
      const waits = await waitingOf(tables, subjects);
      return waits.map(({ subject, submitted, schedules }) => ({
        subject,
        title: found.get(subjectKey(subject))?.title ?? '',
        isInReview: submitted !== null,
        isScheduled: schedules.length > 0,
      }));
    }),
  beginAnew: (subjects, command) =>
    ports.desk.transact(async (tables) => {
      for (const each of await waitingOf(tables, [...subjects].sort(bySubject))) await beginAnew(tables, { ...each, ...command }, ports);
    }),
  adopt: (partnership, rules, actor) => ports.desk.transact((tables) => adopt(tables, { partnership, rules, actor }, ports)),
});

interface Waiting {
  readonly subject: SubjectRef;
  /** The newest submission; null where nobody is asked to agree. */
  readonly submitted: ReviewAct | null;
  /** To go public. */
  readonly schedules: readonly Schedule[];
}

const waitingOf = async (tables: DeskTables, refs: readonly SubjectRef[]): Promise<readonly Waiting[]> => {
  const subjects = refs.map(({ type, id }) => ({ type, id }));
  const [acts, schedules] = [await tables.reviewActs.of(subjects), await tables.schedules.of(subjects)];
  const all = subjects.map((subject): Waiting => {
    const round = openRound(acts.get(subjectKey(subject)) ?? []);
    const open = (schedules.get(subjectKey(subject)) ?? []).filter(({ action, state }) => action === 'publish' && state === 'waiting');
    return { subject, submitted: round && !round.asked ? round.submitted : null, schedules: open };
  });
  return all.filter(({ submitted, schedules: open }) => submitted !== null || open.length > 0);
};

const bySubject = (a: SubjectRef, b: SubjectRef): number => (subjectKey(a) < subjectKey(b) ? -1 : 1);

interface Anew extends Waiting {
  readonly owner: string;
  readonly actor: Actor;
}

/** Nothing of what was agreed to under other rules is publishable by them, and nothing of it is forgotten: both wait in My work. */
const beginAnew = async (
  tables: DeskTables,
  { subject, submitted, schedules, owner, actor }: Anew,
  ports: HandoverPorts,
): Promise<void> => {
  const at = ports.clock.now().toISOString();
  if (submitted) {
    await tables.lock(reviewLock(subject));
    const number = ((await tables.reviewActs.of([subject])).get(subjectKey(subject))?.length ?? 0) + 1;
    const note = `It belongs to ${owner} now, so its review begins anew. Send it for review again.`;
    const { revision } = submitted;
    await tables.reviewActs.append({ ...ASKING, subject, number, revision, actor: actor.id, note, at });
  }
  for (const schedule of schedules) {
    const reason = `It belongs to ${owner} now, whose rules it was not scheduled by. Look at it again, and schedule it again.`;
    await tables.schedules.change(schedule.id, { state: 'failed', endedAt: at, reason });
    await postStopped(tables, { schedule, reason }, ports);
  }
};

const ASKING = { action: 'request-changes', partnership: null, agency: null } as const;

interface Adopting {
  readonly partnership: string;
  readonly rules: SignOffRules;
  readonly actor: Actor;
}

const adopt = async (tables: DeskTables, { partnership, rules, actor }: Adopting, { clock }: HandoverPorts): Promise<void> => {
  await tables.lock(`sign-off:${partnership}`);
  const { chosen, seats } = rulesToAdopt(rules, randomUUID);
  const now = clock.now();
  // They are listed in the order of their making, so none is made at the instant of another.
  for (const [index, seat] of seats.entries()) {
    await tables.agencies.add(seat, { partnership, at: new Date(now.getTime() + index).toISOString() });
    await tables.agencies.save(seat);
  }
  for (const each of chosen) await tables.signOffSettings.save({ partnership, ...each }, { by: actor.id, at: now.toISOString() });
};
