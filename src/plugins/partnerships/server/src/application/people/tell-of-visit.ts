import { settingsPath } from '../../../../contract';
import { isManager } from '../../domain/people/member-rules';
import type { StoredSupportAccess } from '../../domain/support/support-rules';
import { visitOpenedLetter } from '../../domain/support/visit-opened-letter';

import type { NamedPartnership, PeoplePorts, PeopleTables } from './ports';

export interface Visit {
  readonly access: StoredSupportAccess;
  readonly partnership: NamedPartnership;
}

/**
 * Prepares, in the transaction, what is written to the managers of a partnership whose working copies an administrator of the network
 * opened; what it answers sends the letters, and is to be called once that is committed. Never throws then.
 */
export const tellOfVisit =
  ({ post, publicUrl }: Pick<PeoplePorts, 'post' | 'publicUrl'>) =>
  async (tables: PeopleTables, { access: { userId, reason, endsAt }, partnership: { id, name, closedOn } }: Visit): Promise<() => void> => {
    const managers = (await tables.members(id)).filter((member) => isManager(member) && member.userId !== userId);
    const letter = visitOpenedLetter({
      partnership: name,
      isClosed: closedOn !== null,
      visitor: (await tables.accounts.names([userId])).get(userId) ?? '',
      reason,
      endsAt,
      address: `${publicUrl}/admin${settingsPath({ of: id, tab: 'people' })}`,
    });
    return () => {
      for (const { email: to } of managers) void post.send({ to, ...letter });
    };
  };
