import type { GovernedTypes } from '../../../contract/governed-type';
import type { ComponentLayout, FormField } from '../form-layout';

/** A kind of item that can be placed: the component that places it, and what it places. */
export interface PlacementKind {
  readonly component: string;
  /** As staff know it: "Event". */
  readonly label: string;
  readonly relation: string;
  /** UID of the placed items. */
  readonly target: string;
  /** The attribute that holds an item's title. */
  readonly titledBy: string;
  /** The attribute for local words, and its label; null when there is none. */
  readonly words: { readonly name: string; readonly label: string } | null;
}

/** The kinds that may be placed in a field; none when the field is not for placements. */
export const placementKinds = (
  governed: GovernedTypes,
  { name, attribute }: FormField,
  components: Readonly<Record<string, ComponentLayout>>,
): readonly PlacementKind[] => {
  if (attribute.type !== 'dynamiczone' || !Object.values(governed).some(({ placements }) => placements === name)) return [];
  return (attribute.components ?? []).flatMap((component) => kindOf(governed, component, components[component]) ?? []);
};

const kindOf = (governed: GovernedTypes, component: string, layout: ComponentLayout | undefined): PlacementKind | null => {
  const fields = layout?.layout.flat() ?? [];
  const relation = fields.find(({ attribute }) => attribute.type === 'relation');
  const target = relation?.attribute.target ?? '';
  const type = governed[target];
  const local = fields.find(({ attribute }) => attribute.type === 'text');
  if (!relation || !type) return null;
  return {
    component,
    label: layout?.settings.displayName ?? type.name,
    relation: relation.name,
    target,
    titledBy: type.title,
    words: local ? { name: local.name, label: local.label } : null,
  };
};
