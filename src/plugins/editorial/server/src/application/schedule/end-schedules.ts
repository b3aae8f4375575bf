import { type SubjectRef, subjectKey } from '../../../../../../kernel';
import type { ScheduleAction } from '../../../../contract';
import type { DeskTables } from '../ports';

const ENDABLE = ['waiting', 'failed'];

/**
 * What happened now makes what was scheduled for later, or could not be done, pointless. Of the given kinds, or all.
 * To be called under the document's lock. Their jobs find them ended, and do nothing.
 */
export const endSchedules = async (
  tables: DeskTables,
  refs: readonly SubjectRef[],
  { at, actions }: { readonly at: string; readonly actions: readonly ScheduleAction[] },
): Promise<void> => {
  const schedules = await tables.schedules.of(refs);
  for (const schedule of refs.flatMap((ref) => schedules.get(subjectKey(ref)) ?? [])) {
    if (ENDABLE.includes(schedule.state) && actions.includes(schedule.action))
      await tables.schedules.change(schedule.id, { state: 'cancelled', endedAt: at });
  }
};
