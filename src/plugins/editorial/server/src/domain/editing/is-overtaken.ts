import { canonicalJson, isJsonArray, isJsonObject, type Json, type JsonObject } from '../../../../../../kernel';

interface Overtaking {
  /** The words the save stands on; null when they are gone. */
  readonly base: JsonObject | null;
  readonly newest: JsonObject | null;
  /** The attribute that holds the parts, in a document with parts. */
  readonly parts: string | undefined;
  /** Whether the save puts the parts into an order. */
  readonly ordersParts: boolean;
}

/** Whether others changed what a save on top of older words would write over. */
export const isOvertaken = ({ base, newest, parts, ordersParts }: Overtaking): boolean => {
  if (!base || !newest) return true;
  if (canonicalJson(ownWords(base, parts)) !== canonicalJson(ownWords(newest, parts))) return true;
  return ordersParts && parts !== undefined && isReordered(idsIn(base[parts]), idsIn(newest[parts]));
};

const ownWords = (body: JsonObject, parts: string | undefined): JsonObject =>
  Object.fromEntries(Object.entries(body).filter(([name]) => name !== parts && name !== 'manifest'));

/** Those that stand in both, in another order. What was added or taken out since stays so. */
const isReordered = (before: readonly string[], after: readonly string[]): boolean =>
  before.filter((id) => after.includes(id)).join() !== after.filter((id) => before.includes(id)).join();

const idsIn = (parts: Json | undefined): readonly string[] =>
  isJsonArray(parts) ? parts.flatMap((part) => (isJsonObject(part) && typeof part.id === 'string' ? [part.id] : [])) : [];
