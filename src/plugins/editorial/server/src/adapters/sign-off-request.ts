import type { Context } from 'koa';
import { z } from 'zod';

import { bodyOf, paramsOf } from '../../../../../strapi-edge';
import { MEMBERSHIP_ROLES } from '../../../../partnerships/contract';
import { AGENCY_KINDS, REVIEW_ACTIONS, WORKFLOWS } from '../../../contract';

import { BY_THE_PAGE, parse } from './admin-request';

const id = z.string(BY_THE_PAGE).max(40, BY_THE_PAGE);
const MOST_SENT = 100_000;

const action = z.object({ action: z.enum(REVIEW_ACTIONS, BY_THE_PAGE) }, BY_THE_PAGE);
const review = z.object(
  { note: z.string(BY_THE_PAGE).max(MOST_SENT, BY_THE_PAGE).default(''), agency: id.nullable().default(null), seen: z.string(BY_THE_PAGE) },
  BY_THE_PAGE,
);
const partnership = z.object({ partnership: id }, BY_THE_PAGE);
const type = z.object({ type: id }, BY_THE_PAGE);
const agency = z.object({ agency: id }, BY_THE_PAGE);
const settings = z.object(
  {
    workflow: z.enum(WORKFLOWS, 'Choose how it is signed off.'),
    approver: z.enum(MEMBERSHIP_ROLES, 'Choose who may agree.'),
    publisher: z.enum(MEMBERSHIP_ROLES, 'Choose who may publish.'),
    agenciesNeeded: z.number('Say how many agencies have to agree.').int('Say how many agencies have to agree.').min(0).max(50),
    compulsory: z.array(id).max(50, BY_THE_PAGE),
  },
  BY_THE_PAGE,
);
const newAgency = z.object(
  {
    name: z.string('Give the agency a name.').max(120, 'The name is longer than 120 characters.'),
    kind: z.enum(AGENCY_KINDS, 'Choose what kind of agency it is.'),
  },
  BY_THE_PAGE,
);
const signatory = z.object({ userId: z.number(BY_THE_PAGE).int(BY_THE_PAGE), isDeputy: z.boolean(BY_THE_PAGE) }, BY_THE_PAGE);
const agencyChange = newAgency.extend({
  signatories: z.array(signatory, BY_THE_PAGE).max(50, 'At most 50 people can sign for one agency.'),
});

/** Parses requests about sign-off (contract/sign-off.ts); a shape that does not fit is refused as `request.invalid`. */
export const signOffRequest = {
  action: (ctx: Context) => parse(action, paramsOf(ctx)).action,
  review: (ctx: Context) => parse(review, bodyOf(ctx)),
  partnership: (ctx: Context): string => parse(partnership, paramsOf(ctx)).partnership,
  type: (ctx: Context): string => parse(type, paramsOf(ctx)).type,
  agency: (ctx: Context): string => parse(agency, paramsOf(ctx)).agency,
  settings: (ctx: Context) => parse(settings, bodyOf(ctx)),
  newAgency: (ctx: Context) => parse(newAgency, bodyOf(ctx)),
  agencyChange: (ctx: Context) => parse(agencyChange, bodyOf(ctx)),
};
