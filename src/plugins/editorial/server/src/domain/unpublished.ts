import type { JsonObject } from '../../../../../kernel';
import type { GovernedType } from '../../../contract';

/** The body without what is kept at the desk. A revision from before an attribute was kept there may have it still. */
export const withoutUnpublished = (body: JsonObject, type: GovernedType | undefined): JsonObject =>
  Object.fromEntries(Object.entries(body).filter(([name]) => !type?.unpublished?.includes(name)));
