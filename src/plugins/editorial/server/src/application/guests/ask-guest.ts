import { randomUUID } from 'node:crypto';

import { DomainError, type SubjectRef } from '../../../../../../kernel';
import type { Actor, GuestsService, NewGuest } from '../../../../contract';
import { FRESH_LINK, renewed, requestEnds, type StoredGuest } from '../../domain/guests/guest';
import { askingHouse, type AskingReach, looksAfter } from '../../domain/guests/asking-reach';
import { askingRefusal, type WantedGuest } from '../../domain/guests/asking-refusal';
import { askingLetter } from '../../domain/guests/guest-letters';
import type { House } from '../../domain/sign-off/house';
import { guestIdOf } from '../../domain/staff-id';
import { documentLock } from '../document-lock';
import { planPublication } from '../plan-publication';
import type { DeskTables } from '../ports';
import { assessReview, type ReviewAssessment } from '../sign-off/assess-review';

import type { AskGuestPorts } from './asking-ports';
import { guestDeskOf } from './guest-desk';
import { guestLock } from './guest-door';
import { reachIn, whyNot, whyNotFor } from './may-ask';
import { sendLink } from './send-link';

/** Asking people outside about a document in review (GuestsService). */
export const createGuests = (ports: AskGuestPorts): GuestsService => ({
  desk: (subject, actor) => ports.desk.read((tables) => guestDeskOf(tables, { subject, actor }, ports)),
  ask: (subject, wanted, actor) => ports.desk.transact((tables) => ask(tables, { subject, actor, wanted }, ports)),
  sendAgain: (subject, id, actor) =>
    changing(ports, { subject, actor, id }, async (tables, guest) => {
      refuseUnless(ports.mailing.isOn, NO_MAIL);
      refuseUnless(guest.withdrawnAt === null && guest.email !== '', WITHDRAWN);
      await sendLink(tables, renewed(guest, ports.clock.now()), { ...ports, kind: 'sent-again', actor, letter: askingLetter });
    }),
  withdraw: (subject, id, actor) =>
    changing(ports, { subject, actor, id }, async (tables, guest) => {
      const at = ports.clock.now().toISOString();
      await tables.guests.save({ ...guest, withdrawnAt: guest.withdrawnAt ?? at, code: null, session: null });
      await tables.mails.forgetGuest(guest.id);
      await tables.guests.record({ guest: guest.id, kind: 'withdrawn', at, by: actor.id, sender: null });
    }),
});

interface Asking {
  readonly subject: SubjectRef;
  readonly actor: Actor;
  readonly wanted: NewGuest;
}

const ask = async (tables: DeskTables, { subject, actor, wanted }: Asking, ports: AskGuestPorts): Promise<void> => {
  await tables.lock(documentLock(subject));
  const review = await assessReview(tables, await planPublication(tables, subject, ports), ports);
  const reach = await reachIn(review, actor, ports.memberships);
  const reason = whyNot(review, reach, ports.mailing.isOn);
  if (reason) throw reason;
  const partnership = partnershipFor(wanted.agency, reach);
  const email = wanted.email.trim().toLowerCase();
  const now = ports.clock.now();
  await refuseBeside(tables, review, { subject, email, agency: wanted.agency, partnership, now: now.toISOString() });
  refuseUnless(!(await isColleague(email, reach, ports)), IS_STAFF);
  const { agency, note, days } = wanted;
  const asked = { askedBy: actor.id, askedAt: now.toISOString(), expiresAt: requestEnds(now, days), withdrawnAt: null, tokenHash: '' };
  const id = randomUUID().replaceAll('-', '');
  const name = wanted.name.trim();
  const guest: StoredGuest = { ...asked, ...FRESH_LINK, id, subject: refOf(subject), partnership, agency, name, email, note: note.trim() };
  await sendLink(tables, guest, { ...ports, kind: 'asked', actor, letter: askingLetter });
};

/** Whether the address is that of somebody who opens the document by an account of their own. Of accounts elsewhere nobody learns. */
const isColleague = async (email: string, { owners }: AskingReach, { memberships }: AskGuestPorts): Promise<boolean> => {
  for (const { userId, isInUse } of await memberships.accountsAt(email)) {
    const grants = isInUse ? await memberships.grantsOf({ id: `staff:${userId}` }) : [];
    if (grants.some(({ partnership, through }) => through !== 'support' && owners.includes(partnership))) return true;
  }
  return false;
};

const refOf = ({ type, id }: SubjectRef): SubjectRef => ({ type, id });

/** The owner that asks, where they may ask for that. */
const partnershipFor = (agency: string | null, reach: AskingReach): string => {
  const isThere = ({ settings, agencies }: House): boolean => settings.workflow === 'statutory' && agencies.some(({ id }) => id === agency);
  const house = agency === null ? (reach.commenting[0] ?? reach.houses[0]) : reach.houses.find(isThere);
  if (!house) throw new DomainError({ code: 'agency.unknown', refusal: 'not-found', message: 'That agency does not sign for this.' });
  const refusal = whyNotFor(agency, reach);
  if (refusal) throw refusal;
  return house.partnership;
};

const refuseBeside = async (
  tables: DeskTables,
  { round }: ReviewAssessment,
  { subject, ...wanted }: Pick<WantedGuest, 'email' | 'agency' | 'partnership' | 'now'> & { readonly subject: SubjectRef },
): Promise<void> => {
  const agreed = new Set(round?.agreements.flatMap(({ actor }) => guestIdOf(actor) ?? []));
  const refusal = askingRefusal({ ...wanted, agreed, others: await tables.guests.of(subject) });
  if (refusal) throw refusal;
};

interface Changing {
  readonly subject: SubjectRef;
  readonly actor: Actor;
  readonly id: string;
}

const changing = (
  ports: AskGuestPorts,
  { subject, actor, id }: Changing,
  change: (tables: DeskTables, guest: StoredGuest) => Promise<void>,
): Promise<void> =>
  ports.desk.transact(async (tables) => {
    await tables.lock(documentLock(subject));
    await tables.lock(guestLock(id));
    const guest = (await tables.guests.of(subject)).find((each) => each.id === id);
    if (!guest) throw new DomainError({ code: 'guest.unknown', refusal: 'not-found', message: 'That request is not there any more.' });
    const review = await assessReview(tables, await planPublication(tables, subject, ports), ports);
    const reach = await reachIn(review, actor, ports.memberships);
    refuseUnless(looksAfter(reach, guest), NOT_YOURS);
    await change(tables, { ...guest, partnership: askingHouse(reach, guest) });
  });

const refuseUnless = (holds: boolean, refusal: DomainError): void => {
  if (!holds) throw refusal;
};

const conflict = (code: string, message: string): DomainError => new DomainError({ code, refusal: 'conflict', message });

const NO_MAIL = conflict(
  'mail.not-set-up',
  'No e-mail can be sent from here yet. Ask whoever runs this installation to set up a mail server.',
);
const WITHDRAWN = conflict('guest.withdrawn', 'That request was withdrawn. Ask them anew.');
const IS_STAFF = conflict(
  'guest.is-staff',
  'That is the address of a colleague with an account here. Send it for review, and let them agree in Concord.',
);
const NOT_YOURS = new DomainError({
  code: 'role.not-enough',
  refusal: 'not-allowed',
  message: 'Only editors, publishers and managers of the partnership that asked can do that, and who signs for the agency.',
});
