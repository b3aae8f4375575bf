import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';

import type { SubjectRef } from '../../src/kernel';
import type { LedgerRecord, LedgerService, LedgerUpkeep, PublishingService } from '../../src/plugins/editorial/contract';

export const publishingOf = (strapi: Core.Strapi): PublishingService => strapi.plugin('editorial').service<PublishingService>('publishing');
export const upkeepOf = (strapi: Core.Strapi): LedgerUpkeep => strapi.plugin('editorial').service<LedgerUpkeep>('upkeep');

const ledgerOf = (strapi: Core.Strapi): LedgerService => strapi.plugin('editorial').service<LedgerService>('ledger');

/** Every entry with its body, in order. */
export const wholeLedger = (strapi: Core.Strapi): Promise<readonly LedgerRecord[]> => ledgerOf(strapi).read({ after: 0, limit: 100_000 });

const ROW = z.object({ globalId: z.string() });

/** The ledger's name for a document. */
export const subjectOf = async (strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<SubjectRef> => {
  const { globalId } = ROW.parse(await strapi.db.query(uid).findOne({ where: { documentId } }));
  return { type: uid.split('.').at(-1) ?? '', id: globalId };
};

/** Whoever runs the test: a command on the server itself, which acts for every partnership. */
export const COMMAND = { id: 'command' } as const;

/** Resolves when what publications set going after their commit (heads on file, listeners) has ended. */
export const effectsSettled = (strapi: Core.Strapi): Promise<void> =>
  strapi.plugin('editorial').service<{ settled(): Promise<void> }>('editorial').settled();
