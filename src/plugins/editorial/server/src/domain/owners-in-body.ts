import { isJsonObject, type JsonObject, type SubjectRef } from '../../../../../kernel';
import type { GovernedType } from '../../../contract';

/** The partnerships that a body names as its owners, the first one first. None of a partnership's own, which owns itself. */
export const ownersIn = (body: JsonObject, { owners }: Pick<GovernedType, 'owners'>): readonly SubjectRef[] =>
  owners.flatMap((path) => {
    const owner = body[path];
    if (!isJsonObject(owner)) return [];
    const { type, id } = owner;
    return typeof type === 'string' && typeof id === 'string' ? [{ type, id }] : [];
  });
