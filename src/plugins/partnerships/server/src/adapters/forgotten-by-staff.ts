import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { createRateLimiter, systemClock } from '../../../../../kernel';
import { aroundStock, bodyOf, sendInstead } from '../../../../../strapi-edge';

import { afterAnswer } from './after-answer';

interface Services {
  extend(uid: string, extension: (service: StaffPasswords) => StaffPasswords): void;
}

/** The part of Strapi's untyped service that is used here. */
interface StaffPasswords {
  forgotPassword(sent: { readonly email: string }): Promise<unknown>;
}

/** Of new passwords to one account: Strapi counts askings by what was typed, spaces and all. */
const LETTERS_A_MINUTE = 2;

const asked = z.looseObject({ email: z.string() });

/**
 * Staff who forgot their password type their address as they like: Strapi finds it in small letters only. It looks for the account
 * once whoever asks has the answer, which tells nothing of it. To be called in `register`, before routes take their handlers.
 */
export const helpForgetfulStaff = (strapi: Core.Strapi): void => {
  aroundStock(strapi, { controller: 'admin::authentication', names: ['forgotPassword'] }, (ctx, stock) => {
    const { data } = asked.safeParse(bodyOf(ctx));
    if (data) sendInstead(ctx, { ...data, email: data.email.trim().toLowerCase() });
    return stock(ctx);
  });
  const afterwards = afterAnswer(strapi);
  const letters = createRateLimiter({ perMinute: LETTERS_A_MINUTE, clock: systemClock });
  strapi.get<Services>('services').extend('admin::auth', (service) => ({
    ...service,
    forgotPassword: (sent) => {
      if (letters.take(sent.email) === null) afterwards(() => service.forgotPassword(sent));
      return Promise.resolve();
    },
  }));
};
