import type { JsonObject } from '../../../../../kernel';
import type { GovernedType } from '../../../contract';

/** Attributes of a body that restoring an older one leaves as they are now: whose something is, and its address. */
export const stayingIn = (type: GovernedType | undefined): readonly string[] => [type?.owners ?? [], type?.slug ?? []].flat();

export const withoutStaying = (body: JsonObject, type: GovernedType | undefined): JsonObject => {
  const staying = new Set(stayingIn(type));
  return Object.fromEntries(Object.entries(body).filter(([name]) => !staying.has(name)));
};
