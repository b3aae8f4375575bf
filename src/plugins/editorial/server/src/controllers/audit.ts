import type { Core } from '@strapi/strapi';

import { scopeMissing, type StaffScope } from '../../../../partnerships/contract';
import { auditRequest } from '../adapters/audit/audit-request';
import type { Editorial } from '../services/editorial';

import { type Answer, answeringOn } from './answering';

/** The HTTP edge of the audit trail (contract/audit.ts): parse, call, present. */
export const auditController = ({ strapi }: { strapi: Core.Strapi }) => {
  const answering = answeringOn(strapi);
  return { page: answering(page), choices: answering(choices), export: answering(exportAs) };
};

const page: Answer = async (editorial, ctx) =>
  editorial.readAudit.page(await staffOf(editorial), auditRequest.filter(ctx), auditRequest.before(ctx));

const choices: Answer = async (editorial) => editorial.readAudit.choices(await staffOf(editorial));

const exportAs: Answer = async (editorial, ctx) =>
  editorial.readAudit.export(await staffOf(editorial), auditRequest.sentFilter(ctx), auditRequest.form(ctx));

const staffOf = async ({ wall }: Editorial): Promise<StaffScope> => {
  const scope = await wall.current();
  if (scope.kind === 'staff') return scope;
  throw scopeMissing();
};
