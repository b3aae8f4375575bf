import type { PlacementKind } from './placement-kind';

/** A placed item that was chosen and is not saved yet. */
export interface ChosenItem {
  readonly id: number;
  readonly documentId: string;
  readonly label: string;
  /** What Strapi saves of it. */
  readonly apiData: { readonly id: number; readonly documentId: string; readonly isTemporary: true };
}

/** One placement as the form holds it; its relation and its words stand under the names that the kind gives. */
export type PlacementValue = Readonly<Record<string, unknown>> & {
  readonly __component: string;
  readonly __temp_key__: string;
  /** Of the component's row, once it was saved. */
  readonly id?: number;
};

interface RelationValue {
  readonly connect: readonly ChosenItem[];
}

const isRelationValue = (value: unknown): value is RelationValue =>
  typeof value === 'object' && value !== null && 'connect' in value && Array.isArray(value.connect);

/** The item chosen in this sitting; undefined for a placement that stands as it was saved. */
export const chosenItem = (placement: PlacementValue, { relation }: PlacementKind): ChosenItem | undefined => {
  const value = placement[relation];
  return isRelationValue(value) ? value.connect[0] : undefined;
};

export const localWords = (placement: PlacementValue, { words }: PlacementKind): string => {
  const text = words ? placement[words.name] : '';
  return typeof text === 'string' ? text : '';
};

/** A new placement of an item. `key` tells rows apart until they are saved. */
export const newPlacement = ({ component, relation }: PlacementKind, item: FoundItem, key: string): PlacementValue => ({
  __component: component,
  __temp_key__: key,
  [relation]: { connect: [chosen(item)], disconnect: [] },
});

/** An item as the search finds it. */
export interface FoundItem {
  readonly id: number;
  readonly documentId: string;
  readonly title: string;
}

const chosen = ({ id, documentId, title }: FoundItem): ChosenItem => ({
  id,
  documentId,
  label: title,
  apiData: { id, documentId, isTemporary: true },
});
