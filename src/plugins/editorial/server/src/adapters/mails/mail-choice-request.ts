import type { Context } from 'koa';
import { z } from 'zod';

import { parseSent } from '../../../../../../kernel';
import { bodyOf } from '../../../../../../strapi-edge';
import { MAIL_PREFERENCES, type MailChoiceRequest } from '../../../../contract';

const when = z.enum(MAIL_PREFERENCES, 'Choose when e-mails come.').optional();
const chosen = z.object({ preference: when, talk: when });

export const mailChoiceRequest = (ctx: Context): MailChoiceRequest => parseSent(chosen, bodyOf(ctx));
