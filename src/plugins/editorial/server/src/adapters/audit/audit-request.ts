import type { Context } from 'koa';
import { z } from 'zod';

import { parseSent } from '../../../../../../kernel';
import { bodyOf, paramsOf } from '../../../../../../strapi-edge';
import { type ActorId, AUDIT_FORMS, AUDIT_GROUPS, type AuditFilter, type AuditForm } from '../../../../contract';

const DAY_UNREADABLE = 'Choose a day of the calendar.';
const day = z.iso.date(DAY_UNREADABLE);
const actor = z
  .string()
  .regex(/^(?:staff:\d{1,9}|guest:[0-9a-f]{32}|command|system)$/)
  .transform((text) => text as ActorId);

/** An empty field is one that nobody filled in. Zod's types lose what comes out behind a preprocessing of anything. */
const optional = <T>(schema: z.ZodType<T>) =>
  z.preprocess((value) => (value === '' ? null : value), schema.nullable().default(null)) as unknown as z.ZodType<T | null>;

const filter: z.ZodType<AuditFilter> = z.object({
  actor: optional(actor),
  group: optional(z.enum(AUDIT_GROUPS)),
  type: optional(z.string().max(40)),
  refusedOnly: z.preprocess((value) => value === true || value === 'true', z.boolean()),
  from: optional(day),
  to: optional(day),
  words: optional(z.string().trim().max(200, 'These are too many words to look for. Use fewer.')),
});
const older = z.object({ before: optional(z.coerce.number().int().positive().max(2_147_483_647)) });
const form = z.object({ form: z.enum(AUDIT_FORMS) });

/** Parses requests about the audit trail (contract/audit.ts); a shape that does not fit is refused as `request.invalid`. */
export const auditRequest = {
  filter: (ctx: Context): AuditFilter => parseSent(filter, ctx.query),
  sentFilter: (ctx: Context): AuditFilter => parseSent(filter, bodyOf(ctx)),
  before: (ctx: Context): number | null => parseSent(older, ctx.query).before,
  form: (ctx: Context): AuditForm => parseSent(form, paramsOf(ctx)).form,
};
