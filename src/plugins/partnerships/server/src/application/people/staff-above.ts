import { type PersonFromAbove, rankOf, type WayFromAbove } from '../../../../contract';

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

/** By which somebody reaches what is below; the highest role first, and of one role the nearest. */
export const waysAbove = (above: readonly HouseAbove[], userId: number): readonly WayFromAbove[] =>
  above
    .flatMap(({ name, staff }) => staff.filter((each) => each.userId === userId).map(({ role }) => ({ partnership: name, role })))
    .sort((a, b) => rankOf(b.role) - rankOf(a.role));

/** Who works there and not here, by name. */
export const presentFromAbove = (above: readonly HouseAbove[], members: readonly StoredMember[]): readonly PersonFromAbove[] => {
  const here = new Set(members.map(({ userId }) => userId));
  const people = new Map(above.flatMap(({ staff }) => staff.map((each) => [each.userId, each] as const)));
  return [...people.values()]
    .filter(({ userId }) => !here.has(userId))
    .map(({ userId, name, email, isActive }) => ({
      ...{ id: String(userId), name, email },
      isSwitchedOff: !isActive,
      through: waysAbove(above, userId),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB') || a.email.localeCompare(b.email, 'en-GB'));
};
