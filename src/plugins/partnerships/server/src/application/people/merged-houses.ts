import { ledTo } from '../../domain/people/merged-partnerships';
import { isAccessOpen, type StoredSupportAccess } from '../../domain/support/support-rules';

import type { PeopleTables } from './ports';

/** Name of the one that a partnership became part of; null for one that did not. */
export const nameOfWhole = async ({ partnerships }: PeopleTables, partnership: string): Promise<string | null> => {
  const into = (await partnerships.merged()).find(({ id }) => id === partnership)?.into;
  return into === undefined ? null : ((await partnerships.find(into))?.name ?? null);
};

/**
 * Support access to a partnership, and to those that became part of it: its managers answer for these now. So does what was opened
 * to others, and with them what they own together with it. The newest first.
 */
export const visitsTo = async (tables: PeopleTables, partnership: string, now: string): Promise<readonly Visit[]> => {
  const { partnerships, support } = tables;
  const merged = ledTo(await partnerships.merged(), [{ id: partnership }]);
  const visits: Visit[] = (await support.of(partnership)).map((access) => ({ ...access, ...HERE }));
  for (const { id, name } of merged) visits.push(...(await support.of(id)).map((access) => ({ ...access, ...HERE, before: name })));
  const own = new Set(visits.map(({ id }) => id));
  const others = await visitsBeside(tables, [partnership, ...merged.map(({ id }) => id)], now);
  return [...visits, ...others.filter(({ id }) => !own.has(id))].sort(
    (a, b) => b.begunAt.localeCompare(a.begunAt) || a.id.localeCompare(b.id),
  );
};

const HERE = { before: null, to: null } as const;

/** What was open to them when it was opened, and what is open now that they came to own things together since; each once. */
const visitsBeside = async ({ partnerships, support }: PeopleTables, ids: readonly string[], now: string): Promise<readonly Visit[]> => {
  const found = new Map<string, StoredSupportAccess>();
  for (const id of ids) {
    for (const access of await support.beside(id)) found.set(access.id, access);
    for (const other of await partnerships.beside(id))
      for (const access of await support.of(other)) if (isAccessOpen(access, now)) found.set(access.id, access);
  }
  const visits: Visit[] = [];
  for (const access of found.values())
    visits.push({ ...access, before: null, to: (await partnerships.find(access.partnership))?.name ?? '' });
  return visits;
};

export interface Visit extends StoredSupportAccess {
  /** Name of the partnership that was visited before it became part of the other; null for the other itself. */
  readonly before: string | null;
  /** Name of the partnership that was visited, when that is another, which owns things together with this one; null for this one. */
  readonly to: string | null;
}
