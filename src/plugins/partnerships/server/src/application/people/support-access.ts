import { randomUUID } from 'node:crypto';

import { DomainError } from '../../../../../../kernel';
import type { NewSupportAccess } from '../../../../contract';
import { requireManager, requireNetworkAdministrator, unknownPartnership } from '../../domain/people/authority';
import { isAccessOpen, requireReason, requireTakesVisits, type StoredSupportAccess, supportEnds } from '../../domain/support/support-rules';
import { visitEndedLetter } from '../../domain/support/visit-ended-letter';

import type { AtPartnership } from './people';
import { nameOfWhole } from './merged-houses';
import type { PeoplePorts } from './ports';
import { tellOfVisit } from './tell-of-visit';

/** How a network administrator comes to see a partnership's working copies. What was opened is kept for ever. */
export const createSupportAccess = ({ transact, read, clock, ...mail }: SupportPorts) => ({
  /** The managers of the partnership, and of those that own things together with it, hear of it by e-mail. Refuses `support.reason`, `support.hours`, `support.already-open`, `partnership.unknown`, `partnership.closed`. */
  open: async ({ scope, partnership }: AtPartnership, { reason, hours }: NewSupportAccess): Promise<void> => {
    requireNetworkAdministrator(scope);
    const begun = clock.now();
    const begunAt = begun.toISOString();
    const kept = { reason: requireReason(reason), begunAt, endsAt: supportEnds(begun, hours), endedAt: null };
    const tellManagers = await transact(async (tables) => {
      const found = await tables.partnerships.find(partnership);
      if (!found) throw unknownPartnership();
      requireTakesVisits({ ...found, partOf: await nameOfWhole(tables, partnership) });
      const before = await tables.support.of(partnership);
      if (before.some((access) => access.userId === scope.userId && isAccessOpen(access, begunAt))) throw alreadyOpen();
      const beside = await tables.partnerships.beside(partnership);
      const access = { id: randomUUID(), userId: scope.userId, partnership, beside, ...kept };
      await tables.support.add(access);
      return tellOfVisit(mail)(tables, { access, partnership: found });
    });
    tellManagers();
  },

  /** Ends one's own access before its time. Refuses `support.unknown`. */
  end: async ({ scope, partnership }: AtPartnership, accessId: string): Promise<void> => {
    const now = clock.now().toISOString();
    await transact(async (tables) => {
      const mine = (await tables.support.of(partnership)).find(({ id, userId }) => id === accessId && userId === scope.userId);
      if (!mine) throw unknownAccess();
      if (isAccessOpen(mine, now)) await tables.support.end(mine.id, { at: now, by: scope.userId });
    });
  },

  /** A manager ends anybody's at once; whoever had opened it hears of it by e-mail. Refuses as contract/people.ts says. */
  endByManager: async (at: AtPartnership, accessId: string): Promise<void> => {
    const now = clock.now().toISOString();
    const ended = await transact(async (tables): Promise<StoredSupportAccess | null> => {
      requireManager({ ...at, members: await tables.members(at.partnership) });
      const found = (await tables.support.of(at.partnership)).find(({ id }) => id === accessId);
      if (!found) throw unknownAccess();
      if (!isAccessOpen(found, now)) return null;
      await tables.support.end(found.id, { at: now, by: at.scope.userId });
      return found;
    });
    if (ended) await tellOfEnd({ read, post: mail.post }, ended, at.scope.userId);
  },
});

type SupportPorts = Pick<PeoplePorts, 'transact' | 'read' | 'clock' | 'post' | 'publicUrl'>;

const tellOfEnd = async (
  { read, post }: Pick<SupportPorts, 'read' | 'post'>,
  { partnership, userId, reason }: StoredSupportAccess,
  by: number,
): Promise<void> => {
  const { to, name, manager } = await read(async (tables) => ({
    to: await tables.accounts.address(userId),
    name: (await tables.partnerships.find(partnership))?.name ?? '',
    manager: (await tables.accounts.names([by])).get(by) ?? '',
  }));
  if (to !== null && userId !== by) await post.send({ to, ...visitEndedLetter({ partnership: name, manager, reason }) });
};

const alreadyOpen = (): DomainError =>
  new DomainError({ code: 'support.already-open', refusal: 'conflict', message: 'It is open for you already. End that access first.' });

const unknownAccess = (): DomainError =>
  new DomainError({ code: 'support.unknown', refusal: 'not-found', message: 'There is no such support access here. Load the page again.' });
