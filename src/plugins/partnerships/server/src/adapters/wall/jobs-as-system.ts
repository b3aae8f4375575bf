import type { Core, Modules } from '@strapi/strapi';

import type { ActingOnes } from './acting';

type Task = Modules.Cron.CronTask;

/**
 * Nobody is behind what runs by the clock: jobs of Strapi, its plugins and `config/server.ts` are the installation's own, and
 * run as the system. Otherwise they would find nobody acting, and fail (`scope.missing`). To be called in `register`, before
 * they are added.
 */
export const runJobsAsSystem = (strapi: Core.Strapi, actingOnes: ActingOnes): void => {
  const { cron } = strapi;
  const add = cron.add.bind(cron);
  cron.add = (tasks) => add(Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, asSystem(task, actingOnes)])));
};

const asSystem = (task: Task, actingOnes: ActingOnes): Task => {
  if (typeof task === 'function') return (...args) => actingOnes.asSystem('a job by the clock', () => task(...args));
  return { ...task, task: (...args) => actingOnes.asSystem('a job by the clock', () => task.task(...args)) };
};
