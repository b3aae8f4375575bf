import { reaches } from './plan';
import type { Person, World } from './world';

/** The partnerships that somebody reaches, as rows of the database; none for a stranger. */
export const reachedRows = (world: World, person: Person | null): ReadonlySet<number> => {
  if (person === null) return new Set();
  const reached = world.plan.partnerships.filter(({ key }) => reaches(world.plan, person, [key]));
  return new Set(reached.map(({ key }) => world.partnerships.get(key)?.id ?? 0));
};
