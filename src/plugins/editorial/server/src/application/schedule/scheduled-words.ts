import { subjectKey } from '../../../../../../kernel';
import { openRound } from '../../domain/sign-off/review-round';
import type { ScheduledWords } from '../../domain/schedule/schedule-trouble';
import { planPublication, type PlanPorts, type PublicationPlan } from '../plan-publication';
import type { DeskTables } from '../ports';

import type { Schedule } from './ports';
import { wordsOf } from './words-of';

/** The plan of a schedule: of the newest words, or of those of its time when somebody decided so. */
export const planScheduled = (tables: DeskTables, schedule: Schedule, ports: PlanPorts): Promise<PublicationPlan> =>
  planPublication(tables, { ...schedule.subject, ...(schedule.isKept ? { asOf: schedule.revision } : {}) }, ports);

/** What became of a document since something was scheduled for it. */
export const wordsSince = async (
  tables: DeskTables,
  schedule: Schedule,
  plan: PublicationPlan,
): Promise<Omit<ScheduledWords, 'isDecidable'>> => {
  const acts = (await tables.reviewActs.of([schedule.subject])).get(subjectKey(schedule.subject)) ?? [];
  const asked = openRound(acts)?.asked ?? null;
  return {
    isAsScheduled: wordsOf(plan) === schedule.words,
    isAskedSince: asked !== null && asked.at > schedule.scheduledAt,
  };
};
