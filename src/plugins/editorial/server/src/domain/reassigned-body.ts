import type { Json, JsonObject, SubjectRef } from '../../../../../kernel';
import type { AssignedValue } from '../../../contract';

import { manifestOf, withManifest } from './compose-whole';

/** The body with the attributes that it has, or that say something, in place of what stood there. */
export const reassignedBody = (body: JsonObject, to: Readonly<Record<string, AssignedValue>>): JsonObject => {
  const said = Object.entries(to).filter(([name, value]) => name in body || value !== null);
  return { ...body, ...Object.fromEntries(said.map(([name, value]) => [name, jsonOf(value)])) };
};

/** A revision that says nothing new but whose it is. */
export interface Renumbered extends SubjectRef {
  readonly before: number;
  readonly revision: number;
  readonly digest: string;
}

/** A whole whose manifest names the new revisions of items that changed hands with it, so that they do not count as changed. */
export const withRenumbered = (body: JsonObject, renumbered: readonly Renumbered[]): JsonObject => {
  if (!('manifest' in body)) return body;
  const rows = manifestOf(body).map((row) => {
    const found = renumbered.find(({ type, id, before }) => type === row.type && id === row.id && before === row.revision);
    return found ? { ...row, revision: found.revision, digest: found.digest } : row;
  });
  return withManifest(body, rows);
};

const jsonOf = (value: AssignedValue): Json => {
  if (value === null || typeof value === 'string') return value;
  return isList(value) ? value.map(({ type, id }) => ({ type, id })) : { type: value.type, id: value.id };
};

const isList = (value: AssignedValue): value is Extract<AssignedValue, readonly unknown[]> => Array.isArray(value);
