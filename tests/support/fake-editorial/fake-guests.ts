import { subjectKey } from '../../../src/kernel';
import type { MailKind, MailPreference } from '../../../src/plugins/editorial/contract';
import type { GuestRows } from '../../../src/plugins/editorial/server/src/application/guests/ports';
import type { MailRows, WaitingMail } from '../../../src/plugins/editorial/server/src/application/mails/rows';
import type { GuestEvent, StoredGuest } from '../../../src/plugins/editorial/server/src/domain/guests/guest';

export interface GuestAndMailRows {
  guests: StoredGuest[];
  guestEvents: GuestEvent[];
  mails: WaitingMail[];
  mailPreferences: Map<string, MailPreference>;
}

export const noGuestsOrMails = (): GuestAndMailRows => ({ guests: [], guestEvents: [], mails: [], mailPreferences: new Map() });

/** Guests and the outbox in memory. */
export const guestsAndMailsOn = (rows: GuestAndMailRows): { readonly guests: GuestRows; readonly mails: MailRows } => ({
  guests: guestsOn(rows),
  mails: mailsOn(rows),
});

const done = (): Promise<void> => Promise.resolve();

const guestsOn = (rows: GuestAndMailRows): GuestRows => {
  const eventsOf = (guest: string, kind: string) => rows.guestEvents.filter((event) => event.guest === guest && event.kind === kind);
  return {
    find: (id) => Promise.resolve(rows.guests.find((guest) => guest.id === id) ?? null),
    findByToken: (hash) => Promise.resolve(rows.guests.find(({ tokenHash }) => tokenHash === hash) ?? null),
    of: (subject) => Promise.resolve(rows.guests.filter((guest) => subjectKey(guest.subject) === subjectKey(subject))),
    add: (guest) => Promise.resolve(void rows.guests.push(guest)),
    save: (guest) => {
      rows.guests = rows.guests.map((row) => (row.id === guest.id ? guest : row));
      return done();
    },
    record: (event) => Promise.resolve(void rows.guestEvents.push(event)),
    times: (guest, { kind, since }) => {
      const times = eventsOf(guest, kind).map(({ at }) => at);
      return Promise.resolve(times.filter((at) => at > since));
    },
    last: (guest, kind) => Promise.resolve(eventsOf(guest, kind).at(-1)?.at ?? null),
    forgetSenders: (guest) => {
      rows.guestEvents = rows.guestEvents.map((event) => (event.guest === guest ? { ...event, sender: null } : event));
      return done();
    },
  };
};

const mailsOn = (rows: GuestAndMailRows): MailRows => {
  const keep = (fits: (mail: WaitingMail) => boolean): Promise<void> => {
    rows.mails = rows.mails.filter(fits);
    return done();
  };
  return {
    add: (mail) => Promise.resolve(void rows.mails.push(mail)),
    find: (id) => Promise.resolve(rows.mails.find((mail) => mail.id === id) ?? null),
    hold: (id) => {
      rows.mails = rows.mails.map((mail) => (mail.id === id ? { ...mail, isHeld: true } : mail));
      return done();
    },
    remove: (id) => keep((mail) => mail.id !== id),
    heldFor: (userId) => Promise.resolve(rows.mails.filter(({ to, isHeld }) => isHeld && to.kind === 'staff' && to.userId === userId)),
    forget: (refs) => keep(({ about }) => about === null || !refs.map(subjectKey).includes(subjectKey(about))),
    forgetQuoting: (ref, words) =>
      keep(({ about, content }) => about === null || subjectKey(about) !== subjectKey(ref) || content.quote !== words),
    forgetGuest: (guest) => keep(({ to }) => to.kind !== 'guest' || to.guest !== guest),
    preferences: {
      of: (userId, kind) => Promise.resolve(chosenBy(rows, userId, kind) ?? chosenBy(rows, userId, 'reviews') ?? 'at-once'),
      save: (userId, kind, preference) => Promise.resolve(void rows.mailPreferences.set(`${String(userId)} ${kind}`, preference)),
    },
  };
};

const chosenBy = (rows: GuestAndMailRows, userId: number, kind: MailKind): MailPreference | undefined =>
  rows.mailPreferences.get(`${String(userId)} ${kind}`);
