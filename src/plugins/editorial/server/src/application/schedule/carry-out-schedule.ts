import type { Clock } from '../../../../../../kernel';
import type { Job, JobKind, PublishingService } from '../../../../contract';
import { sayTrouble, scheduleTrouble } from '../../domain/schedule/schedule-trouble';
import { LEDGER_LOCK } from '../append-entries';
import { documentLock } from '../document-lock';
import type { PlanPorts } from '../plan-publication';
import type { Desk, DeskTables } from '../ports';

import type { Schedule } from './ports';
import { postStopped, type StoppedPorts } from './post-stopped';
import { planScheduled, wordsSince } from './scheduled-words';
import { requireCoOwners } from './stop-for-owners';

export interface CarryOutPorts extends PlanPorts, StoppedPorts {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly publishing: Pick<PublishingService, 'publish' | 'withdraw'>;
}

export const SCHEDULE_JOB = 'schedule';

/**
 * Does what was scheduled, in the transaction of its job: just what was agreed when it was scheduled, in the name of whoever scheduled it,
 * also when they left since. All but their membership is asked for again, and nothing is done that was scheduled while another partnership
 * owned it too. What was cancelled meanwhile, or deleted, is passed over. Of what could not be done they are told by mail.
 */
export const createScheduleKind = (ports: CarryOutPorts): JobKind => ({
  name: SCHEDULE_JOB,
  run: (job) =>
    ports.desk.transact(async (tables) => {
      if (job.subject) await tables.lock(documentLock(job.subject));
      await tables.lock(LEDGER_LOCK);
      const schedule = await waiting(tables, job);
      if (!schedule) return;
      const endedAt = ports.clock.now().toISOString();
      const isGone = (await tables.subjects.find([schedule.subject])).size === 0;
      await tables.schedules.change(schedule.id, { state: isGone ? 'cancelled' : 'done', endedAt });
      if (isGone) return;
      await requireCoOwners(tables, schedule, ports);
      await DOING[schedule.action](tables, schedule, ports);
    }),
  givenUp: (job, failure) =>
    ports.desk.transact(async (tables) => {
      const schedule = await waiting(tables, job);
      if (!schedule) return;
      const reason = sayTrouble(failure);
      await tables.schedules.change(schedule.id, { state: 'failed', endedAt: ports.clock.now().toISOString(), reason });
      await postStopped(tables, { schedule, reason }, ports);
    }),
});

const waiting = async (tables: DeskTables, { payload }: Job): Promise<Schedule | null> => {
  const found = typeof payload.schedule === 'string' ? await tables.schedules.find(payload.schedule) : null;
  return found?.state === 'waiting' ? found : null;
};

const DOING = {
  async publish(tables: DeskTables, schedule: Schedule, ports: CarryOutPorts): Promise<void> {
    const plan = await planScheduled(tables, schedule, ports);
    const trouble = scheduleTrouble({ ...(await wordsSince(tables, schedule, plan)), isDecidable: false });
    if (trouble) throw trouble;
    const { subject, by, isKept, revision } = schedule;
    const { preflight } = plan;
    await ports.publishing.publish({ subject, actor: { id: by }, isScheduled: true, preflight, ...(isKept ? { asOf: revision } : {}) });
  },
  async withdraw(_tables: DeskTables, { subject, by, notice }: Schedule, { publishing }: CarryOutPorts): Promise<void> {
    if (notice) await publishing.withdraw({ subject, actor: { id: by }, isScheduled: true, ...notice });
  },
} as const;
