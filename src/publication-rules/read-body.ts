import { isJsonArray, isJsonObject, type JsonObject } from '../kernel';

/** The objects of a list attribute, in order; none when it is empty or absent. */
export const objectsIn = (body: JsonObject, attribute: string): readonly JsonObject[] => {
  const value = body[attribute];
  return isJsonArray(value) ? value.filter(isJsonObject) : [];
};

/** The text of an attribute, trimmed; empty when there is none. */
export const textIn = (body: JsonObject, attribute: string): string => {
  const value = body[attribute];
  return typeof value === 'string' ? value.trim() : '';
};
