type Where = Readonly<Record<string, unknown>>;

/** The condition that rows of the type a relation leads to must meet; null when they may be any. */
export type TargetCondition = (uid: string, attribute: string) => { readonly target: string; readonly condition: Where | null } | null;

/**
 * The same filter, in which every step into a related document asks that this document too is within reach. Without
 * it, `issues whose cover story begins with "A"` would tell, letter by letter, what stands in a stranger's document.
 */
export const withNestedConditions = (where: unknown, uid: string, conditionOf: TargetCondition): unknown => {
  if (Array.isArray(where)) return where.map((part) => withNestedConditions(part, uid, conditionOf));
  if (!isPlain(where)) return where;
  return Object.fromEntries(
    Object.entries(where).map(([key, value]) => {
      if (key.startsWith('$')) return [key, withNestedConditions(value, uid, conditionOf)];
      const found = conditionOf(uid, key);
      if (!found || asksWhetherLinked(value)) return [key, value];
      const inner = comparesId(value) ? { id: value } : withNestedConditions(value, found.target, conditionOf);
      return [key, found.condition ? { $and: [inner, { $or: [NOTHING_RELATED, found.condition] }] } : inner];
    }),
  );
};

/** Whether a filter steps anywhere into a type of which this is asked. */
export const stepsInto = (where: unknown, uid: string, lookup: StepLookup): boolean => {
  if (Array.isArray(where)) return where.some((part) => stepsInto(part, uid, lookup));
  if (!isPlain(where)) return false;
  return Object.entries(where).some(([key, value]) => {
    if (key.startsWith('$')) return stepsInto(value, uid, lookup);
    const target = lookup.targetOf(uid, key);
    return target !== null && (lookup.isWalled(target) || stepsInto(value, target, lookup));
  });
};

export interface StepLookup {
  /** The type that an attribute leads to; null for one that leads nowhere. */
  targetOf(uid: string, attribute: string): string | null;
  isWalled(uid: string): boolean;
}

/** A document that is related to nothing is one's own all the same: files in no folder, say. */
const NOTHING_RELATED = { id: { $null: true } };

/** Operators that hold filters; all others compare the related row's own id. */
const GROUPS = ['$and', '$or', '$not'];

const comparesId = (value: unknown): boolean => {
  if (!isPlain(value)) return true;
  const [first = '$'] = Object.keys(value);
  return first.startsWith('$') && !GROUPS.includes(first);
};

/** That a document of one's own links to something at all is its own content. */
const asksWhetherLinked = (value: unknown): boolean =>
  value === null || (isPlain(value) && Object.keys(value).every((key) => key === '$null' || key === '$notNull'));

const isPlain = (value: unknown): value is Where => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};
