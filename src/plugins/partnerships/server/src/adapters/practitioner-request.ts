import type { Context } from 'koa';
import { z } from 'zod';

import { bodyOf, paramsOf } from '../../../../../strapi-edge';
import { parse } from './admin-request';

const email = z.string().trim().max(254).pipe(z.email('Give an e-mail address, such as name@example.org.'));
const person = z.object({
  email,
  name: z.string().trim().min(1, 'Give a name.').max(120),
  organisation: z.string().trim().max(160).default(''),
});
const asking = person.extend({ partnership: z.string().max(120) });
const token = z.string().max(100);
const invitation = z.object({ token });
const acceptance = z.object({ token, password: z.string().max(500) });
const practitioner = z.object({ practitioner: z.string().max(36) });

/** Parses requests about practitioners (contract/practitioners.ts); a shape that does not fit is refused as `request.invalid`. */
export const practitionerRequest = {
  id: (ctx: Context): string => parse(practitioner, paramsOf(ctx)).practitioner,
  invitation: (ctx: Context) => parse(person, bodyOf(ctx)),
  asking: (ctx: Context) => parse(asking, bodyOf(ctx)),
  token: (ctx: Context): string => parse(invitation, bodyOf(ctx)).token,
  acceptance: (ctx: Context) => parse(acceptance, bodyOf(ctx)),
};
