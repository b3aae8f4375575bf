import { appointmentLetter } from '../../domain/people/appointment-letter';
import { isManager } from '../../domain/people/member-rules';

import type { Issued } from './issue-invitation';
import type { PeoplePorts, StoredMember } from './ports';

interface Appointment {
  readonly issued: Issued;
  /** The admin user who invited. */
  readonly by: number;
  /** As they were when the invitation was made. */
  readonly members: readonly StoredMember[];
}

/** Writes to the managers when somebody who is none of them invites a manager; they also see it in their list, if no e-mail goes out. */
export const tellOfAppointment =
  ({ read, post, publicUrl }: PeoplePorts) =>
  async ({ issued: { partnership, email, expiresAt }, by, members }: Appointment): Promise<void> => {
    const managers = members.filter(isManager);
    if (managers.length === 0 || managers.some(({ userId }) => userId === by)) return;
    const { name, inviter } = await read(async (tables) => ({
      name: (await tables.partnerships.find(partnership))?.name ?? '',
      inviter: (await tables.accounts.names([by])).get(by) ?? '',
    }));
    const letter = appointmentLetter({ partnership: name, inviter, invited: email, expiresAt, address: `${publicUrl}/admin` });
    await Promise.all(managers.map((manager) => post.send({ to: manager.email, ...letter })));
  };
