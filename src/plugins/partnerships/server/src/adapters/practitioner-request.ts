import type { Context } from 'koa';
import { z } from 'zod';

import { bodyOf, paramsOf } from '../../../../../strapi-edge';
import { isPlainLine, NOT_A_PLAIN_LINE, parseSent } from '../../../../../kernel';

const AN_ADDRESS = 'Give an e-mail address, such as name@example.org.';
const email = z.string(AN_ADDRESS).trim().max(254, AN_ADDRESS).pipe(z.email(AN_ADDRESS));
const person = z.object({
  email,
  name: z
    .string('Give a name.')
    .trim()
    .min(1, 'Give a name.')
    .max(120, 'The name is longer than 120 characters. Shorten it.')
    .refine(isPlainLine, NOT_A_PLAIN_LINE),
  organisation: z
    .string()
    .trim()
    .max(160, 'The organisation’s name is longer than 160 characters. Shorten it.')
    .refine(isPlainLine, NOT_A_PLAIN_LINE)
    .default(''),
});
const asking = person.extend({ partnership: z.string().max(120) });
const token = z.string().max(100);
const invitation = z.object({ token });
const acceptance = z.object({
  token,
  password: z.string('Choose a password.').max(500, 'The password is longer than 500 characters. Shorten it.'),
});
const forgotten = z.object({ email });
const practitioner = z.object({ practitioner: z.string().max(36) });

/** Parses requests about practitioners (contract/practitioners.ts); a shape that does not fit is refused as `request.invalid`. */
export const practitionerRequest = {
  id: (ctx: Context): string => parseSent(practitioner, paramsOf(ctx)).practitioner,
  invitation: (ctx: Context) => parseSent(person, bodyOf(ctx)),
  asking: (ctx: Context) => parseSent(asking, bodyOf(ctx)),
  token: (ctx: Context): string => parseSent(invitation, bodyOf(ctx)).token,
  forgotten: (ctx: Context): string => parseSent(forgotten, bodyOf(ctx)).email,
  acceptance: (ctx: Context) => parseSent(acceptance, bodyOf(ctx)),
};
