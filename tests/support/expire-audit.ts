import type { Core } from '@strapi/strapi';

import { auditRows } from '../../src/plugins/editorial/server/src/adapters/audit/audit-rows';
import { createExpire } from '../../src/plugins/editorial/server/src/application/audit/expire';
import type { Enter } from '../../src/plugins/editorial/server/src/application/audit/ports';
import type { Desk } from '../../src/plugins/editorial/server/src/application/ports';
import type { AuditService } from '../../src/plugins/editorial/contract';

interface Editorial {
  readonly desk: Desk;
  readonly audit: AuditService;
}

/** Forgets details as the job would on another day, with another setting; answers how many. */
export const expireAt = (strapi: Core.Strapi, { now, years }: { readonly now: Date; readonly years: number }): Promise<number> => {
  const { desk, audit } = strapi.plugin('editorial').service<Editorial>('editorial');
  const enter: Enter = async (_tables, drafts) => {
    for (const draft of drafts) await audit.record(draft);
  };
  return createExpire({ desk, clock: { now: () => now }, keptYears: years, rowsOn: auditRows, enter })();
};
