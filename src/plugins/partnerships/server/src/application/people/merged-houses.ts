import { ledTo } from '../../domain/people/merged-partnerships';
import type { StoredSupportAccess } from '../../domain/support/support-rules';

import type { PeopleTables } from './ports';

/** Name of the one that a partnership became part of; null for one that did not. */
export const nameOfWhole = async ({ partnerships }: PeopleTables, partnership: string): Promise<string | null> => {
  const into = (await partnerships.merged()).find(({ id }) => id === partnership)?.into;
  return into === undefined ? null : ((await partnerships.find(into))?.name ?? null);
};

/** Support access to a partnership, and to those that became part of it: its managers answer for these now. The newest first. */
export const visitsTo = async ({ partnerships, support }: PeopleTables, partnership: string): Promise<readonly Visit[]> => {
  const visits: Visit[] = (await support.of(partnership)).map((access) => ({ ...access, before: null }));
  for (const { id, name } of ledTo(await partnerships.merged(), [{ id: partnership }])) {
    visits.push(...(await support.of(id)).map((access) => ({ ...access, before: name })));
  }
  return visits.sort((a, b) => b.begunAt.localeCompare(a.begunAt) || a.id.localeCompare(b.id));
};

export interface Visit extends StoredSupportAccess {
  /** Name of the partnership that was visited before it became part of the other; null for the other itself. */
  readonly before: string | null;
}
