import type { Layout } from '../admin-layout/layout';
import { COMPONENT_LAYOUTS, CONTENT_TYPE_LAYOUTS } from '../admin-layout/layouts';
import { isJsonArray, isJsonObject, type Json } from '../kernel';

/** A content type or component, as far as fields are named after it. */
export interface FieldModel {
  readonly attributes: Readonly<Record<string, { readonly component?: string }>>;
}

export interface NamingContext {
  readonly modelOf: (uid: string) => FieldModel | undefined;
  /** What was sent, to tell the components of a mixed list by. */
  readonly body: Json;
}

/**
 * The place of a field in the words of the form: `['occurrences', '0', 'startDate']` of an event → `“Starts on” (“Dates”, no. 1)`.
 * Null where no form shows such a field.
 */
export const nameField = (uid: string, path: readonly string[], { modelOf, body }: NamingContext): string | null => {
  let at: string | undefined = uid;
  let value: Json = body;
  const names: string[] = [];
  for (const step of path) {
    value = inside(value, step);
    if (/^\d+$/.test(step)) {
      names.push(`no. ${String(Number(step) + 1)}`);
      at = componentOf(value) ?? at;
      continue;
    }
    const label = at && labelIn(at, step);
    if (!label) break;
    names.push(`“${label}”`);
    at = modelOf(at ?? '')?.attributes[step]?.component;
  }
  return inWords(names);
};

/** The field itself first, then where it stands, without a number that nothing follows. */
const inWords = (names: readonly string[]): string | null => {
  const [field] = names.filter((name) => name.startsWith('“')).slice(-1);
  if (field === undefined) return null;
  const around = names.slice(0, names.lastIndexOf(field));
  return around.length === 0 ? field : `${field} (${around.join(', ')})`;
};

const LAYOUTS: ReadonlyMap<string, Layout> = new Map([...CONTENT_TYPE_LAYOUTS, ...COMPONENT_LAYOUTS].map((layout) => [layout.uid, layout]));

const labelIn = (uid: string, attribute: string): string | undefined => LAYOUTS.get(uid)?.fields[attribute]?.label;

const inside = (value: Json, step: string): Json => {
  if (isJsonArray(value)) return value[Number(step)] ?? null;
  return isJsonObject(value) ? (value[step] ?? null) : null;
};

const componentOf = (value: Json): string | undefined =>
  isJsonObject(value) && typeof value.__component === 'string' ? value.__component : undefined;
