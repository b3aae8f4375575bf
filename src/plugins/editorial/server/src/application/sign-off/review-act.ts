import { type Clock, DomainError } from '../../../../../../kernel';
import { LONGEST_NOTE, type Permission, type ReviewAct, type ReviewAction, type ReviewCommand } from '../../../../contract';
import type { House } from '../../domain/sign-off/house';
import type { Seat } from '../../domain/sign-off/open-seats';
import { type AskingOne, ONE_AGENCY, permissionFor } from '../../domain/sign-off/permission';
import { documentLock } from '../document-lock';
import { freezeRevision } from '../freeze-revision';
import { askGuestsAgain } from '../guests/ask-again';
import type { SendLinkPorts } from '../guests/send-link';
import { planPublication, type PlanPorts, type PublicationPlan } from '../plan-publication';
import { postReview, type PostReviewPorts } from '../mails/post-review';
import type { Desk, Memberships } from '../ports';

import { askingOne, seatsIn } from './asking-one';
import { reviewLock } from './end-rounds';
import { assessReview, type ReviewAssessment } from './assess-review';

export interface ReviewActPorts extends PlanPorts, PostReviewPorts, SendLinkPorts {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly memberships: Memberships;
}

/**
 * Does one thing in a round of review: sends for review, takes back, agrees, asks for changes. What it speaks of is
 * recorded as a revision of its own when a placed item has moved on since the last save. For the refusals see SignOffService.
 */
export const createReviewAct =
  (ports: ReviewActPorts) =>
  (command: ReviewCommand): Promise<void> =>
    ports.desk.transact(async (tables) => {
      await tables.lock(documentLock(command.subject));
      await tables.lock(reviewLock(command.subject));
      const plan = await planPublication(tables, command.subject, ports);
      refuseStale(plan, command);
      const review = await assessReview(tables, plan, ports);
      const asking = await askingOne(review, { actor: command.actor, memberships: ports.memberships });
      requirePermission(permissionFor(command.action, { ...review, isPublic: plan.publication?.state === 'public', asking }));
      const note = readNote({ note: command.note, isNeeded: NOTE_NEEDED.includes(command.action) });
      const seat = command.action === 'approve' ? chooseSeat(review, asking, command) : actingHouse(review.houses, asking);
      const { number: revision } = await freezeRevision(tables, plan, { clock: ports.clock, savedBy: 'system' });
      const at = ports.clock.now().toISOString();
      const act = actOf(command, { ...seat, note, revision, number: review.acts.length + 1, at });
      await tables.reviewActs.append(act);
      const after = await assessReview(tables, plan, ports);
      await postReview(tables, { subject: plan.subject, act, review: after, asker: null }, ports);
      if (command.action === 'submit') await askGuestsAgain(tables, { plan, review: after, actor: command.actor }, ports);
    });

const refuseStale = (plan: PublicationPlan, { seen }: ReviewCommand): void => {
  if (seen === null || seen === plan.preflight) return;
  throw new DomainError({
    code: 'review.stale',
    refusal: 'conflict',
    message: 'Something was saved since you looked. Look again at what it says now, then decide.',
  });
};

const requirePermission = (permission: Permission): void => {
  if (permission.allowed) return;
  const { code, reason } = permission;
  throw new DomainError({
    code,
    refusal: CONFLICTS.includes(code) ? 'conflict' : 'not-allowed',
    message: reason,
  });
};

const CONFLICTS: readonly string[] = ['review.not-now', 'signoff.already', 'document.archived', 'schedule.waiting', 'partnership.closed'];

const NOTE_NEEDED: readonly ReviewAction[] = ['request-changes'];

interface Note {
  readonly note: string;
  readonly isNeeded: boolean;
  /** Said when it is needed and empty. */
  readonly missing?: string;
}

/** What somebody says with an act; refuses `review.note-missing` and `review.note-too-long`. */
export const readNote = ({ note, isNeeded, missing = 'Say what should change.' }: Note): string => {
  const words = note.trim();
  if (words === '' && isNeeded) throw new DomainError({ code: 'review.note-missing', refusal: 'invalid', message: missing });
  if (words.length > LONGEST_NOTE)
    throw new DomainError({
      code: 'review.note-too-long',
      refusal: 'invalid',
      message: 'The note is longer than 2,000 characters. Say it in fewer words.',
    });
  return words;
};

const actingHouse = (houses: readonly House[], { grants }: AskingOne): Seat => {
  const own = houses.find(({ partnership }) => grants.some((grant) => grant.partnership === partnership));
  return { partnership: own?.partnership ?? '', agency: null };
};

/**
 * Refused as `review.agency-missing` when it is not said for which of several agencies, or for one that is not theirs, and as
 * `signoff.one-agency` for a second one of a partnership.
 */
const chooseSeat = (review: ReviewAssessment, asking: AskingOne, { agency: wanted }: ReviewCommand): Seat => {
  const { open, barred } = seatsIn(review, asking);
  if (barred.some(({ agency }) => agency === wanted)) requirePermission({ allowed: false, code: 'signoff.one-agency', reason: ONE_AGENCY });
  const chosen = wanted === null ? open : open.filter(({ agency }) => agency === wanted);
  const [seat] = chosen;
  if (!seat || (chosen.length > 1 && seat.agency !== null && wanted === null))
    throw new DomainError({ code: 'review.agency-missing', refusal: 'invalid', message: 'Choose the agency for which you agree.' });
  return seat;
};

const actOf = (
  { subject, action, actor }: ReviewCommand,
  facts: Pick<ReviewAct, 'number' | 'revision' | 'partnership' | 'agency' | 'note' | 'at'>,
): ReviewAct => ({ subject: { type: subject.type, id: subject.id }, action, actor: actor.id, ...facts });
