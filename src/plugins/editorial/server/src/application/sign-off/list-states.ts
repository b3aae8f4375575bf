import { type SubjectRef, subjectKey } from '../../../../../../kernel';
import type { EditorialState } from '../../../../contract';
import { isArchived } from '../../domain/sign-off/is-archived';
import { openRound } from '../../domain/sign-off/review-round';
import { createFindStates } from '../find-states';
import { planOrNull } from '../plan-or-null';
import type { PlanPorts } from '../plan-publication';
import type { Desk, Memberships } from '../ports';

import { assessReview } from './assess-review';

export interface ListStatesPorts extends PlanPorts {
  readonly desk: Desk;
  readonly memberships: Memberships;
}

/**
 * The states of many documents for staff, by subject key. Only those in a round of review or on the schedule are weighed,
 * each by itself; of all others a few reads tell, whatever their number.
 */
export const createListStates =
  (ports: ListStatesPorts) =>
  async (refs: readonly SubjectRef[]): Promise<ReadonlyMap<string, EditorialState>> => {
    const states = new Map<string, EditorialState>(await createFindStates(ports.desk)(refs));
    await ports.desk.read(async (tables) => {
      const acts = await tables.reviewActs.of(refs);
      const schedules = await tables.schedules.of(refs);
      const isMoving = (ref: SubjectRef): boolean =>
        openRound(acts.get(subjectKey(ref)) ?? []) !== null ||
        (schedules.get(subjectKey(ref)) ?? []).some(({ state }) => state === 'waiting');
      for (const ref of refs) if (isArchived(acts.get(subjectKey(ref)) ?? [])) states.set(subjectKey(ref), 'archived');
      for (const ref of refs.filter(isMoving)) {
        const plan = await planOrNull(tables, ref, ports);
        if (plan) states.set(subjectKey(ref), (await assessReview(tables, plan, ports)).state);
      }
    });
    return states;
  };
