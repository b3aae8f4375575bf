import type { AskingPage, ReadingPage } from '../../domain/guests/guest-pages';
import { guestRefusals } from '../../domain/guests/guest-refusals';

import type { GuestAnswerPorts } from './guest-answer';
import type { GuestChangesPorts } from './guest-changes';
import { guestByToken, isSession } from './guest-door';
import { type AskingParts, askingOf, type Looking, readingOf } from './guest-reading';
import { guestStanding } from './guest-standing';
import type { ShowingPorts } from './guest-words';

export type Visit = { readonly kind: 'asking'; readonly asking: AskingPage } | { readonly kind: 'reading'; readonly reading: ReadingPage };

export interface Visitor {
  readonly token: string;
  /** Of the session; empty for none. */
  readonly secret: string;
}

/** What a guest sees who opens the link: who asks, or with a session the document. Changes nothing. */
export const createGuestVisit =
  (ports: GuestAnswerPorts & AskingParts & GuestChangesPorts & ShowingPorts) =>
  ({ token, secret }: Visitor, looking: Looking): Promise<Visit> =>
    ports.desk.read(async (tables) => {
      const now = ports.clock.now().toISOString();
      const guest = await guestByToken(tables, token, now);
      const asking = await askingOf(tables, guest, ports);
      if (isSession(guest, secret, now)) return { kind: 'reading', reading: await readingOf(tables, guest, { ...ports, looking, asking }) };
      if (looking.problem !== '') throw guestRefusals.sessionOver();
      await guestStanding(tables, guest, ports);
      return { kind: 'asking', asking };
    });

export type GuestVisit = ReturnType<typeof createGuestVisit>;
