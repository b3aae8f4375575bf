import type { SubjectRef } from '../../../../../../kernel';
import type { Actor, GuestAction, GuestDesk, GuestLine, GuestSaying, GuestState, ReviewAct } from '../../../../contract';
import { type StoredGuest, WRONG_CODES } from '../../domain/guests/guest';
import { nameAmong } from '../../domain/sign-off/house';
import { looksAfter } from '../../domain/guests/asking-reach';
import { type GuestSayings, whatGuestSaid } from '../../domain/guests/what-guest-said';
import { planPublication } from '../plan-publication';
import type { DeskTables } from '../ports';
import { assessReview } from '../sign-off/assess-review';

import type { AskGuestPorts } from './asking-ports';
import { reachIn, whyNot } from './may-ask';
import { namesOf } from './names-of';

/** Who was asked about a document, as a member of staff sees it. */
export const guestDeskOf = async (
  tables: DeskTables,
  { subject, actor }: { readonly subject: SubjectRef; readonly actor: Actor },
  ports: AskGuestPorts,
): Promise<GuestDesk> => {
  const review = await assessReview(tables, await planPublication(tables, subject, ports), ports);
  const reach = await reachIn(review, actor, ports.memberships);
  const guests = await tables.guests.of(subject);
  const names = await namesOf(tables, ports.memberships, [...new Set(guests.map(({ askedBy }) => askedBy))]);
  const agencies = await tables.agencies.namesOf(guests.flatMap(({ agency }) => agency ?? []));
  const now = ports.clock.now().toISOString();
  const lines: GuestLine[] = [];
  for (const guest of guests) {
    const said = whatGuestSaid(review.acts, guest.id);
    const opened = await tables.guests.last(guest.id, 'opened');
    const partnership = nameAmong(review.houses, guest.partnership);
    const facts = {
      partnership,
      agency: (guest.agency !== null && agencies.get(guest.agency)) || null,
      askedBy: names.get(guest.askedBy) ?? '',
    };
    lines.push(lineOf(guest, { ...facts, said, opened, now, isYours: looksAfter(reach, guest) }));
  }
  return {
    guests: lines,
    agencies: reach.houses.flatMap((house) =>
      house.agencies
        .filter(({ id }) => reach.agencies.some((agency) => agency.id === id))
        .map(({ id, name }) => ({ id, name, partnership: nameAmong(review.houses, house.partnership) })),
    ),
    mayAskForComments: reach.commenting.length > 0,
    cannotAsk: whyNot(review, reach, ports.mailing.isOn)?.message ?? null,
  };
};

interface LineFacts {
  readonly partnership: string | null;
  readonly agency: string | null;
  readonly askedBy: string;
  readonly said: GuestSayings;
  readonly opened: string | null;
  readonly now: string;
  readonly isYours: boolean;
}

const lineOf = (guest: StoredGuest, { said, opened, now, ...facts }: LineFacts): GuestLine => ({
  id: guest.id,
  name: guest.name,
  email: facts.isYours ? guest.email : '',
  state: stateOf(guest, said.answer, now),
  isWithdrawn: guest.withdrawnAt !== null,
  isLocked: guest.wrongCodes >= WRONG_CODES,
  askedAt: guest.askedAt,
  expiresAt: guest.expiresAt,
  openedAt: opened,
  said: said.answer && sayingOf(said.answer),
  remark: said.remark && { ...sayingOf(said.remark), kind: said.remark.action },
  ...facts,
});

const sayingOf = ({ at, note }: ReviewAct): GuestSaying => ({ at, note });

const stateOf = (guest: StoredGuest, answer: GuestSayings['answer'], now: string): GuestState => {
  if (guest.email === '') return 'erased';
  if (answer) return SAID[answer.action];
  if (guest.withdrawnAt !== null) return 'withdrawn';
  return guest.expiresAt <= now ? 'expired' : 'waiting';
};

const SAID: Readonly<Record<GuestAction, GuestState>> = {
  approve: 'agreed',
  'request-changes': 'asked-for-changes',
  comment: 'commented',
};
