import type { Core } from '@strapi/strapi';

import { createRateLimiter, type RateLimiter, systemClock } from '../../../../../kernel';
import { createAccounts } from '../adapters/accounts';
import { createPartnershipDirectory } from '../adapters/partnership-directory';
import { createPost } from '../adapters/post';
import { transactPractitioners } from '../adapters/practitioner-tables';
import { createJoining, type Joining } from '../application/join-as-practitioner';
import { createPractitionerManagement, type PractitionerManagement } from '../application/manage-practitioners';
import type { PractitionerPorts } from '../application/practitioner-ports';

import type { Acts } from './acts';
import type { RateLimits } from './readers';

interface Settings {
  readonly mailFrom: string;
  readonly publicUrl: string;
  readonly rateLimits: RateLimits;
}

export interface Practitioners {
  readonly management: PractitionerManagement;
  readonly joining: Joining;
  /** Counts the forms that anybody may send. */
  readonly forms: RateLimiter;
}

/** Puts what practitioners and their managers do together. */
export const practitionersService = ({ strapi }: { strapi: Core.Strapi }): Practitioners => {
  const { mailFrom, publicUrl, rateLimits } = strapi.config.get<Settings>('plugin::partnerships');
  const ports: PractitionerPorts = {
    transact: transactPractitioners(strapi, strapi.plugin('partnerships').service<Acts>('acts').tell),
    accounts: createAccounts(strapi),
    partnerships: createPartnershipDirectory(strapi),
    post: createPost(strapi, mailFrom),
    clock: systemClock,
    publicUrl: publicUrl.replace(/\/+$/, ''),
  };
  return {
    management: createPractitionerManagement(ports),
    joining: createJoining(ports),
    forms: createRateLimiter({ perMinute: rateLimits.perForm, clock: systemClock }),
  };
};
