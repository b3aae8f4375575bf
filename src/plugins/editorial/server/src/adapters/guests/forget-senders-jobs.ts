import { z } from 'zod';

import type { Clock } from '../../../../../../kernel';
import type { JobKind, JobsService } from '../../../../contract';
import type { Desk, DeskTables } from '../../application/ports';
import { sendersEnd, type StoredGuest } from '../../domain/guests/guest';

const KIND = 'guest-forget-senders';
const payload = z.object({ guest: z.string() });

/** Has the network addresses of a guest's visits forgotten 90 days after the request ends. */
export const forgetSendersLater =
  (jobs: Pick<JobsService, 'enqueue'>) =>
  async (tables: DeskTables, { id, subject, expiresAt }: StoredGuest): Promise<void> => {
    await jobs.enqueue(tables.knex, { kind: KIND, subject, dueAt: sendersEnd(expiresAt), payload: { guest: id } });
  };

export const forgetSendersJobs = (desk: Desk, clock: Clock): JobKind => ({
  name: KIND,
  run: (job) =>
    desk.transact(async (tables) => {
      const guest = await tables.guests.find(payload.parse(job.payload).guest);
      // Sent again meanwhile: a later job is for that.
      if (guest && sendersEnd(guest.expiresAt) > clock.now().toISOString()) return;
      await tables.guests.forgetSenders(payload.parse(job.payload).guest);
    }),
});
