import { randomUUID } from 'node:crypto';

import { DomainError } from '../../../../../../kernel';
import type { NewSupportAccess } from '../../../../contract';
import { requireNetworkAdministrator, unknownPartnership } from '../../domain/people/authority';
import { isAccessOpen, requireReason, supportEnds } from '../../domain/support/support-rules';

import type { AtPartnership } from './people';
import type { PeoplePorts } from './ports';

/** How a network administrator comes to see a partnership's working copies. What was opened is kept for ever. */
export const createSupportAccess = ({ transact, clock }: Pick<PeoplePorts, 'transact' | 'clock'>) => ({
  /** Refuses `support.reason`, `support.hours`, `support.already-open`, `partnership.unknown`. */
  open: async ({ scope, partnership }: AtPartnership, { reason, hours }: NewSupportAccess): Promise<void> => {
    requireNetworkAdministrator(scope);
    const begun = clock.now();
    const begunAt = begun.toISOString();
    const kept = { reason: requireReason(reason), begunAt, endsAt: supportEnds(begun, hours), endedAt: null };
    await transact(async (tables) => {
      if (!(await tables.partnerships.find(partnership))) throw unknownPartnership();
      const before = await tables.support.of(partnership);
      if (before.some((access) => access.userId === scope.userId && isAccessOpen(access, begunAt))) throw alreadyOpen();
      await tables.support.add({ id: randomUUID(), userId: scope.userId, partnership, ...kept });
    });
  },

  /** Ends one's own access before its time. Refuses `support.unknown`. */
  end: async ({ scope, partnership }: AtPartnership, accessId: string): Promise<void> => {
    const now = clock.now().toISOString();
    await transact(async (tables) => {
      const mine = (await tables.support.of(partnership)).find(({ id, userId }) => id === accessId && userId === scope.userId);
      if (!mine) throw unknownAccess();
      if (isAccessOpen(mine, now)) await tables.support.end(mine.id, now);
    });
  },
});

export type SupportAccesses = ReturnType<typeof createSupportAccess>;

const alreadyOpen = (): DomainError =>
  new DomainError({ code: 'support.already-open', refusal: 'conflict', message: 'It is open for you already. End that access first.' });

const unknownAccess = (): DomainError =>
  new DomainError({ code: 'support.unknown', refusal: 'not-found', message: 'There is no such access of yours. Load the page again.' });
