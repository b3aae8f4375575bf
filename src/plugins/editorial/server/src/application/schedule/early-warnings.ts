import { type Problem, sayInstant, subjectKey } from '../../../../../../kernel';
import { type Candidate, GOES_EARLY } from '../../../../contract';
import { quoted } from '../../domain/labels';
import type { DeskTables } from '../ports';

/** A warning for each item that would go public along with something before the time for which it is scheduled: its schedule ends then. */
export const earlyWarnings = async (tables: DeskTables, along: readonly Candidate[]): Promise<readonly Problem[]> => {
  if (along.length === 0) return [];
  const schedules = await tables.schedules.of(along);
  return along.flatMap((candidate) => {
    const waits = schedules.get(subjectKey(candidate))?.find(({ action, state }) => action === 'publish' && state === 'waiting');
    if (!waits) return [];
    const { type, id, title } = candidate;
    const time = sayInstant(Date.parse(waits.at), waits.timeZone);
    const message = `${quoted(title)} is scheduled for ${time}. It goes public with this instead, and its schedule ends.`;
    return [{ rule: GOES_EARLY, severity: 'warning', message, place: { type, id, title } }];
  });
};
