import { type Invited, type Inviting, mayBeInvited, requireOthersAddress } from '../../domain/people/authority';
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
export const checkOthersAddress = async (tables: PeopleTables, asked: Asked): Promise<void> => {
  const { inviting, invited } = await readInviting(tables, asked);
  requireOthersAddress(inviting, invited);
};

/** The same of an invitation that stands already: what was in order when they invited themselves may be no more. */
export const isOthersAddress = async (tables: PeopleTables, asked: Asked): Promise<boolean> => {
  const { inviting, invited } = await readInviting(tables, asked);
  return mayBeInvited(inviting, invited);
};

interface Read {
  readonly inviting: Inviting;
  readonly invited: Invited;
}

const readInviting = async (tables: PeopleTables, { partnership, email, by }: Asked): Promise<Read> => {
  const members = await tables.members(partnership);
  const below: StoredMember[] = [];
  let hadManager = await tables.hadManager(partnership);
  for (const id of await tables.partnerships.below(partnership)) {
    below.push(...(await tables.members(id)));
    hadManager ||= await tables.hadManager(id);
  }
  const userId = (await tables.accounts.find(normalEmail(email) ?? ''))?.id ?? null;
  const inviter = { userId: by, email: (await tables.accounts.address(by)) ?? '' };
  return { inviting: { by: inviter, members, below, hadManager }, invited: { userId, email } };
};
