/**
 * The row ids that a relation's payload wants to be linked, in any of the shapes Strapi's database layer takes: an id,
 * `{ id }`, a list of them, `{ connect }`, `{ set }`. What is disconnected is not among them.
 */
export const linkedIds = (payload: unknown): readonly number[] => {
  if (payload === null || payload === undefined) return [];
  if (Array.isArray(payload)) return payload.flatMap(linkedIds);
  if (typeof payload === 'number' || typeof payload === 'string') return idOf(payload);
  if (typeof payload !== 'object') return [];
  if ('id' in payload) return idOf(payload.id);
  return [...linkedIds('connect' in payload ? payload.connect : null), ...linkedIds('set' in payload ? payload.set : null)];
};

/** What is no row id stays out, and Strapi refuses it. */
const idOf = (value: unknown): readonly number[] => {
  const id = typeof value === 'string' ? Number(value) : value;
  return typeof id === 'number' && Number.isSafeInteger(id) ? [id] : [];
};

/**
 * Whether a relation's payload says what is to stand in the table of links (`__pivot`): Strapi would write that over its
 * own columns, and so link any row to any other.
 */
export const writesLinkTable = (payload: unknown): boolean => {
  if (typeof payload !== 'object' || payload === null) return false;
  return '__pivot' in payload || Object.values(payload).some(writesLinkTable);
};
