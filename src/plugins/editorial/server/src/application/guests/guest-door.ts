import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

import { type Clock, type DomainError, sayInstant, sha256, UK_ZONE } from '../../../../../../kernel';
import {
  CODE_TRIES,
  codeEnds,
  codesFrom,
  type GuestEventKind,
  hourBefore,
  isCodeOnItsWay,
  sessionEnds,
  type StoredGuest,
  WRONG_CODES,
} from '../../domain/guests/guest';
import { codeLetter } from '../../domain/guests/guest-letters';
import { guestRefusals, linkRefusal } from '../../domain/guests/guest-refusals';
import type { Mailing } from '../mails/ports';
import type { Desk, DeskTables, Memberships } from '../ports';

export interface GuestDoorPorts {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly memberships: Memberships;
  readonly mailing: Mailing;
}

/** Who knocks: the token of the link, and the network address that asks. */
export interface Knock {
  readonly token: string;
  readonly sender: string;
}

const TOKEN_BYTES = 32;

export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

/** Held while one guest's codes are counted; taken after the locks of documents and reviews. */
export const guestLock = (id: string): string => `guest:${id}`;

/** The guest behind a link that opens. Refuses `guest.link-…`. */
export const guestByToken = async (tables: DeskTables, token: string, now: string): Promise<StoredGuest> => {
  const guest = await tables.guests.findByToken(sha256(token));
  const refusal = linkRefusal(guest, now);
  if (refusal) throw refusal;
  if (!guest) throw guestRefusals.linkUnknown();
  return guest;
};

/**
 * The door of a guest's link: codes go to the address that was asked, and to no other, so that a link which was passed on opens
 * nothing. Wrong codes are counted by code and over the link's whole life.
 */
export const createGuestDoor = (ports: GuestDoorPorts) => ({
  /** Writes down that a link was opened, at most once an hour. A mail scanner may have done it. */
  opened: ({ token, sender }: Knock): Promise<void> =>
    ports.desk.transact(async (tables) => {
      const now = ports.clock.now();
      const guest = await lockedGuest(tables, token, now);
      if ((await tables.guests.times(guest.id, { kind: 'opened', since: hourBefore(now) })).length > 0) return;
      await record(tables, guest, { kind: 'opened', sender, at: now });
    }),
  /**
   * Sends a code, which takes the place of the one before; within a minute of that nothing is sent. Refuses `guest.code-too-often`,
   * which says from when another is sent. A session goes on either way.
   */
  sendCode: (knock: Knock): Promise<'sent' | 'sent-before'> => ports.desk.transact((tables) => sendCode(tables, knock, ports)),
  /** Answers the secret of a session, for an hour. Refuses `guest.code-wrong`, `guest.code-over` and `guest.link-blocked`, and remembers them. */
  async enter(knock: Knock, code: string): Promise<string> {
    const answer = await ports.desk.transact((tables) => enter(tables, { ...knock, code }, ports));
    if (typeof answer === 'string') return answer;
    throw answer;
  },
});

export type GuestDoor = ReturnType<typeof createGuestDoor>;

/** Whether a session's secret opens the guest's page now. */
export const isSession = ({ session }: StoredGuest, secret: string, now: string): boolean =>
  session !== null && session.expiresAt > now && isSame(sha256(secret), session.hash);

/** Looks before it takes the lock: an unknown link writes nothing. */
const lockedGuest = async (tables: DeskTables, token: string, now: Date): Promise<StoredGuest> => {
  const { id } = await guestByToken(tables, token, now.toISOString());
  await tables.lock(guestLock(id));
  return await guestByToken(tables, token, now.toISOString());
};

const sendCode = async (
  tables: DeskTables,
  { token, sender }: Knock,
  { clock, mailing, memberships }: GuestDoorPorts,
): Promise<'sent' | 'sent-before'> => {
  const now = clock.now();
  const guest = await lockedGuest(tables, token, now);
  const sentAt = await tables.guests.times(guest.id, { kind: 'code-sent', since: hourBefore(now) });
  if (isCodeOnItsWay(guest, sentAt, now)) return 'sent-before';
  const from = codesFrom(sentAt);
  if (from) throw guestRefusals.codeTooOften(sayTimeOf(from));
  const code = String(randomInt(0, 1_000_000)).padStart(6, '0');
  const expiresAt = codeEnds(now);
  await tables.guests.save({ ...guest, code: { hash: hashOf(guest, code), expiresAt, tries: 0 } });
  await record(tables, guest, { kind: 'code-sent', sender, at: now });
  const { name = '' } = (await memberships.colleaguesIn([guest.partnership])).get(guest.partnership) ?? {};
  await mailing.post(tables, {
    to: { kind: 'guest', guest: guest.id },
    content: codeLetter(code, name),
    about: guest.subject,
    isUrgent: true,
    expiresAt,
  });
  return 'sent';
};

/** Guests are in the country. */
const sayTimeOf = (at: Date): string => sayInstant(upToMinute(at.getTime()), UK_ZONE);

const MINUTE_MS = 60_000;

/** Never too early. */
const upToMinute = (instant: number): number => Math.ceil(instant / MINUTE_MS) * MINUTE_MS;

const enter = async (
  tables: DeskTables,
  { token, sender, code }: Knock & { readonly code: string },
  { clock }: GuestDoorPorts,
): Promise<string | DomainError> => {
  const now = clock.now();
  const guest = await lockedGuest(tables, token, now);
  if (guest.code === null || guest.code.expiresAt <= now.toISOString() || guest.code.tries >= CODE_TRIES) return guestRefusals.codeOver();
  if (!isSame(hashOf(guest, code.replaceAll(/\D/g, '')), guest.code.hash)) {
    const tries = guest.code.tries + 1;
    await tables.guests.save({ ...guest, wrongCodes: guest.wrongCodes + 1, code: { ...guest.code, tries } });
    await record(tables, guest, { kind: 'code-wrong', sender, at: now });
    if (guest.wrongCodes + 1 >= WRONG_CODES) return guestRefusals.linkBlocked();
    return tries >= CODE_TRIES ? guestRefusals.codeOver() : guestRefusals.codeWrong();
  }
  const secret = newToken();
  await tables.guests.save({ ...guest, code: null, session: { hash: sha256(secret), expiresAt: sessionEnds(now) } });
  await record(tables, guest, { kind: 'signed-in', sender, at: now });
  return secret;
};

const record = (
  tables: DeskTables,
  { id }: StoredGuest,
  { kind, sender, at }: { readonly kind: GuestEventKind; readonly sender: string; readonly at: Date },
): Promise<void> => tables.guests.record({ guest: id, kind, at: at.toISOString(), by: `guest:${id}`, sender });

/** Bound to the link, so that the same digits of another guest are another hash. */
const hashOf = ({ id, tokenHash }: StoredGuest, code: string): string => sha256(`${id}:${tokenHash}:${code}`);

const isSame = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
