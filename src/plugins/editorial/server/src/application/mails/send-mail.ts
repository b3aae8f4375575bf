import { type Clock, type SubjectRef, subjectKey } from '../../../../../../kernel';
import { digestOf } from '../../domain/mails/digest';
import type { MailContent } from '../../domain/mails/mail-content';
import { type RenderedMail, renderMail } from '../../domain/mails/render-mail';
import type { DeskTables, Memberships } from '../ports';

import type { Mailing, Postman, StaffAddress } from './ports';
import type { WaitingMail } from './rows';

export interface SendMailPorts {
  readonly clock: Clock;
  readonly postman: Postman;
  readonly staffAddress: StaffAddress;
  readonly memberships: Pick<Memberships, 'grantsOf'>;
}

type Delivery =
  | { readonly way: 'send'; readonly address: string; readonly mail: RenderedMail }
  /** Until the daily summary. */
  | { readonly way: 'hold' }
  | { readonly way: 'drop' };

/** What becomes of a mail now: by who it is for, what they may still read, what they chose, and whether it is still of use. */
export const deliveryOf = async (
  tables: DeskTables,
  mail: WaitingMail | null,
  { clock, staffAddress, memberships }: SendMailPorts,
): Promise<Delivery> => {
  if (mail === null || mail.isHeld || (mail.expiresAt !== null && mail.expiresAt <= clock.now().toISOString())) return { way: 'drop' };
  const { to } = mail;
  if (to.kind === 'guest') {
    const guest = await tables.guests.find(to.guest);
    return guest === null || guest.email === '' ? { way: 'drop' } : { way: 'send', address: guest.email, mail: renderMail(mail.content) };
  }
  const address = await staffAddress(to.userId);
  const preference = mail.isUrgent ? 'at-once' : await tables.mails.preferences.of(to.userId, mail.kind ?? 'reviews');
  const content = await contentFor(tables, { mail, userId: to.userId }, memberships);
  if (address === null || content === null || preference === 'none') return { way: 'drop' };
  return preference === 'daily' ? { way: 'hold' } : { way: 'send', address, mail: renderMail(content) };
};

interface ToStaff {
  readonly mail: WaitingMail;
  readonly userId: number;
}

/**
 * What a mail may say to somebody now; null for nothing. Asked when it is sent: since it was written they may have left, their
 * support visit may have ended, or the document may have gone to another partnership.
 */
const contentFor = async (
  tables: DeskTables,
  { mail: { about, content }, userId }: ToStaff,
  memberships: SendMailPorts['memberships'],
): Promise<MailContent | null> => {
  const lines = content.lines ?? [{ words: content.subject, about }];
  const subjects = await tables.subjects.find(lines.flatMap((line) => line.about ?? []));
  const reached = new Set((await memberships.grantsOf({ id: `staff:${userId}` })).map(({ partnership }) => partnership));
  const mayRead = (ref: SubjectRef): boolean => subjects.get(subjectKey(ref))?.owners.some((owner) => reached.has(owner)) ?? false;
  const readable = lines.filter((line) => line.about === null || mayRead(line.about));
  if (readable.length === 0) return null;
  return readable.length === lines.length ? content : digestOf(readable, content.link?.url ?? '');
};

/** Hands a mail to the mail server, when it is to be sent now. Throws when the server did not take it. */
export const handOver = async (tables: DeskTables, id: string, ports: SendMailPorts): Promise<void> => {
  const delivery = await deliveryOf(tables, await tables.mails.find(id), ports);
  if (delivery.way === 'send') await ports.postman.send(delivery.address, delivery.mail);
};

/** Takes a mail that was handed over out of the outbox, or holds it. Answers for whom a summary is now needed. */
export const settle = async (tables: DeskTables, id: string, ports: SendMailPorts): Promise<number | null> => {
  const mail = await tables.mails.find(id);
  if (mail === null || mail.isHeld) return null;
  const { way } = await deliveryOf(tables, mail, ports);
  if (way !== 'hold' || mail.to.kind !== 'staff') {
    await tables.mails.remove(id);
    return null;
  }
  const isFirst = (await tables.mails.heldFor(mail.to.userId)).length === 0;
  await tables.mails.hold(id);
  return isFirst ? mail.to.userId : null;
};

/** Puts one mail in the place of all that is held for somebody. */
export const summarise = async (tables: DeskTables, userId: number, { homeLink, post }: Mailing): Promise<void> => {
  const held = await tables.mails.heldFor(userId);
  for (const { id } of held) await tables.mails.remove(id);
  if (held.length === 0) return;
  const lines = held.map(({ content, about }) => ({ words: content.subject, about }));
  const content = digestOf(lines, homeLink);
  await post(tables, { to: { kind: 'staff', userId }, content, about: null, isUrgent: true, expiresAt: null });
};
