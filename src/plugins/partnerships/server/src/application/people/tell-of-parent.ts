import { settingsPath } from '../../../../contract';
import { parentLetter } from '../../domain/people/parent-letter';

import type { PeoplePorts } from './ports';

export interface NewParent {
  /** Global ids. */
  readonly child: string;
  readonly parent: string;
  /** The admin user who set it. */
  readonly by: number;
}

/**
 * Prepares, in the transaction, what is written to the managers of a partnership that was put below another, and of those below it;
 * what it answers sends the letters, and is to be called once that is committed. Never throws then.
 */
export const tellOfParent =
  ({ read, post, publicUrl }: Pick<PeoplePorts, 'read' | 'post' | 'publicUrl'>) =>
  ({ child, parent, by }: NewParent): Promise<() => void> =>
    read(async (tables) => {
      const managers = new Set<string>();
      for (const id of [child, ...(await tables.partnerships.below(child))]) {
        for (const { role, userId, email } of await tables.members(id)) if (role === 'manager' && userId !== by) managers.add(email);
      }
      const nameOf = async (id: string) => (await tables.partnerships.find(id))?.name ?? '';
      const letter = parentLetter({
        child: await nameOf(child),
        parent: await nameOf(parent),
        by: (await tables.accounts.names([by])).get(by) ?? '',
        address: `${publicUrl}/admin${settingsPath({ tab: 'people' })}`,
      });
      return () => {
        for (const to of managers) void post.send({ to, ...letter });
      };
    });
