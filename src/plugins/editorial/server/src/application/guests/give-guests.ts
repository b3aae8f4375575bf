import { type SubjectRef, subjectKey } from '../../../../../../kernel';
import type { DeskTables, Subject } from '../ports';

import { guestLock } from './guest-door';

/**
 * Whom a former owner asked about documents is with the new one from now on, who sees their links and can end them. `before` are the
 * documents as they were, by `subjectKey`. Locks: guests, in order of their ids.
 */
export const giveGuests = async (tables: DeskTables, before: ReadonlyMap<string, Subject>): Promise<void> => {
  const subjects = [...before.values()];
  const after = await tables.subjects.find(subjects);
  const asked = await Promise.all(subjects.map((subject) => guestsOfFormer(tables, subject, after)));
  for (const { id, heir } of asked.flat().sort((a, b) => (a.id < b.id ? -1 : 1))) {
    await tables.lock(guestLock(id));
    const guest = await tables.guests.find(id);
    if (guest) await tables.guests.save({ ...guest, partnership: heir });
  }
};

interface Given {
  readonly id: string;
  readonly heir: string;
}

const guestsOfFormer = async (
  tables: DeskTables,
  { owners: former, ...subject }: SubjectRef & Pick<Subject, 'owners'>,
  after: ReadonlyMap<string, Subject>,
): Promise<readonly Given[]> => {
  const owners = after.get(subjectKey(subject))?.owners ?? [];
  const heir = owners.find((owner) => !former.includes(owner)) ?? owners[0];
  if (heir === undefined) return [];
  const left = (await tables.guests.of(subject)).filter(({ partnership }) => former.includes(partnership) && !owners.includes(partnership));
  return left.map(({ id }) => ({ id, heir }));
};
