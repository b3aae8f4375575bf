import type { Core } from '@strapi/strapi';

import { createRateLimiter, type RateLimiter, systemClock } from '../../../../../kernel';
import { afterAnswer } from '../adapters/after-answer';
import { asSystem } from '../adapters/as-system';
import { createAccounts } from '../adapters/accounts';
import type { SignInCount } from '../adapters/even-sign-ins';
import { createPartnershipDirectory } from '../adapters/partnership-directory';
import { createPasswordSeal } from '../adapters/password-seal';
import { memberTable } from '../adapters/people/member-table';
import { practitionerTokens } from '../adapters/practitioner-token';
import { transactPractitioners } from '../adapters/practitioner-tables';
import { createForgottenPassword, type ForgottenPassword } from '../application/forgotten-password';
import { createJoining, type Joining } from '../application/join-as-practitioner';
import { createPractitionerManagement, type PractitionerManagement } from '../application/manage-practitioners';
import type { ManagersAddresses, PractitionerPorts } from '../application/practitioner-ports';
import { createRequireSignIn, createSignIn } from '../application/sign-in-practitioner';
import { isManager } from '../domain/people/member-rules';

import type { Acts } from './acts';
import { mailOf } from './mail';
import type { RateLimits } from './readers';

export interface Practitioners {
  readonly management: PractitionerManagement;
  readonly joining: Joining;
  readonly forgottenPassword: ForgottenPassword;
  /** What signing in answers to the account whose password was right. */
  readonly tokenFor: (userId: number) => Promise<string>;
  /** That a token still opens what it was given for. */
  readonly requireSignIn: (token: string) => Promise<void>;
  /** Counts the forms that anybody may send. */
  readonly forms: RateLimiter;
  /** Counts attempts to sign in, those of staff too. */
  readonly signIns: SignInCount;
}

/** Of new passwords to one account. */
const LETTERS_A_MINUTE = 2;

/** A handful of mistakes at once locks nobody out. */
const ACCOUNT_MINUTES = 5;

/** Of requests to one partnership. */
const REQUEST_LETTERS_A_MINUTE = 5;

/** Puts what practitioners and their managers do together. */
export const practitionersService = ({ strapi }: { strapi: Core.Strapi }): Practitioners => {
  const rateLimits = strapi.config.get<RateLimits>('plugin::partnerships.rateLimits');
  const ports: PractitionerPorts = {
    transact: transactPractitioners(strapi, strapi.plugin('partnerships').service<Acts>('acts').tell),
    accounts: createAccounts(strapi),
    partnerships: createPartnershipDirectory(strapi),
    ...mailOf(strapi),
    clock: systemClock,
  };
  return {
    management: createPractitionerManagement(ports),
    joining: createJoining({
      ...ports,
      managersOf: managersOf(strapi),
      afterwards: afterAnswer(strapi),
      requestLetters: createRateLimiter({ perMinute: REQUEST_LETTERS_A_MINUTE, clock: systemClock }),
    }),
    forgottenPassword: createForgottenPassword({
      ...ports,
      seal: createPasswordSeal(strapi.config.get<string>('plugin::users-permissions.jwtSecret'), 'links for forgotten passwords'),
      afterwards: afterAnswer(strapi),
      letters: createRateLimiter({ perMinute: LETTERS_A_MINUTE, clock: systemClock }),
    }),
    tokenFor: createSignIn({ ...ports, issueToken: practitionerTokens(strapi).issue }),
    requireSignIn: createRequireSignIn({ ...ports, readToken: practitionerTokens(strapi).read }),
    forms: createRateLimiter({ perMinute: rateLimits.perForm, clock: systemClock }),
    signIns: {
      bySender: createRateLimiter({ perMinute: rateLimits.perSignIn, clock: systemClock }),
      byAccount: createRateLimiter({ perMinute: rateLimits.perAccountSignIn, minutes: ACCOUNT_MINUTES, clock: systemClock }),
      countLoopback: rateLimits.countLoopback,
    },
  };
};

const managersOf =
  (strapi: Core.Strapi): ManagersAddresses =>
  async (partnership) => {
    const members = await asSystem(strapi, 'whom to tell that somebody asks for access', () => memberTable(strapi).members(partnership));
    return members.filter(isManager).map(({ email }) => email);
  };
