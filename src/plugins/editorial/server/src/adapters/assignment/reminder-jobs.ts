import { z } from 'zod';

import type { JobKind, JobsService } from '../../../../contract';
import type { AssignmentPorts } from '../../application/assignment/ports';
import { remind } from '../../application/assignment/remind';
import type { Desk } from '../../application/ports';

const KIND = 'assignment-due';
const payload = z.object({ type: z.string(), id: z.string(), person: z.number(), due: z.string(), turn: z.enum(['tomorrow', 'overdue']) });

/** Has somebody reminded of a day at seven in the morning, London time. */
export const remindLater =
  (jobs: Pick<JobsService, 'enqueue'>): AssignmentPorts['remind'] =>
  async (tables, { assignment: { subject, person, due }, turn, dueAt }) => {
    await jobs.enqueue(tables.knex, { kind: KIND, subject, dueAt, payload: { ...subject, person, due, turn } });
  };

export const reminderJobs = (desk: Desk, ports: Pick<AssignmentPorts, 'memberships' | 'mailing'>): JobKind => ({
  name: KIND,
  run: (job) => {
    const { type, id, ...reminder } = payload.parse(job.payload);
    return desk.transact((tables) => remind(tables, { ...reminder, subject: { type, id } }, ports));
  },
});
