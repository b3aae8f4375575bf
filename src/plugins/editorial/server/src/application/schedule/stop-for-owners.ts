import { type Clock, subjectKey } from '../../../../../../kernel';
import type { GovernedTypes } from '../../../../contract';
import { ownersIn } from '../../domain/owners-in-body';
import { ownersChanged, ownersLeft, sayNoLongerYours, sayOwnersLeft } from '../../domain/schedule/owners-left';
import type { DeskTables, Memberships, Subject } from '../ports';

import type { Schedule } from './ports';
import { postOwnersLeft, type StoppedPorts } from './post-stopped';

export interface StopForOwnersPorts extends StoppedPorts {
  readonly clock: Clock;
}

/**
 * What two own together was scheduled by the right of both. Once one of them does not own it any more, nothing of that happens: it stays to be
 * seen, with the reason, by those who own it still. To be called under the document's lock, with the subject from before the change.
 */
export const stopForOwners = async (
  tables: DeskTables,
  { before, after }: { readonly before: Subject; readonly after: Subject },
  ports: StopForOwnersPorts,
): Promise<void> => {
  const left = ownersLeft(before.owners, after.owners);
  if (left.length === 0) return;
  const schedules = (await tables.schedules.of([after])).get(subjectKey(after)) ?? [];
  const waiting = schedules.filter(({ state }) => state === 'waiting');
  if (waiting.length === 0) return;
  const names = await namesOf(left, ports.memberships);
  const reason = sayOwnersLeft(names);
  const endedAt = ports.clock.now().toISOString();
  for (const schedule of waiting) {
    await tables.schedules.change(schedule.id, { state: 'failed', endedAt, reason });
    await postOwnersLeft(tables, { schedule, before, after, reason, reasonForLeft: sayNoLongerYours(names) }, ports);
  }
};

/**
 * Refuses, as `schedule.owners-changed`, what was scheduled while another partnership owned it too. The first owner is changed by mergers and
 * splits alone, which see to what waits (sign-off/handover.ts).
 */
export const requireCoOwners = async (
  tables: DeskTables,
  { subject: ref, revision }: Schedule,
  { governed, memberships }: { readonly governed: GovernedTypes; readonly memberships: Memberships },
): Promise<void> => {
  const subject = (await tables.subjects.find([ref])).get(subjectKey(ref));
  const type = subject && governed[subject.uid];
  const body = type && (await tables.revisions.find(ref, revision))?.body;
  if (!subject || !type || !body) return;
  const coOwners = ownersIn(body, type)
    .slice(1)
    .map(({ id }) => id);
  if (ownersLeft(coOwners, subject.owners).length === 0) return;
  const merged = (await memberships.partsOf(subject.owners)).map(({ id }) => id);
  const left = ownersLeft(coOwners, [...subject.owners, ...merged]);
  if (left.length > 0) throw ownersChanged(await namesOf(left, memberships));
};

const namesOf = async (partnerships: readonly string[], memberships: Memberships): Promise<readonly string[]> =>
  [...(await memberships.colleaguesIn(partnerships)).values()].map(({ name }) => name);
