import { appointmentLetter } from '../../domain/people/appointment-letter';
import { isManager } from '../../domain/people/member-rules';

import type { Issued } from './issue-invitation';
import type { PeoplePorts, StoredMember } from './ports';

interface Appointment {
  readonly issued: Issued;
  /** As they were when the invitation was made. */
  readonly members: readonly StoredMember[];
}

/**
 * Writes to the managers of the partnership, and of those above it, when somebody who is none of them invites a manager; also to those
 * whose accounts are switched off, which is how they would be got round. They also see it in their list, if no e-mail goes out.
 */
export const tellOfAppointment =
  ({ read, post, publicUrl }: PeoplePorts) =>
  async ({ issued: { partnership, email, expiresAt, by }, members }: Appointment): Promise<void> => {
    if (members.some((member) => member.userId === by && isManager(member))) return;
    const { name, inviter, above } = await read(async (tables) => {
      const higher: StoredMember[] = [];
      for (const { id } of await tables.partnerships.above(partnership)) higher.push(...(await tables.members(id)));
      return {
        name: (await tables.partnerships.find(partnership))?.name ?? '',
        inviter: (await tables.accounts.names([by])).get(by) ?? '',
        above: higher,
      };
    });
    const letter = appointmentLetter({ partnership: name, inviter, invited: email, expiresAt, address: `${publicUrl}/admin` });
    const managers = [...members, ...above].filter(({ role, userId }) => role === 'manager' && userId !== by);
    await Promise.all([...new Set(managers.map((manager) => manager.email))].map((to) => post.send({ to, ...letter })));
  };
