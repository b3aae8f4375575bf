import { DomainError } from '../../../../../../kernel';
import type { GuestAction, ReviewAct } from '../../../../contract';
import type { StoredGuest } from '../../domain/guests/guest';
import { guestRefusal } from '../../domain/guests/guest-permission';
import { guestRefusals } from '../../domain/guests/guest-refusals';
import { documentLock } from '../document-lock';
import { freezeRevision } from '../freeze-revision';
import { postReview } from '../mails/post-review';
import type { DeskTables } from '../ports';
import { assessReview } from '../sign-off/assess-review';
import { reviewLock } from '../sign-off/end-rounds';
import { readNote } from '../sign-off/review-act';

import { type GuestDoorPorts, guestByToken, guestLock, isSession } from './guest-door';
import { guestStanding, type GuestStanding, type GuestStandingPorts, situationOf } from './guest-standing';

export interface GuestAnswer {
  readonly token: string;
  /** The secret of the session. */
  readonly secret: string;
  readonly action: GuestAction;
  readonly note: string;
  /** ReadingPage.seen of what was read. */
  readonly seen: string;
}

export type GuestAnswerPorts = GuestDoorPorts & GuestStandingPorts;

/**
 * Takes what a guest says about just the words that were shown, as an act of the round like those of staff. Locks: document,
 * review, guest.
 */
export const createGuestAnswer =
  (ports: GuestAnswerPorts) =>
  async (answer: GuestAnswer): Promise<void> => {
    const found = await ports.desk.read((tables) => guestByToken(tables, answer.token, ports.clock.now().toISOString()));
    await ports.desk.transact(async (tables) => {
      await tables.lock(documentLock(found.subject));
      await tables.lock(reviewLock(found.subject));
      await tables.lock(guestLock(found.id));
      const at = ports.clock.now().toISOString();
      const guest = await guestByToken(tables, answer.token, at);
      if (!isSession(guest, answer.secret, at)) throw guestRefusals.sessionOver();
      const standing = await guestStanding(tables, guest, ports);
      refuseStale(answer, standing);
      const refusal = guestRefusal(answer.action, guest, await situationOf(tables, guest, { ...standing, memberships: ports.memberships }));
      if (refusal) throw refusal;
      const note = readNote({ note: answer.note, isNeeded: answer.action !== 'approve', ...MISSING[answer.action] });
      const { number: revision } = await freezeRevision(tables, standing.plan, { clock: ports.clock, savedBy: 'system' });
      const act = actOf(guest, { action: answer.action, note, revision, number: standing.review.acts.length + 1, at });
      await tables.reviewActs.append(act);
      await tell(tables, act, { ...ports, standing, asker: guest.askedBy });
    });
  };

const MISSING: Readonly<Partial<Record<GuestAction, { readonly missing: string }>>> = {
  comment: { missing: 'Write what you want to say.' },
};

const refuseStale = ({ seen }: GuestAnswer, { plan }: GuestStanding): void => {
  if (seen === plan.preflight) return;
  throw new DomainError({
    code: 'review.stale',
    refusal: 'conflict',
    message: 'Something was changed while you were reading, so nothing was recorded. Please look at what it says now, then answer.',
  });
};

const actOf = (
  { id, subject, partnership, agency }: StoredGuest,
  facts: Pick<ReviewAct, 'action' | 'note' | 'revision' | 'number' | 'at'>,
): ReviewAct => ({ subject, partnership, agency, actor: `guest:${id}`, ...facts });

const tell = async (
  tables: DeskTables,
  act: ReviewAct,
  { standing, asker, ...ports }: GuestAnswerPorts & { readonly standing: GuestStanding; readonly asker: ReviewAct['actor'] },
): Promise<void> => {
  const review = await assessReview(tables, standing.plan, ports);
  await postReview(tables, { subject: standing.plan.subject, act, review, asker }, ports);
};
