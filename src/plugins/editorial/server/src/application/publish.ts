import { type Clock, DomainError, isBlocker } from '../../../../../kernel';
import type { Actor, Candidate, PublicationAct, PublishCommand } from '../../../contract';

import { type AppendEntries, type EntryDraft, LEDGER_LOCK } from './append-entries';
import type { GlassPorts } from './break-glass/ports';
import { type LetThrough, readReason, recordBrokenGlass } from './break-glass/record-broken-glass';
import { documentLock } from './document-lock';
import { ITEM_NOT_YOURS } from './find-problems';
import { PARTNERSHIP_CLOSED } from '../domain/sign-off/permission';
import { isOperator } from '../domain/staff-id';
import { planPublication, type PlanPorts, type PublicationPlan } from './plan-publication';
import type { Desk, DeskTables, Memberships } from './ports';
import { freezeRevision, type Recording } from './freeze-revision';
import { requireMembership } from './require-membership';
import { endSchedules } from './schedule/end-schedules';
import { endRounds } from './sign-off/end-rounds';
import { requireSignOff } from './sign-off/require-sign-off';
import { tablesForActor } from './tables-for-reader';

export interface GatePorts extends PlanPorts {
  readonly clock: Clock;
  readonly memberships: Memberships;
}

export interface PublishPorts extends GatePorts, GlassPorts {
  readonly desk: Desk;
  readonly append: AppendEntries;
}

/**
 * Makes a document public, with the items of its manifest that are not public at their newest revision: all
 * of it in one transaction, or nothing. Every door to publication comes through here. For the refusals see
 * PublishingService.
 */
export const createPublish =
  (ports: PublishPorts) =>
  (command: PublishCommand): Promise<PublicationAct> =>
    ports.desk.transact(async (tables, onCommit) => {
      await tables.lock(documentLock(command.subject));
      await tables.lock(LEDGER_LOCK);
      const { asOf, actor } = command;
      // What was scheduled is done in the name of somebody who may have left.
      const shown = command.isScheduled === true ? tables : await tablesForActor(tables, actor, ports.memberships);
      const plan = await planPublication(shown, { ...command.subject, ...(asOf === undefined ? {} : { asOf }) }, ports);
      const lacking = await passGate(tables, plan, { command, ports });
      const drafts = [...plan.along.map(draftOf), ...(await ownDraft(tables, plan, { clock: ports.clock, savedBy: actor.id }))];
      const act = await ports.append(tables, { actor, drafts, onCommit });
      await endRounds(tables, { published: act.published, actor, clock: ports.clock });
      await endSchedules(tables, act.published, { at: act.at, actions: ['publish'] });
      if (lacking.length > 0) await recordBrokenGlass(tables, { ...command, lacking, published: act.published }, ports);
      return act;
    });

/** All that is asked of a publication, whichever door it comes by, and of whoever wants it. Answers what goes out without sign-off. */
export const passGate = async (
  tables: DeskTables,
  plan: PublicationPlan,
  { command, ports }: { readonly command: PublishCommand; readonly ports: GatePorts },
): Promise<readonly LetThrough[]> => {
  // Whoever scheduled it came through here then, and may have left since.
  const actor = command.isScheduled === true ? SYSTEM : command.actor;
  if (command.isAllowed !== true) {
    await requireMembership(ports.memberships, actor, plan.subject);
    await requireOpen(ports.memberships, plan);
  }
  await requireOwnItems(ports.memberships, plan, { actor });
  refuseNothingNew(plan);
  refuseStale(plan, command);
  refuseBlocked(plan);
  if (command.isAllowed === true) return [];
  return await requireSignOff(tables, plan, { ...ports, actor, breaksGlass: readReason(command) !== null });
};

const SYSTEM: Actor = { id: 'system' };

/** What a closed partnership published stays; nothing goes public for it any more but its own end. */
const requireOpen = async (memberships: Memberships, { subject }: PublicationPlan): Promise<void> => {
  if (!(await memberships.isClosed(subject.owners[0] ?? ''))) return;
  throw new DomainError({
    code: 'partnership.closed',
    refusal: 'conflict',
    message: PARTNERSHIP_CLOSED,
  });
};

/** An issue may carry what others made public, but takes only one's own items public with it. Their owners' settings are asked later. */
const requireOwnItems = async (
  memberships: Memberships,
  { along }: PublicationPlan,
  { actor }: Pick<PublishCommand, 'actor'>,
): Promise<void> => {
  if (along.length === 0 || isOperator(actor.id)) return;
  const reached = new Set((await memberships.grantsOf(actor)).map(({ partnership }) => partnership));
  if (along.every(({ owners }) => owners.some((owner) => reached.has(owner)))) return;
  // Without its title, which may be out of this person's reach.
  throw new DomainError({ code: 'publication.not-yours', refusal: 'not-allowed', message: ITEM_NOT_YOURS });
};

const refuseStale = (plan: PublicationPlan, { preflight }: PublishCommand): void => {
  if (preflight === undefined || preflight === plan.preflight) return;
  throw new DomainError({
    code: 'publication.stale',
    refusal: 'conflict',
    message: 'Something was saved or published since you looked. Look again at what would go public, then publish.',
  });
};

const refuseBlocked = ({ problems }: PublicationPlan): void => {
  if (!problems.some(isBlocker)) return;
  throw new DomainError({
    code: 'publication.blocked',
    refusal: 'invalid',
    message: 'It cannot go public yet. Mend what is listed first.',
    problems,
  });
};

const refuseNothingNew = (plan: PublicationPlan): void => {
  if (plan.isNews || plan.along.length > 0) return;
  throw new DomainError({ code: 'publication.already-public', refusal: 'conflict', message: 'This is public already, just as it stands.' });
};

const ownDraft = async (tables: DeskTables, plan: PublicationPlan, recording: Recording): Promise<readonly EntryDraft[]> => {
  if (!plan.isNews) return [];
  const { subject, frozen, schemaVersion } = plan;
  const revision = await freezeRevision(tables, plan, recording);
  return [draftOf({ ...subject, revision: revision.number, digest: revision.digest, body: frozen, schemaVersion })];
};

const draftOf = (candidate: Pick<Candidate, 'type' | 'id' | 'owners' | 'revision' | 'digest' | 'body' | 'schemaVersion'>): EntryDraft => ({
  kind: 'published',
  subject: { type: candidate.type, id: candidate.id },
  partnership: candidate.owners[0] ?? '',
  revision: candidate.revision,
  digest: candidate.digest,
  schemaVersion: candidate.schemaVersion,
  body: candidate.body,
});
