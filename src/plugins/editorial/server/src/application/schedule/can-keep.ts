import { planPublication, type PlanPorts } from '../plan-publication';
import type { DeskTables } from '../ports';

import type { Schedule } from './ports';
import { wordsOf } from './words-of';

/** Whether the revision of that time still makes just the words of that time: its items stand where they stood. */
export const canKeep = async (tables: DeskTables, schedule: Schedule, ports: PlanPorts): Promise<boolean> => {
  const plan = await planPublication(tables, { ...schedule.subject, asOf: schedule.revision }, ports);
  return wordsOf(plan) === schedule.words;
};
