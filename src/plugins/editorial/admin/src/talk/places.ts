/** A field of the form that can be spoken of. */
export interface FormPlace {
  readonly field: string;
  readonly label: string;
  /** What stands in the field, in order and in words, where it holds several things: `2: Quote`. */
  readonly things: readonly string[];
}

/** The fields of a form by what it calls them, in the order of the labels; `values` is what stands in it now. */
export const placesIn = (labels: Readonly<Record<string, string>>, values: object): readonly FormPlace[] => {
  const standing = new Map<string, unknown>(Object.entries(values));
  return Object.entries(labels).map(([field, label]) => ({ field, label, things: thingsIn(standing.get(field)) }));
};

const thingsIn = (value: unknown): readonly string[] => {
  if (!Array.isArray(value)) return [];
  const things: readonly unknown[] = value;
  return things.every(isComponent) ? things.map((thing, index) => sayThing(thing, index + 1)) : [];
};

interface Component {
  readonly __component?: unknown;
  readonly __temp_key__: unknown;
}

/** Strapi's form gives each a key of its own, and names the component where there are several kinds. */
const isComponent = (value: unknown): value is Component => typeof value === 'object' && value !== null && '__temp_key__' in value;

const sayThing = ({ __component: component }: Component, number: number): string => {
  if (typeof component !== 'string') return String(number);
  const kind = component.slice(component.indexOf('.') + 1).replaceAll('-', ' ');
  return `${String(number)}: ${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
};
