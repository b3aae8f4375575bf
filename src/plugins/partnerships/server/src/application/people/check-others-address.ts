import { requireOthersAddress } from '../../domain/people/authority';
import { normalEmail } from '../../domain/people/email';

import type { PeopleTables, StoredMember } from './ports';

interface Asked {
  /** Global id. */
  readonly partnership: string;
  readonly email: string;
  /** The admin user who invites. */
  readonly by: number;
}

/** As things stand in this transaction. Throws `invitation.own-address`. */
export const checkOthersAddress = async (tables: PeopleTables, { partnership, email, by }: Asked): Promise<void> => {
  const members = await tables.members(partnership);
  const below: StoredMember[] = [];
  let hadManager = await tables.hadManager(partnership);
  for (const id of await tables.partnerships.below(partnership)) {
    below.push(...(await tables.members(id)));
    hadManager ||= await tables.hadManager(id);
  }
  const userId = (await tables.accounts.find(normalEmail(email) ?? ''))?.id ?? null;
  const inviter = { userId: by, email: (await tables.accounts.address(by)) ?? '' };
  requireOthersAddress({ by: inviter, members, below, hadManager }, { userId, email });
};
