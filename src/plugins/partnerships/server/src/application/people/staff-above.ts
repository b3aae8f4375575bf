import { type PersonFromAbove, rankOf } from '../../../../contract';

import type { PeopleTables, StoredMember } from './ports';

/** A partnership that another belongs to, and who works for it. */
export interface HouseAbove {
  readonly name: string;
  readonly staff: readonly StoredMember[];
}

/** The nearest first. */
export const staffAbove = async (tables: PeopleTables, partnership: string): Promise<readonly HouseAbove[]> => {
  const above: HouseAbove[] = [];
  for (const { id, name } of await tables.partnerships.above(partnership)) above.push({ name, staff: await tables.members(id) });
  return above;
};

/** Names of those for which somebody works. */
export const namesAbove = (above: readonly HouseAbove[], userId: number): readonly string[] =>
  above.filter(({ staff }) => staff.some((member) => member.userId === userId)).map(({ name }) => name);

/** Who works there and not here, by name. */
export const presentFromAbove = (above: readonly HouseAbove[], members: readonly StoredMember[]): readonly PersonFromAbove[] => {
  const here = new Set(members.map(({ userId }) => userId));
  const highest = new Map<number, StoredMember>();
  for (const member of above.flatMap(({ staff }) => staff)) {
    const other = highest.get(member.userId);
    if (!here.has(member.userId) && (!other || rankOf(member.role) > rankOf(other.role))) highest.set(member.userId, member);
  }
  return [...highest.values()]
    .map(({ userId, name, email, role, isActive }) => ({
      ...{ id: String(userId), name, email, role },
      isSwitchedOff: !isActive,
      through: namesAbove(above, userId),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB') || a.email.localeCompare(b.email, 'en-GB'));
};
