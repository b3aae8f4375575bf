import type { Context } from 'koa';
import { z } from 'zod';

import { MEMBERSHIP_ROLES, PARTNERSHIP_KINDS } from '../../../../contract';
import { bodyOf, paramsOf } from '../../../../../../strapi-edge';
import { isPlainLine, NOT_A_PLAIN_LINE, parseSent } from '../../../../../../kernel';

const id = z.string().max(64);
const email = z
  .string('Give an e-mail address, such as name@example.org.')
  .max(320, 'This e-mail address is too long to be one. Look at it again.');
const label = (words: string) =>
  z.string(words).trim().min(1, words).max(200, 'A name has at most 200 characters. Shorten it.').refine(isPlainLine, NOT_A_PLAIN_LINE);

const partnership = z.object({ partnership: id });
const member = z.object({ member: id });
const invitation = z.object({ invitation: id });
const access = z.object({ access: id });
const newInvitation = z.object({ email, role: z.enum(MEMBERSHIP_ROLES) });
const roleChange = z.object({ role: z.enum(MEMBERSHIP_ROLES) });
const newManager = z.object({ email });
const workingIn = z.object({ partnership: id.nullable() });
const support = z.object({
  reason: z.string('Say why you need to look.').max(1000, 'The reason is longer than 1,000 characters. Say it in fewer words.'),
  hours: z.number('Say for how many hours.'),
});
const newPartnership = z.object({
  name: label('Give it a name.'),
  shortName: label('Give it a short name.'),
  kind: z.enum(PARTNERSHIP_KINDS),
  slug: z.string().trim().max(100, 'The web address is longer than 100 characters. Shorten it.'),
  manager: email,
});

/** Parses an admin request (contract/people.ts, network.ts, mine.ts); a shape that does not fit is refused as `request.invalid`. */
export const peopleRequest = {
  partnership: (ctx: Context): string => parseSent(partnership, paramsOf(ctx)).partnership,
  member: (ctx: Context): string => parseSent(member, paramsOf(ctx)).member,
  invitation: (ctx: Context): string => parseSent(invitation, paramsOf(ctx)).invitation,
  access: (ctx: Context): string => parseSent(access, paramsOf(ctx)).access,
  newInvitation: (ctx: Context) => parseSent(newInvitation, bodyOf(ctx)),
  roleChange: (ctx: Context) => parseSent(roleChange, bodyOf(ctx)),
  newManager: (ctx: Context) => parseSent(newManager, bodyOf(ctx)),
  workingIn: (ctx: Context) => parseSent(workingIn, bodyOf(ctx)),
  support: (ctx: Context) => parseSent(support, bodyOf(ctx)),
  newPartnership: (ctx: Context) => parseSent(newPartnership, bodyOf(ctx)),
};
