import { rowIdOf } from './row-id';

/**
 * The row ids that a relation's payload wants to be linked, in any of the shapes Strapi's database layer takes: an id,
 * `{ id }`, a list of them, `{ connect }`, `{ set }`. What is disconnected is not among them.
 */
export const linkedIds = (payload: unknown): readonly number[] => sentIds(payload, ['connect', 'set']).flatMap((id) => rowIdOf(id) ?? []);

/** Whether anything but a row id stands in a relation's payload where Strapi takes one, to link or to unlink. */
export const namesNoRow = (payload: unknown): boolean =>
  sentIds(payload, ['connect', 'set', 'disconnect']).some((id) => rowIdOf(id) === null);

/** Whatever stands where Strapi takes an id. */
const sentIds = (payload: unknown, ways: readonly string[]): readonly unknown[] => {
  if (!isRecord(payload) || 'id' in payload) return idsIn(payload);
  return ways.flatMap((way) => idsIn(payload[way]));
};

const idsIn = (links: unknown): readonly unknown[] =>
  [links].flat().flatMap((link) => (link === null || link === undefined ? [] : [isRecord(link) ? link.id : link]));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Whether a relation's payload says what is to stand in the table of links (`__pivot`): Strapi would write that over its
 * own columns, and so link any row to any other.
 */
export const writesLinkTable = (payload: unknown): boolean => {
  if (typeof payload !== 'object' || payload === null) return false;
  return '__pivot' in payload || Object.values(payload).some(writesLinkTable);
};

/** Whether a relation's payload names anything to be linked; the form sends empty lists for what was left alone. */
export const namesAny = (payload: unknown): boolean => {
  if (payload === null || payload === undefined || payload === '') return false;
  if (Array.isArray(payload)) return payload.length > 0;
  if (!isRecord(payload) || !['connect', 'set', 'disconnect'].some((way) => way in payload)) return true;
  return namesAny(payload.connect) || namesAny(payload.set);
};

/** Whether it links or unlinks anything. */
export const linksOrUnlinks = (payload: unknown): boolean => namesAny(payload) || (isRecord(payload) && namesAny(payload.disconnect));

interface Target {
  readonly uid: string;
  readonly id: number;
}

/** What a payload wants linked that names the type of each row too, as a file does of what it is used in. */
export const morphTargets = (payload: unknown): readonly Target[] => {
  if (Array.isArray(payload)) return payload.flatMap(morphTargets);
  if (typeof payload !== 'object' || payload === null) return [];
  if ('__type' in payload) return linkedIds(payload).map((id) => ({ uid: String(payload.__type), id }));
  return [...morphTargets('connect' in payload ? payload.connect : null), ...morphTargets('set' in payload ? payload.set : null)];
};
