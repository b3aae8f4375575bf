import { type Clock, sha256 } from '../../../../../../kernel';
import type { Actor } from '../../../../contract';
import type { StoredGuest } from '../../domain/guests/guest';
import type { AskingFacts } from '../../domain/guests/guest-letters';
import type { MailContent } from '../../domain/mails/mail-content';
import type { Mailing } from '../mails/ports';
import type { DeskTables } from '../ports';

import { newToken } from './guest-door';
import { type AskingParts, askingOf } from './guest-reading';

export interface SendLinkPorts extends AskingParts {
  readonly clock: Clock;
  readonly mailing: Mailing;
  /** Has network addresses forgotten once they are of no more use. */
  readonly forgetLater: (tables: DeskTables, guest: StoredGuest) => Promise<void>;
}

interface Sending extends SendLinkPorts {
  readonly kind: 'asked' | 'sent-again';
  readonly actor: Actor;
  readonly letter: (facts: AskingFacts) => MailContent;
}

/** Stores the request with a new token, whose only copy goes into the mail; an older link, and mails that wait with it, end. */
export const sendLink = async (
  tables: DeskTables,
  guest: StoredGuest,
  { kind, actor, letter, mailing, clock, forgetLater, ...ports }: Sending,
): Promise<void> => {
  const token = newToken();
  const sent = { ...guest, tokenHash: sha256(token) };
  await (kind === 'asked' ? tables.guests.add(sent) : tables.guests.save(sent));
  await tables.mails.forgetGuest(guest.id);
  await tables.guests.record({ guest: guest.id, kind, at: clock.now().toISOString(), by: actor.id, sender: null });
  const content = letter({ ...(await askingOf(tables, sent, ports)), name: guest.name, link: mailing.guestLink(token) });
  await mailing.post(tables, {
    to: { kind: 'guest', guest: guest.id },
    content,
    about: guest.subject,
    isUrgent: true,
    expiresAt: guest.expiresAt,
  });
  await forgetLater(tables, sent);
};
