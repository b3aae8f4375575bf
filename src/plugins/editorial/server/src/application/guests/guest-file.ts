import { DomainError } from '../../../../../../kernel';
import { type FoundFile, filesIn } from '../../domain/stored-files';
import { guestRefusals } from '../../domain/guests/guest-refusals';

import type { GuestAnswerPorts } from './guest-answer';
import { guestByToken, isSession } from './guest-door';
import { guestStanding } from './guest-standing';
import type { Visitor } from './guest-visit';
import { bodiesIn, guestWords } from './guest-words';

/** A file that stands in what a guest reads, by `<sha256><extension>`. Refuses as reading does, and `file.unknown` for any other. */
export const createGuestFile =
  (ports: GuestAnswerPorts) =>
  ({ token, secret }: Visitor, name: string): Promise<FoundFile> =>
    ports.desk.read(async (all) => {
      const now = ports.clock.now().toISOString();
      const guest = await guestByToken(all, token, now);
      if (!isSession(guest, secret, now)) throw guestRefusals.sessionOver();
      const { tables, plan } = await guestStanding(all, guest, ports);
      const { document, items } = await guestWords(tables, plan, ports.governed);
      const found = bodiesIn(document.body, items)
        .flatMap(filesIn)
        .find(({ sha256, extension }) => `${sha256}${extension}` === name);
      if (found) return found;
      throw new DomainError({ code: 'file.unknown', refusal: 'not-found', message: 'There is no such file here.' });
    });

export type GuestFile = ReturnType<typeof createGuestFile>;
