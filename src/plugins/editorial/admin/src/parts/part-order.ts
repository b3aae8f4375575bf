import type { Part } from './part';

/** What a form holds for a relation to many, in the shape that Strapi saves. */
export interface RelationValue {
  readonly connect: readonly RelationItem[];
  readonly disconnect: readonly unknown[];
}

interface RelationItem {
  readonly id: number;
  readonly documentId: string;
  readonly apiData: { readonly id: number; readonly documentId: string; readonly position: { readonly end: true } };
}

const UNCHANGED: RelationValue = { connect: [], disconnect: [] };

/** The parts in the order the form holds: as saved, or as put by the person. Parts that somebody else added meanwhile come first, as they will when this is saved. */
export const orderedParts = (saved: readonly Part[], value: RelationValue | undefined): readonly Part[] => {
  const wanted = (value?.connect ?? []).map(({ documentId }) => documentId);
  const known = wanted.flatMap((documentId) => saved.find((part) => part.documentId === documentId) ?? []);
  return [...saved.filter(({ documentId }) => !wanted.includes(documentId)), ...known];
};

/** The form's value for an order: each part, one after the other, put at the end. The saved order is no change. */
export const orderValue = (saved: readonly Part[], ordered: readonly Part[]): RelationValue =>
  ordered.every((part, index) => saved[index]?.documentId === part.documentId)
    ? UNCHANGED
    : { connect: ordered.map(atEnd), disconnect: [] };

const atEnd = ({ id, documentId }: Part): RelationItem => ({ id, documentId, apiData: { id, documentId, position: { end: true } } });
