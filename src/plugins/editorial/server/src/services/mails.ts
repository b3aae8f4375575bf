import type { Core } from '@strapi/strapi';

import type { Clock } from '../../../../../kernel';
import type { JobsService } from '../../../contract';
import { mailJobs, postBy, summaryJobs } from '../adapters/mails/mail-jobs';
import { smtpPostman } from '../adapters/mails/smtp-postman';
import { readStaffAddress } from '../adapters/mails/staff-address';
import { createMailChoice } from '../application/mails/mail-choice';
import type { Mailing } from '../application/mails/ports';
import type { Desk, Memberships } from '../application/ports';

export interface MailsConfig {
  /** The sender; empty where no mail can be sent. */
  readonly mailFrom: string;
  /** The installation's address, and its name in the ledger. */
  readonly origin: string;
}

interface MailsParts extends MailsConfig {
  readonly strapi: Core.Strapi;
  readonly desk: Desk;
  readonly clock: Clock;
  readonly jobs: JobsService;
  readonly memberships: Memberships;
}

/** Puts the outbox together, and has its jobs done. */
export const assembleMails = ({ strapi, desk, clock, jobs, memberships, mailFrom, origin }: MailsParts) => {
  const base = origin.replace(/\/+$/, '');
  const isOn = mailFrom !== '';
  const post = postBy(jobs, clock);
  const mailing: Mailing = {
    isOn,
    documentLink: ({ uid, documentId }) => `${base}/admin/content-manager/collection-types/${uid}/${documentId}`,
    homeLink: `${base}/admin`,
    guestLink: (token) => `${base}/review/${token}`,
    post: async (tables, mail) => {
      if (isOn) await post(tables, mail);
    },
  };
  const staffAddress = readStaffAddress(strapi);
  jobs.addKind(mailJobs({ desk, jobs, clock, memberships, staffAddress, postman: smtpPostman(strapi, mailFrom) }));
  jobs.addKind(summaryJobs(desk, mailing));
  return { mailing, mailChoice: createMailChoice({ desk, staffAddress, mailing }) };
};
