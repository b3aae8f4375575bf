import { type Clock, DomainError, type SubjectRef, subjectKey } from '../../../../../kernel';
import type { EraseCommand, Erased, GovernedTypes } from '../../../contract';

import { type AppendEntries, type EntryDraft, LEDGER_LOCK, putBody } from './append-entries';
import { documentLock } from './document-lock';
import type { ForgetErased } from './audit/forget-audit';
import { forgetGuests } from './guests/forget-guests';
import { type ErasureScope, planErasure } from './plan-erasure';
import type { Desk, DeskTables } from './ports';
import { NOTICE_SCHEMA_VERSION } from './withdraw';

export interface ErasePorts {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly governed: GovernedTypes;
  readonly append: AppendEntries;
  readonly forgetAudit: ForgetErased;
}

/** What the desk calls a document whose words were erased, until it is saved again. */
export const ERASED_TITLE = '(erased)';

/**
 * Erases by law every body that was ever recorded of the subjects, of their parts and of notices about them, with
 * their salts, and appends an `erased` entry for each subject: the chain still verifies, readers get a tombstone, and
 * a rebuild gives the same. Of addresses the entry keeps digests, so that the notice stands where the words stood. The working
 * copies stay, for staff to mend or delete. For the refusals see LedgerUpkeep.
 * Rules: docs/decisions/0008-ledger.md, 0013-erased-addresses.md
 */
export const createErase =
  ({ desk, clock, governed, append, forgetAudit }: ErasePorts) =>
  ({ subjects, actor, reason }: EraseCommand): Promise<Erased> =>
    desk.transact(async (tables, onCommit) => {
      if (reason.trim() === '')
        throw new DomainError({
          code: 'erasure.reason-missing',
          refusal: 'invalid',
          message: 'Say on what ground it is erased. Readers will see it.',
        });
      const refs = [...new Map(subjects.map(({ type, id }) => [subjectKey({ type, id }), { type, id }]))].sort(byKey).map(([, ref]) => ref);
      for (const ref of refs) await tables.lock(documentLock(ref));
      await tables.lock(LEDGER_LOCK);
      const scope = await planErasure(tables, refs, governed);
      const titles = await titlesOf(tables, scope.digests, governed);
      const bodies = await tables.bodies.erase(scope.digests, clock.now().toISOString());
      await hideTitles(tables, [...refs, ...scope.parts]);
      await tables.reviewActs.forgetNotes(refs);
      await tables.schedules.forget(refs);
      await tables.talk.forget([...refs, ...scope.parts]);
      await tables.leases.forget([...refs, ...scope.parts]);
      await forgetGuests(tables, refs, clock.now().toISOString());
      await forgetAudit(tables, { subjects: refs, parts: scope.parts, titles, actor: actor.id });
      const drafts: EntryDraft[] = [];
      for (const ref of refs) drafts.push(await draftOf(tables, ref, { scope, reason: reason.trim() }));
      return { act: await append(tables, { actor, drafts, onCommit }), bodies, placedIn: await placesOf(tables, refs) };
    });

/** What the erased were ever called. */
const titlesOf = async (tables: DeskTables, digests: readonly string[], governed: GovernedTypes): Promise<readonly string[]> => {
  const attributes = [...new Set(Object.values(governed).map(({ title }) => title))];
  const bodies = [...(await tables.bodies.find(digests)).values()];
  const titles = bodies.flatMap(({ body }) => attributes.map((attribute) => body?.[attribute]));
  return [...new Set(titles.flatMap((title) => (typeof title === 'string' && title !== '' ? [title] : [])))];
};

const byKey = ([a]: readonly [string, SubjectRef], [b]: readonly [string, SubjectRef]): number => (a < b ? -1 : 1);

/** Titles are words too. The next save brings the working copy's back. */
const hideTitles = async (tables: DeskTables, refs: readonly SubjectRef[]): Promise<void> => {
  for (const subject of (await tables.subjects.find(refs)).values()) await tables.subjects.save({ ...subject, title: ERASED_TITLE });
};

const draftOf = async (
  tables: DeskTables,
  subject: SubjectRef,
  { scope, reason }: { scope: ErasureScope; reason: string },
): Promise<EntryDraft> => {
  const { revision = 0, partnership = '', formerAddresses = [] } = scope.standing.get(subjectKey(subject)) ?? {};
  const body = { kind: 'legal-removal', reason, replacement: null, formerAddresses };
  const digest = await putBody(tables, body, NOTICE_SCHEMA_VERSION);
  return { kind: 'erased', subject, partnership, revision, digest, schemaVersion: NOTICE_SCHEMA_VERSION, body };
};

const placesOf = async (tables: DeskTables, refs: readonly SubjectRef[]): Promise<readonly string[]> => {
  const froms: SubjectRef[] = [];
  for (const ref of refs) froms.push(...(await tables.references.to(ref)));
  const users = [...(await tables.subjects.find(froms)).values()];
  const wholes = await tables.subjects.find(users.flatMap((user) => user.whole ?? []));
  const titles = users.map((user) => (user.whole && wholes.get(subjectKey(user.whole))?.title) ?? user.title);
  return [...new Set(titles)].filter((title) => title !== ERASED_TITLE).sort();
};
