/** What an order may step into. */
export interface OrderLookup {
  /** The type that an attribute leads to; null for one that leads nowhere. */
  targetOf(uid: string, attribute: string): string | null;
  /** Whether rows of the type can be out of reach. */
  isGuarded(uid: string): boolean;
  /** Whether what the attribute leads to is within reach whenever the document is: a section's issue. */
  isOnOwnersWay(uid: string, attribute: string): boolean;
  isPartnership(uid: string): boolean;
}

/** What everybody may know of every partnership. */
const PUBLIC_NAMES = ['name', 'shortName', 'slug'];

/**
 * The same order without steps into what may be out of reach. Sorted by the label of a stranger's contact, one's own
 * events would tell, between two labels of one's own, where in the alphabet it stands.
 */
export const withoutForeignOrder = (orderBy: unknown, uid: string, lookup: OrderLookup): unknown => {
  if (Array.isArray(orderBy)) return orderBy.map((part) => withoutForeignOrder(part, uid, lookup)).filter((part) => !isEmpty(part));
  if (typeof orderBy !== 'object' || orderBy === null) return orderBy;
  return Object.fromEntries(
    Object.entries(orderBy).flatMap(([name, value]: [string, unknown]) => {
      const target = lookup.targetOf(uid, name);
      if (target === null) return [[name, value]];
      const inner = withoutForeignOrder(orderWithin(value, { uid, name, target }, lookup), target, lookup);
      return isEmpty(inner) ? [] : [[name, inner]];
    }),
  );
};

interface OrderStep {
  readonly uid: string;
  readonly name: string;
  readonly target: string;
}

const orderWithin = (value: unknown, { uid, name, target }: OrderStep, lookup: OrderLookup): unknown => {
  if (!lookup.isGuarded(target) || lookup.isOnOwnersWay(uid, name)) return value;
  if (!lookup.isPartnership(target) || typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([column]) => PUBLIC_NAMES.includes(column)));
};

const isEmpty = (value: unknown): boolean => typeof value === 'object' && value !== null && Object.keys(value).length === 0;
