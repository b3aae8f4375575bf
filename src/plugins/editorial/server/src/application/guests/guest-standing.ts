import { DomainError, type SubjectRef } from '../../../../../../kernel';
import type { StoredGuest } from '../../domain/guests/guest';
import { mailboxOf } from '../../domain/guests/mailbox';
import { guestRefusals } from '../../domain/guests/guest-refusals';
import type { GuestSituation } from '../../domain/guests/guest-permission';
import { guestIdOf } from '../../domain/staff-id';
import { planPublication, type PlanPorts, type PublicationPlan } from '../plan-publication';
import type { DeskTables, Memberships } from '../ports';
import { type AssessedAgreement, assessReview, type ReviewAssessment } from '../sign-off/assess-review';
import { tablesForReader } from '../tables-for-reader';

export interface GuestStandingPorts extends PlanPorts {
  readonly memberships: Memberships;
}

/** The document as a guest may see it, in an open round of review. */
export interface GuestStanding {
  /** With the titles taken out that only another owner may see. */
  readonly tables: DeskTables;
  readonly plan: PublicationPlan;
  readonly review: ReviewAssessment;
}

/** A guest sees what the partnership that asks owns, and what is public. */
export const tablesForGuest = (tables: DeskTables, { partnership }: StoredGuest): DeskTables =>
  tablesForReader(tables, (owners) => Promise.resolve(owners.includes(partnership)));

/** Where the document stands; refuses in the guest's words when there is nothing to read or answer now. */
export const guestStanding = async (all: DeskTables, guest: StoredGuest, ports: GuestStandingPorts): Promise<GuestStanding> => {
  const tables = tablesForGuest(all, guest);
  const plan = await planOrGone(tables, guest.subject, ports);
  if (!plan.subject.owners.includes(guest.partnership)) throw guestRefusals.documentGone();
  // Nobody is left there who could see this link, or end it.
  if (await ports.memberships.isClosed(guest.partnership)) throw guestRefusals.linkWithdrawn();
  const review = await assessReview(tables, plan, ports);
  if (review.round?.asked) throw guestRefusals.changesAsked();
  if (review.round) return { tables, plan, review };
  throw review.acts.at(-1)?.action === 'publish' ? guestRefusals.published() : guestRefusals.notInReview();
};

const planOrGone = async (tables: DeskTables, subject: SubjectRef, ports: GuestStandingPorts): Promise<PublicationPlan> => {
  try {
    return await planPublication(tables, subject, ports);
  } catch (error) {
    if (error instanceof DomainError) throw guestRefusals.documentGone();
    throw error;
  }
};

/** What decides what the guest may say about just these words, who is one person with whoever has an account at that address. */
export const situationOf = async (
  all: DeskTables,
  guest: StoredGuest,
  { review, plan, memberships }: Pick<GuestStanding, 'review' | 'plan'> & Pick<GuestStandingPorts, 'memberships'>,
): Promise<GuestSituation> => {
  const others = await all.guests.of(plan.subject);
  const own = new Set(others.filter(({ email }) => mailboxOf(email) === mailboxOf(guest.email)).map(({ id }) => id));
  const accounts = (await memberships.accountsAt(guest.email)).map(({ userId }) => userId);
  const isPersons = ({ act, givers }: AssessedAgreement): boolean =>
    own.has(guestIdOf(act.actor) ?? '') || givers.some((giver) => accounts.includes(giver));
  const byPerson = review.agreements.filter((each) => each.covers && isPersons(each)).map(({ act }) => act);
  return {
    state: review.state,
    houses: review.houses,
    hasAgreed: byPerson.some(({ agency }) => agency === guest.agency),
    hasSpoken: byPerson.some(({ agency, partnership }) => agency !== null && agency !== guest.agency && partnership === guest.partnership),
    isOwnWork: accounts.some((account) => review.writers.includes(account)),
  };
};
