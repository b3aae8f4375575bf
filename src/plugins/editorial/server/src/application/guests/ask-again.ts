import type { Actor, ReviewAct } from '../../../../contract';
import { renewed, type StoredGuest } from '../../domain/guests/guest';
import { askingAgainLetter } from '../../domain/guests/guest-letters';
import { guestRefusal } from '../../domain/guests/guest-permission';
import { linkRefusal } from '../../domain/guests/guest-refusals';
import { isWhatWasAgreed } from '../../domain/publication-state';
import { withoutUnpublished } from '../../domain/unpublished';
import type { PublicationPlan } from '../plan-publication';
import type { DeskTables } from '../ports';
import type { ReviewAssessment } from '../sign-off/assess-review';

import { guestLock } from './guest-door';
import { situationOf } from './guest-standing';
import { sendLink, type SendLinkPorts } from './send-link';

interface SentForReview {
  readonly plan: PublicationPlan;
  /** As it is after the submission. */
  readonly review: ReviewAssessment;
  readonly actor: Actor;
}

/**
 * Writes to the guests of a document that was sent for review again, each with a new link: those who asked for changes, and those who
 * agreed to other words, as long as their request is open. Locks: guests, in order of their ids.
 */
export const askGuestsAgain = async (tables: DeskTables, { plan, review, actor }: SentForReview, ports: SendLinkPorts): Promise<void> => {
  if (!ports.mailing.isOn) return;
  const now = ports.clock.now();
  for (const { id } of [...(await tables.guests.of(plan.subject))].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const said = lastAnswer(review.acts, id);
    if (!said) continue;
    await tables.lock(guestLock(id));
    const guest = await tables.guests.find(id);
    if (!guest || !isOpen(guest, now) || !plan.subject.owners.includes(guest.partnership)) continue;
    if (guestRefusal('approve', guest, await situationOf(tables, guest, { review, plan, memberships: ports.memberships })) !== null)
      continue;
    const again = { hadAgreed: said.action === 'approve', isChanged: await isChanged(tables, { plan, said }, ports) };
    const letter = askingAgainLetter(again);
    await sendLink(tables, renewed(guest, now), { ...ports, kind: 'sent-again', actor, letter });
  }
};

/** A link that was closed for wrong codes is open in this sense: they get another. */
const isOpen = (guest: StoredGuest, now: Date): boolean => linkRefusal({ ...guest, wrongCodes: 0 }, now.toISOString()) === null;

/** What a guest answered last, since it was last published: what they said before that is answered. */
const lastAnswer = (acts: readonly ReviewAct[], guest: string): ReviewAct | null => {
  const published = acts.map(({ action }) => action === 'publish' || action === 'publish-unreviewed').lastIndexOf(true);
  const answers = acts.slice(published + 1).filter(({ actor, action }) => actor === `guest:${guest}` && ANSWERS.includes(action));
  return answers.at(-1) ?? null;
};

const ANSWERS: readonly ReviewAct['action'][] = ['approve', 'request-changes'];

const isChanged = async (
  tables: DeskTables,
  { plan, said }: { readonly plan: PublicationPlan; readonly said: ReviewAct },
  { governed }: SendLinkPorts,
): Promise<boolean> => {
  const body = (await tables.revisions.find(plan.subject, said.revision))?.body;
  return !body || !isWhatWasAgreed(withoutUnpublished(body, governed[plan.subject.uid]), plan.frozen);
};
