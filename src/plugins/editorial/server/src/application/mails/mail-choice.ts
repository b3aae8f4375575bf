import type { Actor, MailChoice, MailPreference } from '../../../../contract';
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
      const preference = await tables.mails.preferences.of(userId);
      return { preference, address: (await staffAddress(userId)) ?? '', isSendingOn: mailing.isOn };
    }),
  choose: ({ id }: Actor, preference: MailPreference): Promise<void> =>
    desk.transact(async (tables) => {
      const userId = staffIdOf(id);
      if (userId !== null) await tables.mails.preferences.save(userId, preference);
    }),
});

export type MailChoiceUseCases = ReturnType<typeof createMailChoice>;
