import type { SupportAccess } from '../../../../contract';
import { isAccessOpen } from '../../domain/support/support-rules';

import type { Visit } from './merged-houses';
import type { PeopleTables } from './ports';

export const presentAccess = async (tables: PeopleTables, stored: readonly Visit[], now: string): Promise<readonly SupportAccess[]> => {
  const names = await tables.accounts.names(stored.map(({ userId }) => userId));
  return stored.map((access) => ({
    id: access.id,
    before: access.before,
    to: access.to,
    openedBy: names.get(access.userId) ?? null,
    reason: access.reason,
    begunAt: access.begunAt,
    endsAt: access.endsAt,
    endedAt: access.endedAt,
    isOpen: isAccessOpen(access, now),
  }));
};
