import type { PeopleTables, StoredMember } from './ports';

/** Who works for the partnerships that belong to this one, at any depth. */
export const staffBelow = async (tables: PeopleTables, partnership: string): Promise<readonly StoredMember[]> => {
  const staff: StoredMember[] = [];
  for (const id of await tables.partnerships.below(partnership)) staff.push(...(await tables.members(id)));
  return staff;
};
