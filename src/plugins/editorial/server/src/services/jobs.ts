import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import type { Clock } from '../../../../../kernel';
import type { ScopesService } from '../../../../partnerships/contract';
import type { JobKind, JobsService } from '../../../contract';
import { createJobList } from '../adapters/jobs/job-list';
import type { Desk } from '../application/ports';
import { createRunDue } from '../application/jobs/run-due';

import { createRunner, type Runner } from './job-runner';

export interface JobsConfig {
  /** Whether this process takes up jobs by itself; commands and tests do not. */
  readonly runsJobs: boolean;
  /** Seconds for which a taker keeps a job for itself. */
  readonly jobLease: number;
}

export interface Jobs extends JobsService, Runner {}

interface JobsParts extends JobsConfig {
  readonly strapi: Core.Strapi;
  readonly desk: Desk;
  readonly clock: Clock;
  readonly wall: ScopesService;
}

/** Puts jobs together: the list, the kinds that others add, and the runner of this process. */
export const assembleJobs = ({ strapi, desk, clock, wall, runsJobs, jobLease }: JobsParts): Jobs => {
  const kinds = new Set<JobKind>();
  const jobs = createJobList(() => strapi.db.connection);
  const report = (message: string, error?: unknown): void => {
    strapi.log.warn(message);
    if (error !== undefined) strapi.log.error(error);
  };
  const run = createRunDue({ desk, clock, jobs, kinds: () => [...kinds], lease: jobLease * 1000, report });
  const runDue = (stop?: AbortSignal): Promise<number> => wall.asSystem('jobs that are due', () => run(stop));
  return {
    addKind(kind) {
      kinds.add(kind);
      return () => {
        kinds.delete(kind);
      };
    },
    async enqueue(transaction, job) {
      const id = randomUUID();
      await jobs.within(transaction).add({ ...job, id });
      return id;
    },
    runDue: () => runDue(),
    ...createRunner({ isOn: runsJobs, runDue, report }),
  };
};
