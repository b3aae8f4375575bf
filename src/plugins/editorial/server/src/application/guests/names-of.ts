import type { ActorId } from '../../../../contract';
import { guestIdOf } from '../../domain/staff-id';
import type { DeskTables, Memberships } from '../ports';

/** What those who acted are called: staff by their names, guests with how they came. */
export const namesOf = async (
  tables: DeskTables,
  memberships: Memberships,
  actors: readonly ActorId[],
): Promise<ReadonlyMap<ActorId, string>> => {
  const names = new Map(await memberships.namesOf(actors.filter((actor) => guestIdOf(actor) === null)));
  for (const actor of actors) {
    const id = guestIdOf(actor);
    if (id === null) continue;
    const name = (await tables.guests.find(id))?.name ?? '';
    names.set(actor, name === '' ? 'A guest whose name was erased' : `${name} (guest, by e-mail)`);
  }
  return names;
};
