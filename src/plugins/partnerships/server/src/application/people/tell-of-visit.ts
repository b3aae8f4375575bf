import { settingsPath } from '../../../../contract';
import { isManager } from '../../domain/people/member-rules';
import type { StoredSupportAccess } from '../../domain/support/support-rules';
import { visitBesideLetter } from '../../domain/support/visit-beside-letter';
import { visitOpenedLetter } from '../../domain/support/visit-opened-letter';

import type { NamedPartnership, PeoplePorts, PeopleTables } from './ports';

export interface Visit {
  readonly access: StoredSupportAccess;
  readonly partnership: NamedPartnership;
}

type MailPorts = Pick<PeoplePorts, 'post' | 'publicUrl'>;
type Letter = ReturnType<typeof visitOpenedLetter>;

/**
 * Prepares, in the transaction, what is written to the managers of a partnership whose working copies an administrator of the network
 * opened, and of those that own things together with it; what it answers sends the letters, and is to be called once that is committed.
 * Never throws then.
 */
export const tellOfVisit =
  ({ post, publicUrl }: MailPorts) =>
  async (tables: PeopleTables, visit: Visit): Promise<() => void> => {
    const { access, partnership } = visit;
    const facts = {
      partnership: partnership.name,
      isClosed: partnership.closedOn !== null,
      visitor: (await tables.accounts.names([access.userId])).get(access.userId) ?? '',
      reason: access.reason,
      endsAt: access.endsAt,
    };
    const letters = new Map<string, Letter>();
    const tell = async (id: string, write: (address: string) => Letter): Promise<void> => {
      const letter = write(`${publicUrl}/admin${settingsPath({ of: id, tab: 'people' })}`);
      for (const member of await tables.members(id))
        // Who manages both is told once, of the one that is visited.
        if (isManager(member) && member.userId !== access.userId && !letters.has(member.email)) letters.set(member.email, letter);
    };
    await tell(partnership.id, (address) => visitOpenedLetter({ ...facts, address }));
    for (const id of access.beside) {
      const beside = (await tables.partnerships.find(id))?.name ?? '';
      await tell(id, (address) => visitBesideLetter({ ...facts, beside, address }));
    }
    return () => {
      for (const [to, letter] of letters) void post.send({ to, ...letter });
    };
  };
