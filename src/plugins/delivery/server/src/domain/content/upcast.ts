import type { JsonObject } from '../../../../../../kernel';

type Upcaster = (body: JsonObject) => JsonObject;

/**
 * How a body of an old schema version becomes one of the next, by kind and version. Bodies in the ledger are never
 * rewritten: each change of a content type that alters their shape adds an upcaster here and raises `schemaVersion` in
 * config/governed-types.ts.
 */
const UPCASTERS: Readonly<Record<string, readonly Upcaster[]>> = {
  // Version 2: the imported file stays at the desk.
  issue: [({ original: _, ...body }) => body],
};

/** The body in the newest shape. Version 1 is the first. */
export const upcast = (kind: string, body: JsonObject, schemaVersion: number): JsonObject =>
  (UPCASTERS[kind] ?? []).slice(schemaVersion - 1).reduce((older, step) => step(older), body);
