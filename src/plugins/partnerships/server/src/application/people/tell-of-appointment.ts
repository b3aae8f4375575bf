import { settingsPath } from '../../../../contract';
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
    const { found, inviter, above } = await read(async (tables) => {
      const higher: StoredMember[] = [];
      for (const { id } of await tables.partnerships.above(partnership)) higher.push(...(await tables.members(id)));
      return {
        found: await tables.partnerships.find(partnership),
        inviter: (await tables.accounts.names([by])).get(by) ?? '',
        above: higher,
      };
    });
    const facts = { partnership: found?.name ?? '', inviter, invited: email, expiresAt };
    const addressees = new Map([
      ...addressesOf(above, by).map((to) => [to, `${publicUrl}/admin`] as const),
      // Those above do not see the settings of what belongs to them.
      ...addressesOf(members, by).map((to) => [to, `${publicUrl}/admin${settingsPath({ of: partnership, tab: 'people' })}`] as const),
    ]);
    await Promise.all([...addressees].map(([to, address]) => post.send({ to, ...appointmentLetter({ ...facts, address }) })));
  };

const addressesOf = (members: readonly StoredMember[], by: number): readonly string[] =>
  members.filter(({ role, userId }) => role === 'manager' && userId !== by).map(({ email }) => email);
