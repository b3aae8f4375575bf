import type { Holding, Holdings } from './holdings';
import { type PlannedPerson, reaches, type WorldPlan } from './plan';
import { reachedRows } from './reached-rows';
import { FILE, type Person, type World } from './world';

export interface Telling {
  readonly world: World;
  /** Who is told; null for a stranger. */
  readonly person: Person | null;
  /** What was asked for. */
  readonly path: string;
  /** Who owns what by now. */
  readonly held: Holdings;
}

/** Whether an answer may tell this person somebody's name or address. */
export const mayBeTold = (telling: Telling, someone: Person): boolean =>
  someone === telling.person || telling.person?.adminRole === 'strapi-super-admin' || RULES.some(({ of }) => of(telling, someone));

interface Rule {
  readonly of: (telling: Telling, someone: Person) => boolean;
  readonly because: string;
}

const RULES: readonly Rule[] = [
  {
    of: ({ world: { plan }, person }, { memberships }) =>
      person !== null && memberships.some(({ partnership }) => reaches(plan, person, [partnership])),
    because: 'Whoever works for a partnership sees its other staff.',
  },
  {
    of: ({ world: { plan }, person }, { support }) =>
      person !== null && support !== undefined && reaches(plan, person, [support.partnership]),
    because: 'Managers see who opened the working copies of their partnership.',
  },
  {
    of: ({ world: { plan, byDocumentId }, path }, someone) =>
      [...byDocumentId.entries()].some(([id, { owners }]) => path.includes(id) && reaches(plan, someone, owners)),
    because: 'Whoever may see a document may see who worked on it: also the staff of its other owner.',
  },
  {
    of: ({ world: { plan }, person, path }, someone) =>
      path.startsWith('/editorial/audit') &&
      managedBy(person).some((key) => someone.adminRole === 'strapi-super-admin' || actsIn(plan, key, someone)),
    because:
      'The audit trail tells managers who did or wanted what in their partnership: its own staff, those of the partnership above or of one it owns things with, administrators of the network.',
  },
  {
    of: ({ world, person, path, held }, someone) => {
      const theirs = reachedRows(world, someone);
      const managed = managedBy(person).map((key) => world.partnerships.get(key)?.id ?? 0);
      const isOfBoth = ({ owners }: Holding) =>
        owners.some((owner) => theirs.has(owner)) && owners.some((owner) => managed.includes(owner));
      return path.startsWith('/editorial/audit') && [...held.values()].some((holding) => holding.uid === FILE && isOfBoth(holding));
    },
    because: 'It also tells them who changed a file that stands in their documents: other partnerships that use it may.',
  },
  {
    of: ({ world: { plan, partnerships }, person, path }, someone) =>
      managedBy(person).some(
        (key) =>
          (someone.adminRole === 'strapi-super-admin' || reaches(plan, someone, [key])) &&
          path.startsWith(`/partnerships/managed/${partnerships.get(key)?.house?.globalId ?? ''}/`),
      ),
    because:
      'Managers see who invited whom (an administrator of the network appoints managers), and who works there through a partnership above.',
  },
  {
    of: ({ world: { plan }, person, path }, someone) =>
      path.startsWith('/editorial/my-work') &&
      person !== null &&
      plan.partnerships.some(({ key }) => reaches(plan, person, [key]) && actsIn(plan, key, someone)),
    because: 'Whoever is asked for something sees who asks: somebody with the same document within reach.',
  },
];

const managedBy = (person: Person | null): readonly string[] =>
  (person?.memberships ?? []).filter(({ role, ended }) => role === 'manager' && ended === undefined).map(({ partnership }) => partnership);

/** Whether somebody reaches what a partnership owns, alone or with one it has an agreement with. */
const actsIn = (plan: WorldPlan, key: string, someone: PlannedPerson): boolean =>
  reaches(plan, someone, [key, ...(plan.partnerships.find((partnership) => partnership.key === key)?.ownsWith ?? [])]);
