import type { AskingPage, ReadingPage } from '../../domain/guests/guest-pages';
import { dayOf } from '../../domain/day-of';
import type { StoredGuest } from '../../domain/guests/guest';
import { guestRefusal } from '../../domain/guests/guest-permission';
import { GUEST_ACTIONS, type GovernedTypes } from '../../../../contract';
import type { DeskTables, Memberships } from '../ports';

import { guestChanges, type GuestChangesPorts } from './guest-changes';
import { guestStanding, type GuestStandingPorts, situationOf } from './guest-standing';
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
  {
    looking,
    asking,
    ...ports
  }: GuestStandingPorts & GuestChangesPorts & ShowingPorts & { readonly looking: Looking; readonly asking: AskingPage },
): Promise<ReadingPage> => {
  const standing = await guestStanding(all, guest, ports);
  const { plan, tables } = standing;
  const situation = await situationOf(all, guest, { ...standing, memberships: ports.memberships });
  return {
    title: plan.subject.title,
    asking,
    ...showWords(await guestWords(tables, plan, ports.governed), looking.files, ports),
    changes: await guestChanges(standing, { guest, before: looking.before }, ports),
    hasAgreed: situation.hasAgreed,
    actions: GUEST_ACTIONS.filter((action) => guestRefusal(action, guest, situation) === null),
    seen: plan.preflight,
    revision: plan.latest.number,
    problem: looking.problem,
    note: looking.note,
  };
};
