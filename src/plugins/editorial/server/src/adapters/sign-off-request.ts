import type { Context } from 'koa';
import { z } from 'zod';

import { parseSent } from '../../../../../kernel';
import { bodyOf, paramsOf } from '../../../../../strapi-edge';
import { MEMBERSHIP_ROLES } from '../../../../partnerships/contract';
import { AGENCY_KINDS, REVIEW_ACTIONS, WORKFLOWS } from '../../../contract';

const id = z.string().max(40);
const MOST_SENT = 100_000;

const action = z.object({ action: z.enum(REVIEW_ACTIONS) });
const review = z.object({ note: z.string().max(MOST_SENT).default(''), agency: id.nullable().default(null), seen: z.string() });
const submissions = z.object({
  documentIds: z.array(id).min(1, 'Choose what to send for review.').max(100, 'Send at most 100 at once.'),
  note: z.string().max(MOST_SENT).default(''),
});
const look = z.object({ revision: z.number().int() });
const partnership = z.object({ partnership: id });
const type = z.object({ type: id });
const agency = z.object({ agency: id });
const settings = z.object({
  workflow: z.enum(WORKFLOWS, 'Choose how it is signed off.'),
  approver: z.enum(MEMBERSHIP_ROLES, 'Choose who may agree.'),
  publisher: z.enum(MEMBERSHIP_ROLES, 'Choose who may publish.'),
  glassBreaker: z.enum(['publisher', 'manager'], 'Choose who may publish without sign-off.').default('manager'),
  agenciesNeeded: z.number('Say how many agencies have to agree.').int('Say how many agencies have to agree.').min(0).max(50),
  compulsory: z.array(id).max(50),
});
const newAgency = z.object({
  name: z.string('Give the agency a name.').max(120, 'The name is longer than 120 characters.'),
  kind: z.enum(AGENCY_KINDS, 'Choose what kind of agency it is.'),
});
const signatory = z.object({ userId: z.number().int(), isDeputy: z.boolean() });
const agencyChange = newAgency.extend({
  signatories: z.array(signatory).max(50, 'At most 50 people can sign for one agency.'),
});

const reviewLeads = agencyChange.pick({ signatories: true });

/** Parses requests about sign-off (contract/sign-off.ts); a shape that does not fit is refused as `request.invalid`. */
export const signOffRequest = {
  action: (ctx: Context) => parseSent(action, paramsOf(ctx)).action,
  review: (ctx: Context) => parseSent(review, bodyOf(ctx)),
  submissions: (ctx: Context) => parseSent(submissions, bodyOf(ctx)),
  look: (ctx: Context) => parseSent(look, bodyOf(ctx)),
  partnership: (ctx: Context): string => parseSent(partnership, paramsOf(ctx)).partnership,
  type: (ctx: Context): string => parseSent(type, paramsOf(ctx)).type,
  agency: (ctx: Context): string => parseSent(agency, paramsOf(ctx)).agency,
  settings: (ctx: Context) => parseSent(settings, bodyOf(ctx)),
  newAgency: (ctx: Context) => parseSent(newAgency, bodyOf(ctx)),
  agencyChange: (ctx: Context) => parseSent(agencyChange, bodyOf(ctx)),
  reviewLeads: (ctx: Context) => parseSent(reviewLeads, bodyOf(ctx)).signatories,
};
