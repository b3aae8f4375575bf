import { z } from 'zod';

import type { JobKind, JobsService, ReviewAct } from '../../../../contract';
import { escalate } from '../../application/break-glass/look-after';
import type { GlassPorts } from '../../application/break-glass/ports';
import type { Desk, DeskTables } from '../../application/ports';
import { lookIsDue } from '../../domain/break-glass/working-days';

const KIND = 'unreviewed-overdue';
const payload = z.object({ type: z.string(), id: z.string(), number: z.number() });

/** Has managers told once, when nobody has looked at what was published without sign-off for two working days. */
export const escalateLater =
  (jobs: Pick<JobsService, 'enqueue'>) =>
  async (tables: DeskTables, { subject, number, at }: ReviewAct): Promise<void> => {
    await jobs.enqueue(tables.knex, { kind: KIND, subject, dueAt: lookIsDue(at), payload: { ...subject, number } });
  };

export const overdueJobs = (desk: Desk, ports: Pick<GlassPorts, 'memberships' | 'mailing' | 'governed'>): JobKind => ({
  name: KIND,
  run: (job) => {
    const { type, id, number } = payload.parse(job.payload);
    return desk.transact((tables) => escalate(tables, { subject: { type, id }, number }, ports));
  },
});
