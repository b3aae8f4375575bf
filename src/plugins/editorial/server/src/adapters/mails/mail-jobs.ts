import { randomUUID } from 'node:crypto';

import { z } from 'zod';

import type { Clock } from '../../../../../../kernel';
import type { JobKind, JobsService } from '../../../../contract';
import { handOver, type SendMailPorts, settle, summarise } from '../../application/mails/send-mail';
import type { Mailing } from '../../application/mails/ports';
import type { NewMail } from '../../application/mails/rows';
import type { Desk, DeskTables } from '../../application/ports';
import { nextSummary } from '../../domain/mails/next-summary';

const MAIL = 'mail';
const SUMMARY = 'mail-summary';

const mailJob = z.object({ mail: z.string() });
const summaryJob = z.object({ userId: z.number() });

interface Parts extends SendMailPorts {
  readonly desk: Desk;
  readonly jobs: Pick<JobsService, 'enqueue'>;
}

/** Writes a mail into the outbox with the job that sends it: both happen with the act that caused them, or neither. */
export const postBy =
  (jobs: Pick<JobsService, 'enqueue'>, clock: Clock) =>
  async (tables: DeskTables, mail: NewMail): Promise<void> => {
    const id = randomUUID();
    await tables.mails.add({ ...mail, id, isHeld: false });
    await jobs.enqueue(tables.knex, { kind: MAIL, subject: mail.about, dueAt: clock.now().toISOString(), payload: { mail: id } });
  };

/** Hands one mail to the mail server, again and again while that is down. A mail may come twice when a server dies in between, and is never lost. */
export const mailJobs = ({ desk, jobs, ...ports }: Parts): JobKind => ({
  name: MAIL,
  reachOut: (job) => desk.read((tables) => handOver(tables, mailJob.parse(job.payload).mail, ports)),
  run: (job) =>
    desk.transact(async (tables) => {
      const userId = await settle(tables, mailJob.parse(job.payload).mail, ports);
      if (userId === null) return;
      await jobs.enqueue(tables.knex, { kind: SUMMARY, subject: null, dueAt: nextSummary(ports.clock.now()), payload: { userId } });
    }),
  givenUp: (job) => desk.transact((tables) => tables.mails.remove(mailJob.parse(job.payload).mail)),
});

/** Sends what is held for one person as one mail. */
export const summaryJobs = (desk: Desk, mailing: Mailing): JobKind => ({
  name: SUMMARY,
  run: (job) => desk.transact((tables) => summarise(tables, summaryJob.parse(job.payload).userId, mailing)),
});
