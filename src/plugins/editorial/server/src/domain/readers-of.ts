import type { JsonObject } from '../../../../../kernel';
import type { GovernedType } from '../../../contract';

/** Who may read a document of this body, in words; null for everybody. What is not openly for everybody is taken as for the others. */
export const readersOf = (body: JsonObject | null, type: GovernedType | undefined): string | null => {
  if (!body || !type?.audience) return null;
  const { attribute, everybody, others } = type.audience;
  return (body[attribute] ?? everybody) === everybody ? null : others;
};

/** A document's words, and whose it is (global ids of partnerships). */
interface Readable {
  readonly body: JsonObject | null;
  readonly type: GovernedType | undefined;
  readonly owners: readonly string[];
}

/** Whether all who may read the one may read the other: what is for some only, those may whom one of its owners has let in. */
export const isForAllReadersOf = (one: Readable, other: Readable): boolean => {
  if (readersOf(other.body, other.type) === null) return true;
  return readersOf(one.body, one.type) !== null && one.owners.every((owner) => other.owners.includes(owner));
};
