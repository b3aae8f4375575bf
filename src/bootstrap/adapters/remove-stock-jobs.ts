import type { Core } from '@strapi/strapi';

/** Strapi's weekly counts of the media library are for its telemetry, which is off; they would count past the wall. */
export const removeStockJobs = (strapi: Core.Strapi): void => {
  strapi.cron.remove('uploadWeekly');
};
