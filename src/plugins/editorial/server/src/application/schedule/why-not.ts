import { DomainError } from '../../../../../../kernel';
import { scheduleTrouble } from '../../domain/schedule/schedule-trouble';
import { passGate, type GatePorts } from '../publish';
import type { DeskTables } from '../ports';

import { canKeep } from './can-keep';
import type { Schedule } from './ports';
import { planScheduled, wordsSince } from './scheduled-words';
import { requireCoOwners } from './stop-for-owners';

/** Why something that waits would not be done at its time, as things stand now; null when it would. */
export const whyNot = async (tables: DeskTables, schedule: Schedule, ports: GatePorts): Promise<DomainError | null> => {
  const then = { ...ports, clock: { now: () => new Date(schedule.at) } };
  try {
    await requireCoOwners(tables, schedule, ports);
    if (schedule.action === 'withdraw') return null;
    const plan = await planScheduled(tables, schedule, then);
    const words = await wordsSince(tables, schedule, plan);
    const isDecidable = !words.isAsScheduled && !schedule.isKept && (await canKeep(tables, schedule, then));
    const trouble = scheduleTrouble({ ...words, isDecidable });
    if (trouble) return trouble;
    const { subject, by } = schedule;
    await passGate(tables, plan, { command: { subject, actor: { id: by }, isScheduled: true }, ports: then });
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
};
