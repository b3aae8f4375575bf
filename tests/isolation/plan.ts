/** A world as it is to be: who there is, and who works for whom. The expectations are reckoned from this, not from the wall. */
export interface WorldPlan {
  readonly partnerships: readonly PlannedPartnership[];
  readonly places: readonly Place[];
  readonly people: readonly PlannedPerson[];
  /** Documents of each type in each place. */
  readonly copies: number;
}

export interface PlannedPartnership {
  readonly key: string;
  readonly parent?: string;
  /** Keys of those it agreed with to own things together; an agreement needs both. */
  readonly ownsWith?: readonly string[];
}

/** A set of documents with the same owners. */
export interface Place {
  readonly key: string;
  readonly owner: string;
  readonly coOwner?: string;
}

export type Role = 'contributor' | 'editor' | 'publisher' | 'manager';
export const ROLES: readonly Role[] = ['contributor', 'editor', 'publisher', 'manager'];

export interface PlannedPerson {
  readonly key: string;
  readonly adminRole: 'concord-editor' | 'strapi-super-admin';
  readonly memberships: readonly { readonly partnership: string; readonly role: Role; readonly ended?: true }[];
  /** Comes by an admin token of their own, not by a session, and so reaches nothing. */
  readonly byToken?: true;
  /** A network administrator's: open now; or ended early once and run out another time. */
  readonly support?: { readonly partnership: string; readonly isOpen: boolean };
}

/** The roles that a person has in a partnership: by membership there or in any above it, or by support access there alone. */
export const rolesIn = (plan: WorldPlan, person: PlannedPerson, partnership: string): readonly Role[] =>
  person.byToken ? [] : signedInRoles(plan, person, partnership);

const signedInRoles = (plan: WorldPlan, person: PlannedPerson, partnership: string): readonly Role[] => [
  ...person.memberships
    .filter(({ ended, partnership: of }) => ended === undefined && lineOf(plan, partnership).includes(of))
    .map(({ role }) => role),
  ...(person.support?.isOpen === true && person.support.partnership === partnership ? (['contributor'] as const) : []),
];

export const ownersOf = ({ owner, coOwner }: Place): readonly string[] => (coOwner === undefined ? [owner] : [owner, coOwner]);

export const reaches = (plan: WorldPlan, person: PlannedPerson, owners: readonly string[]): boolean =>
  owners.some((owner) => rolesIn(plan, person, owner).length > 0);

/** The partnership and those above it, nearest first; a circle ends where it began. */
const lineOf = ({ partnerships }: WorldPlan, key: string): readonly string[] => {
  const line: string[] = [];
  let at: string | undefined = key;
  while (at !== undefined && !line.includes(at)) {
    line.push(at);
    const here: string = at;
    at = partnerships.find((partnership) => partnership.key === here)?.parent;
  }
  return line;
};
