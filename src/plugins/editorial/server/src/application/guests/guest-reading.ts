import { describeChanges } from '../../domain/describe-changes';
import type { AskingPage, ReadingPage } from '../../domain/guests/guest-pages';
import { dayOf } from '../../domain/day-of';
import type { StoredGuest } from '../../domain/guests/guest';
import { guestRefusal } from '../../domain/guests/guest-permission';
import { GUEST_ACTIONS, type GovernedTypes } from '../../../../contract';
import { withoutUnpublished } from '../../domain/unpublished';
import { changeNames } from '../change-names';
import type { DeskTables, Memberships } from '../ports';

import { guestStanding, type GuestStanding, type GuestStandingPorts, lapsedAgreement, situationOf } from './guest-standing';
import { type ShowingPorts, guestWords, showWords } from './guest-words';
import { namesOf } from './names-of';

export interface AskingParts {
  readonly memberships: Memberships;
  readonly governed: GovernedTypes;
}

/** Who asks, for the first page and the mail. */
export const askingOf = async (tables: DeskTables, guest: StoredGuest, { memberships, governed }: AskingParts): Promise<AskingPage> => {
  const { name: partnership = '' } = (await memberships.colleaguesIn([guest.partnership])).get(guest.partnership) ?? {};
  const askedBy = (await namesOf(tables, memberships, [guest.askedBy])).get(guest.askedBy) ?? '';
  const agencies = await tables.agencies.namesOf(guest.agency === null ? [] : [guest.agency]);
  const type = Object.values(governed).find((each) => each.type === guest.subject.type);
  const agency = guest.agency === null ? null : (agencies.get(guest.agency) ?? '');
  return { askedBy, partnership, kind: type?.name ?? 'document', agency, note: guest.note, until: dayOf(guest.expiresAt) };
};

export interface Looking {
  /** Where the guest reaches the files of the document. */
  readonly files: string;
  /** The revision that was shown before, when an answer came for words that are no more; null otherwise. */
  readonly before: number | null;
  readonly problem: string;
  readonly note: string;
}

export const firstLook = (files: string): Looking => ({ files, before: null, problem: '', note: '' });

/** All that a guest reads: the words that would go public now, and what changed since they agreed or looked. */
export const readingOf = async (
  all: DeskTables,
  guest: StoredGuest,
  { looking, asking, ...ports }: GuestStandingPorts & ShowingPorts & { readonly looking: Looking; readonly asking: AskingPage },
): Promise<ReadingPage> => {
  const standing = await guestStanding(all, guest, ports);
  const { plan, tables } = standing;
  const situation = await situationOf(all, guest, standing);
  return {
    title: plan.subject.title,
    asking,
    ...showWords(await guestWords(tables, plan, ports.governed), looking.files, ports),
    changes: await changesSince(standing, guest, { before: looking.before, governed: ports.governed }),
    hasAgreed: situation.hasAgreed,
    actions: GUEST_ACTIONS.filter((action) => guestRefusal(action, guest, situation) === null),
    seen: plan.preflight,
    revision: plan.latest.number,
    problem: looking.problem,
    note: looking.note,
  };
};

const changesSince = async (
  standing: GuestStanding,
  guest: StoredGuest,
  { before, governed }: { readonly before: number | null; readonly governed: GovernedTypes },
): Promise<readonly string[] | null> => {
  const { tables, plan } = standing;
  const number = before ?? lapsedAgreement(standing, guest)?.revision ?? null;
  if (number === null) return null;
  const recorded = await tables.revisions.find(guest.subject, number);
  if (!recorded?.body) return [NOT_KNOWN];
  const old = withoutUnpublished(recorded.body, governed[plan.subject.uid]);
  const names = await changeNames(tables, { uid: plan.subject.uid, bodies: [old, plan.frozen] }, governed);
  const changes = describeChanges(old, plan.frozen, names);
  return changes.length > 0 ? changes : ['Something that stands in it was changed.'];
};

const NOT_KNOWN = 'What you saw then is not kept any more. Please read it as a whole.';
