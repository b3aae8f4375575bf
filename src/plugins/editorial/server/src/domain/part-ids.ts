import { isJsonArray, isJsonObject, type JsonObject } from '../../../../../kernel';

/** Ids of the parts that stand in the bodies of a whole under the given attribute, each once. */
export const partIdsIn = (bodies: readonly JsonObject[], attribute: string): readonly string[] => {
  const ids = bodies.flatMap((body) => {
    const parts = body[attribute];
    return isJsonArray(parts) ? parts.flatMap((part) => (isJsonObject(part) && typeof part['id'] === 'string' ? [part['id']] : [])) : [];
  });
  return [...new Set(ids)];
};
