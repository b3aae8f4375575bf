import { endedLetter } from '../../domain/people/ended-letter';

import type { PeoplePorts, StoredMember } from './ports';

export interface Ended {
  readonly member: StoredMember;
  /** Name of the partnership. */
  readonly partnership: string;
  /** Partnerships above it, for which they work as well. */
  readonly above: readonly string[];
  /** The manager who ended it. */
  readonly by: { readonly userId: number; readonly name: string };
}

/** Writes to somebody whose membership a manager ended; not to who ended their own, nor to who cannot sign in. */
export const tellOfEnding =
  ({ post, publicUrl }: Pick<PeoplePorts, 'post' | 'publicUrl'>) =>
  async ({ member, partnership, above, by }: Ended): Promise<void> => {
    if (member.userId === by.userId || !member.isActive) return;
    await post.send({ to: member.email, ...endedLetter({ partnership, by: by.name, above, address: `${publicUrl}/admin` }) });
  };
