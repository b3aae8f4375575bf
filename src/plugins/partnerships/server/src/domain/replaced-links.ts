import { linkedIds } from './linked-ids';

/** The row ids that a relation's payload leaves linked, and no others; null where it adds and takes away by name, and all others stay. */
export const replacedLinks = (payload: unknown, isMedia: boolean): readonly number[] | null => {
  if (payload === undefined) return null;
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload) || 'id' in payload) return linkedIds(payload);
  if ('set' in payload && payload.set) return linkedIds(payload.set);
  // Strapi takes all files out of a field to which nothing is added and from which nothing is taken away.
  const { connect = null, disconnect = null }: { readonly connect?: unknown; readonly disconnect?: unknown } = payload;
  return isMedia && [connect, disconnect].flatMap(linkedIds).length === 0 ? [] : null;
};

/** What stands linked, unseen by whoever sends the rest, and so is no choice of theirs: it stays, but where they put another in its one place. */
export const unseenLinks = (sent: readonly number[], unseen: readonly number[], holdsOne: boolean): readonly number[] =>
  holdsOne && sent.length > 0 ? [] : unseen.filter((id) => !sent.includes(id));
