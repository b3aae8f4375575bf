import type { Actor, MailChoice, MailChoiceRequest } from '../../../../contract';
import { staffIdOf } from '../../domain/staff-id';
import type { Desk } from '../ports';

import type { Mailing, StaffAddress } from './ports';

export interface MailChoicePorts {
  readonly desk: Desk;
  readonly staffAddress: StaffAddress;
  readonly mailing: Mailing;
}

/** What a member of staff chose about e-mails. Only staff choose. */
export const createMailChoice = ({ desk, staffAddress, mailing }: MailChoicePorts) => ({
  of: ({ id }: Actor): Promise<MailChoice> =>
    desk.read(async (tables) => {
      const userId = staffIdOf(id) ?? 0;
      const { of } = tables.mails.preferences;
      const [preference, talk] = [await of(userId, 'reviews'), await of(userId, 'talk')];
      return { preference, talk, address: (await staffAddress(userId)) ?? '', isSendingOn: mailing.isOn };
    }),
  choose: ({ id }: Actor, { preference, talk }: MailChoiceRequest): Promise<void> =>
    desk.transact(async (tables) => {
      const userId = staffIdOf(id);
      if (userId === null) return;
      if (talk !== undefined) await tables.mails.preferences.save(userId, 'talk', talk);
      if (preference !== undefined) await tables.mails.preferences.save(userId, 'reviews', preference);
    }),
});

export type MailChoiceUseCases = ReturnType<typeof createMailChoice>;
