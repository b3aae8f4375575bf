import { type Clock, DomainError, type SubjectRef, subjectKey } from '../../../../../kernel';
import type { Actor, PublicationAct } from '../../../contract';

import { type AppendEntries, LEDGER_LOCK, putBody } from './append-entries';
import { documentLock } from './document-lock';
import type { Desk } from './ports';
import { NOTICE_SCHEMA_VERSION } from './withdraw';

export interface ErasePorts {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly append: AppendEntries;
}

export interface EraseCommand {
  readonly subject: SubjectRef;
  readonly actor: Actor;
  /** Shown to readers in place of the item. */
  readonly reason: string;
}

/**
 * Erases by law every body that was ever recorded of a subject, with its salts, and appends an `erased` entry:
 * the chain still verifies, readers get a tombstone, and a rebuild gives the same. The working copy stays, for
 * staff to mend or delete. Throws `erasure.unknown`, `erasure.reason-missing`.
 */
export const createErase =
  ({ desk, clock, append }: ErasePorts) =>
  ({ subject: ref, actor, reason }: EraseCommand): Promise<PublicationAct> =>
    desk.transact(async (tables, onCommit) => {
      if (reason.trim() === '')
        throw new DomainError({ code: 'erasure.reason-missing', refusal: 'invalid', message: 'Say on what ground it is erased.' });
      await tables.lock(documentLock(ref));
      await tables.lock(LEDGER_LOCK);
      const digests = await tables.revisions.digestsOf(ref);
      const publication = (await tables.publications.find([ref])).get(subjectKey(ref));
      const subject = (await tables.subjects.find([ref])).get(subjectKey(ref));
      if (digests.length === 0)
        throw new DomainError({
          code: 'erasure.unknown',
          refusal: 'not-found',
          message: `Nothing was ever recorded of ${subjectKey(ref)}.`,
        });
      await tables.bodies.erase(digests, clock.now().toISOString());
      const body = { kind: 'legal-removal', reason: reason.trim(), replacement: null };
      const digest = await putBody(tables, body, NOTICE_SCHEMA_VERSION);
      const revision = publication?.revision ?? digests.length;
      const partnership = subject?.owners[0] ?? '';
      const draft = {
        kind: 'erased' as const,
        subject: { type: ref.type, id: ref.id },
        partnership,
        revision,
        digest,
        schemaVersion: NOTICE_SCHEMA_VERSION,
        body,
      };
      return append(tables, { actor, drafts: [draft], onCommit });
    });
