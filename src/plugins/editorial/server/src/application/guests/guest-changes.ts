import type { GovernedTypes, ReviewAct } from '../../../../contract';
import type { FormShapes } from '../../domain/diff/form-shape';
import type { SinceThen } from '../../domain/guests/changes-to-read';
import type { StoredGuest } from '../../domain/guests/guest';
import { isWhatWasAgreed } from '../../domain/publication-state';
import { withoutUnpublished } from '../../domain/unpublished';
import { changesIn, itemsIn } from '../history/compare-revisions';

import type { GuestStanding } from './guest-standing';

export interface GuestChangesPorts {
  readonly governed: GovernedTypes;
  /** The forms, by whose labels changes are told. */
  readonly shapes: () => FormShapes;
}

/** What changed since the guest looked (`before`: the revision that was shown then) or last answered; null when nothing did. */
export const guestChanges = async (
  { tables, plan, review }: GuestStanding,
  { guest, before }: { readonly guest: StoredGuest; readonly before: number | null },
  ports: GuestChangesPorts,
): Promise<SinceThen | null> => {
  const answered = review.acts.filter(({ actor }) => actor === `guest:${guest.id}`).at(-1);
  const number = before ?? answered?.revision ?? null;
  if (number === null) return null;
  const since = before === null && answered ? (SINCE[answered.action] ?? LOOKED) : LOOKED;
  const body = (await tables.revisions.find(guest.subject, number))?.body;
  if (!body) return { since, changes: null, items: [] };
  const old = withoutUnpublished(body, ports.governed[plan.subject.uid]);
  if (before === null && isWhatWasAgreed(old, plan.frozen)) return null;
  const changes = await changesIn(tables, ports, { uid: plan.subject.uid, was: old, is: plan.frozen });
  return { since, changes, items: await itemsIn(tables, ports, [old, plan.frozen]) };
};

const LOOKED = 'you looked';
const SINCE: Readonly<Partial<Record<ReviewAct['action'], string>>> = {
  approve: 'you agreed',
  'request-changes': 'you asked for changes',
  comment: 'you commented',
};
