import type { Context } from 'koa';
import { z } from 'zod';

import { parseSent } from '../../../../../../kernel';
import { bodyOf } from '../../../../../../strapi-edge';
import { MAIL_PREFERENCES, type MailPreference } from '../../../../contract';

const chosen = z.object({ preference: z.enum(MAIL_PREFERENCES, 'Choose when e-mails come.') });

export const mailChoiceRequest = (ctx: Context): MailPreference => parseSent(chosen, bodyOf(ctx)).preference;
