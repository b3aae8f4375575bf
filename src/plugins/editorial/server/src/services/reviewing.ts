import type { Core } from '@strapi/strapi';

import type { JobsService, SignOffService } from '../../../contract';
import { escalateLater, overdueJobs } from '../adapters/break-glass/overdue-jobs';
import { forgetSendersLater } from '../adapters/guests/forget-senders-jobs';
import type { GlassPorts } from '../application/break-glass/ports';
import type { MailChoiceUseCases } from '../application/mails/mail-choice';
import type { ShowingPorts } from '../application/guests/guest-words';
import type { Mailing } from '../application/mails/ports';
import type { Desk } from '../application/ports';
import type { ReviewActPorts } from '../application/sign-off/review-act';

import { assembleGuests, type GuestsConfig } from './guests';
import type { MailsConfig } from './mails';
import { assembleSignOff } from './sign-off';

export type ReviewingConfig = MailsConfig & GuestsConfig;

interface ReviewingParts extends GuestsConfig {
  readonly jobs: JobsService;
  readonly ports: Omit<ReviewActPorts, 'mailing' | 'forgetLater'> & ShowingPorts;
  readonly mailing: Mailing;
  readonly mailChoice: MailChoiceUseCases;
  readonly scheduledWork: SignOffService['workOf'];
}

/** Puts together who reviews: sign-off, and people outside. */
export const assembleReviewing = (strapi: Core.Strapi, { jobs, mailing, mailChoice, scheduledWork, ...parts }: ReviewingParts) => {
  const ports = { ...parts.ports, mailing, forgetLater: forgetSendersLater(jobs) };
  return { ...assembleSignOff(ports, scheduledWork), ...assembleGuests({ ...parts, strapi, jobs, ports }), mailChoice };
};

/** What publishing needs for going ahead without sign-off, and has its jobs done. */
export const glassOn = (ports: Omit<GlassPorts, 'escalateLater'> & { readonly desk: Desk }, jobs: JobsService): GlassPorts => {
  jobs.addKind(overdueJobs(ports.desk, ports));
  return { ...ports, escalateLater: escalateLater(jobs) };
};
