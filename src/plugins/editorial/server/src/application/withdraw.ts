import { DomainError, subjectKey, type SubjectRef, subjectUnknown } from '../../../../../kernel';
import { type GovernedTypes, type PublicationAct, SCHEDULE_ACTIONS, type WithdrawCommand } from '../../../contract';
import { isForAllReadersOf } from '../domain/readers-of';

import { type AppendEntries, LEDGER_LOCK, putBody } from './append-entries';
import { documentLock } from './document-lock';
import type { Desk, DeskTables, Memberships, Publication } from './ports';
import { endSchedules } from './schedule/end-schedules';
import { requireMembership } from './require-membership';

export interface WithdrawPorts {
  readonly desk: Desk;
  readonly memberships: Memberships;
  readonly append: AppendEntries;
  readonly governed: GovernedTypes;
}

/** Version of the shape of a withdrawal's body: Withdrawal. */
export const NOTICE_SCHEMA_VERSION = 1;

/** Takes a public document back, with a notice in its place. For the refusals see PublishingService. */
export const createWithdraw =
  ({ desk, memberships, append, governed }: WithdrawPorts) =>
  (command: WithdrawCommand): Promise<PublicationAct> =>
    desk.transact(async (tables, onCommit) => {
      refuseWithoutReason(command);
      const { isAllowed, isScheduled } = command;
      await tables.lock(documentLock(command.subject));
      await tables.lock(LEDGER_LOCK);
      const subject = await requireSubject(tables, command.subject);
      if (isAllowed !== true && isScheduled !== true) await requireMembership(memberships, command.actor, subject);
      const publication = await requirePublic(tables, command.subject);
      await refuseBadReplacement(tables, command, governed);
      const body = { kind: command.kind, reason: command.reason.trim(), replacement: command.replacement && plain(command.replacement) };
      const digest = await putBody(tables, body, NOTICE_SCHEMA_VERSION);
      const draft = {
        kind: 'withdrawn' as const,
        subject: plain(subject),
        partnership: subject.owners[0] ?? '',
        revision: publication.revision,
        digest,
        schemaVersion: NOTICE_SCHEMA_VERSION,
        body,
      };
      const act = await append(tables, { actor: command.actor, drafts: [draft], onCommit });
      await endSchedules(tables, [plain(subject)], { at: act.at, actions: SCHEDULE_ACTIONS });
      return act;
    });

/** A reason, and where there is a replacement one that all readers may read. */
export const refuseUnsoundNotice = async (tables: DeskTables, command: WithdrawCommand, governed: GovernedTypes): Promise<void> => {
  refuseWithoutReason(command);
  await refuseBadReplacement(tables, command, governed);
};

const plain = ({ type, id }: SubjectRef): { readonly type: string; readonly id: string } => ({ type, id });

const refuseWithoutReason = ({ reason, kind, replacement }: WithdrawCommand): void => {
  if (reason.trim() === '') {
    throw new DomainError({
      code: 'withdrawal.reason-missing',
      refusal: 'invalid',
      message: 'Say why it is withdrawn. Readers will see the reason.',
    });
  }
  if (kind === 'replaced' && !replacement) {
    throw new DomainError({ code: 'withdrawal.replacement-missing', refusal: 'invalid', message: 'Choose what replaces it.' });
  }
};

const requireSubject = async (tables: DeskTables, ref: SubjectRef) => {
  const subject = (await tables.subjects.find([ref])).get(subjectKey(ref));
  if (!subject) throw subjectUnknown();
  return subject;
};

export const requirePublic = async (tables: DeskTables, ref: SubjectRef): Promise<Publication> => {
  const publication = (await tables.publications.find([ref])).get(subjectKey(ref));
  if (publication?.state === 'public') return publication;
  throw new DomainError({
    code: 'publication.not-public',
    refusal: 'conflict',
    message: 'It is not public, so there is nothing to withdraw.',
  });
};

/** One answer for what was never there, is a draft or is for others: nobody finds out which. */
const refuseBadReplacement = async (
  tables: DeskTables,
  { replacement, subject }: WithdrawCommand,
  governed: GovernedTypes,
): Promise<void> => {
  if (!replacement) return;
  const isItself = subjectKey(replacement) === subjectKey(subject);
  if (!isItself && (await isForItsReaders(tables, { subject, replacement }, governed))) return;
  throw new DomainError({
    code: 'withdrawal.replacement-not-public',
    refusal: 'invalid',
    message: isItself
      ? 'A document cannot replace itself. Choose another.'
      : 'Not everybody who reads this could read the replacement: it is not public, or for fewer people. Choose another.',
  });
};

const isForItsReaders = async (
  tables: DeskTables,
  { subject, replacement }: Readonly<Record<'subject' | 'replacement', SubjectRef>>,
  governed: GovernedTypes,
): Promise<boolean> => {
  const refs = [subject, replacement];
  const [subjects, publications] = [await tables.subjects.find(refs), await tables.publications.find(refs)];
  if (publications.get(subjectKey(replacement))?.state !== 'public') return false;
  const bodies = await tables.bodies.find([...publications.values()].map(({ digest }) => digest));
  const [withdrawn, other] = refs.map((ref) => {
    const { uid = '', owners = [] } = subjects.get(subjectKey(ref)) ?? {};
    return { body: bodies.get(publications.get(subjectKey(ref))?.digest ?? '')?.body ?? null, type: governed[uid], owners };
  });
  return withdrawn !== undefined && other !== undefined && isForAllReadersOf(withdrawn, other);
};
