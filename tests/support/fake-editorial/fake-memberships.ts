import type { Colleague } from '../../../src/plugins/partnerships/contract';
import type { Actor } from '../../../src/plugins/editorial/contract';
import type { Memberships } from '../../../src/plugins/editorial/server/src/application/ports';
import { staffIdOf } from '../../../src/plugins/editorial/server/src/domain/staff-id';

/** An editor of the partnership `north`, and of no other. */
export const NORTH: Actor = { id: 'staff:7' };
/** Theirs. */
const STAFF_ADDRESS = 'nora@north.example.org';
/** Another editor there. */
export const NORTH_SECOND: Actor = { id: 'staff:8' };
export const NORTH_CONTRIBUTOR: Actor = { id: 'staff:9' };
export const NORTH_MANAGER: Actor = { id: 'staff:10' };
/** An editor of `south`. */
export const SOUTH: Actor = { id: 'staff:20' };
/** Worked for `north` once. */
export const LEAVER: Actor = { id: 'staff:30' };

const PEOPLE: Readonly<Record<string, readonly Colleague[]>> = {
  north: [
    { userId: 7, name: 'Nora North', role: 'editor' },
    { userId: 8, name: 'Sam Second', role: 'editor' },
    { userId: 9, name: 'Cleo Contributor', role: 'contributor' },
    { userId: 10, name: 'Mara Manager', role: 'manager' },
  ],
  south: [{ userId: 20, name: 'Sol South', role: 'editor' }],
};

/** Who works where, in memory; commands act for everybody, as in the real ones. */
export const fakeMemberships = (): Memberships => {
  const grantsOf = ({ id }: Actor) =>
    Object.entries(PEOPLE).flatMap(([partnership, people], row) =>
      people
        .filter(({ userId }) => userId === staffIdOf(id))
        .map(({ role }) => ({ partnership, row, role, through: 'membership' as const })),
    );
  const nameOf = (id: Actor['id']): string =>
    Object.values(PEOPLE)
      .flat()
      .find(({ userId }) => userId === staffIdOf(id))?.name ?? 'Somebody else';
  return {
    timeZoneOf: () => Promise.resolve('Europe/London'),
    accountsAt: (email) => Promise.resolve(email === STAFF_ADDRESS ? [{ userId: 7, isInUse: true }] : []),
    isClosed: (partnership) => Promise.resolve(partnership === 'closed'),
    mayPublish: (actor, partnerships) =>
      Promise.resolve(
        staffIdOf(actor.id) === null ||
          grantsOf(actor).some(({ partnership, role }) => partnerships.includes(partnership) && role !== 'contributor'),
      ),
    grantsOf: (actor) => Promise.resolve(grantsOf(actor)),
    partsOf: () => Promise.resolve([]),
    colleaguesIn: (partnerships) => Promise.resolve(new Map(partnerships.map((id) => [id, { name: id, people: PEOPLE[id] ?? [] }]))),
    namesOf: (actors) => Promise.resolve(new Map(actors.map((actor) => [actor, nameOf(actor)]))),
  };
};
