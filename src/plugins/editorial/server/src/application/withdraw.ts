import { DomainError, type SubjectRef, subjectKey } from '../../../../../kernel';
import { type PublicationAct, SCHEDULE_ACTIONS, type WithdrawCommand } from '../../../contract';

import { type AppendEntries, LEDGER_LOCK, putBody } from './append-entries';
import { documentLock } from './document-lock';
import type { Desk, DeskTables, Memberships, Publication } from './ports';
import { endSchedules } from './schedule/end-schedules';
import { requireMembership } from './require-membership';

export interface WithdrawPorts {
  readonly desk: Desk;
  readonly memberships: Memberships;
  readonly append: AppendEntries;
}

/** Version of the shape of a withdrawal's body: Withdrawal. */
export const NOTICE_SCHEMA_VERSION = 1;

/** Takes a public document back, with a notice in its place. For the refusals see PublishingService. */
export const createWithdraw =
  ({ desk, memberships, append }: WithdrawPorts) =>
  (command: WithdrawCommand): Promise<PublicationAct> =>
    desk.transact(async (tables, onCommit) => {
      refuseWithoutReason(command);
      const { isAllowed, isScheduled } = command;
      await tables.lock(documentLock(command.subject));
      await tables.lock(LEDGER_LOCK);
      const subject = await requireSubject(tables, command.subject);
      if (isAllowed !== true && isScheduled !== true) await requireMembership(memberships, command.actor, subject);
      const publication = await requirePublic(tables, command.subject);
      await refuseBadReplacement(tables, command);
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

/** A reason, and a replacement that is public where there is one. */
export const refuseUnsoundNotice = async (tables: DeskTables, command: WithdrawCommand): Promise<void> => {
  refuseWithoutReason(command);
  await refuseBadReplacement(tables, command);
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
  if (!subject)
    throw new DomainError({ code: 'subject.unknown', refusal: 'not-found', message: 'That document does not exist, or was deleted.' });
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

const refuseBadReplacement = async (tables: DeskTables, { replacement, subject }: WithdrawCommand): Promise<void> => {
  if (!replacement) return;
  const isItself = subjectKey(replacement) === subjectKey(subject);
  const publication = (await tables.publications.find([replacement])).get(subjectKey(replacement));
  if (!isItself && publication?.state === 'public') return;
  throw new DomainError({
    code: 'withdrawal.replacement-not-public',
    refusal: 'invalid',
    message: isItself
      ? 'A document cannot replace itself. Choose another.'
      : 'The replacement is not public. Publish it first, or choose another.',
  });
};
