import type { StaffInvited } from '../../../../contract';
import { invitationLetter } from '../../domain/people/invitation-letter';

import type { Issued } from './issue-invitation';
import type { PeoplePorts } from './ports';

/** Sends the link of an invitation that is written. When no e-mail can be sent, the answer says so and the link is not lost. */
export const sendInvitation =
  ({ read, post, publicUrl }: PeoplePorts) =>
  async ({ email, role, partnership, token, expiresAt, by }: Issued): Promise<StaffInvited> => {
    const path = `/join/${token}`;
    const { name, inviter } = await read(async (tables) => ({
      name: (await tables.partnerships.find(partnership))?.name ?? '',
      inviter: (await tables.accounts.names([by])).get(by) ?? '',
    }));
    const letter = invitationLetter({ inviter, partnership: name, role, link: `${publicUrl}${path}`, expiresAt });
    const isSent = await post.send({ to: email, ...letter });
    return { email, path: isSent ? null : path, expiresAt, isSent };
  };
