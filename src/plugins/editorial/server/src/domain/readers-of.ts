import type { JsonObject } from '../../../../../kernel';
import type { GovernedType } from '../../../contract';

/** Who may read a document of this body, in words; null for everybody. What is not openly for everybody is taken as for the others. */
export const readersOf = (body: JsonObject | null, type: GovernedType | undefined): string | null => {
  if (!body || !type?.audience) return null;
  const { attribute, everybody, others } = type.audience;
  return (body[attribute] ?? everybody) === everybody ? null : others;
};
