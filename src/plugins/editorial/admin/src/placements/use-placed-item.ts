import { useGetPlacedItemQuery } from '../api/placements-api';
import { useWords } from '../words';
import type { PlacementValue } from './placement';
import { chosenItem } from './placement';
import type { PlacementKind } from './placement-kind';

export interface PlacedItem {
  /** Undefined while it is looked up, and when it is out of the reader's sight or was deleted, which the server keeps apart for nobody. */
  readonly documentId: string | undefined;
  /** The item's title, or words in its place. */
  readonly title: string;
}

/** What a placement places: the item just chosen, or the one that was saved. */
export const usePlacedItem = (placement: PlacementValue, kind: PlacementKind): PlacedItem => {
  const words = useWords();
  const chosen = chosenItem(placement, kind);
  const isSaved = chosen === undefined && placement.id !== undefined;
  const { data, isLoading } = useGetPlacedItemQuery({ kind, rowId: placement.id ?? 0 }, { skip: !isSaved });
  if (chosen) return { documentId: chosen.documentId, title: chosen.label };
  if (data) return data;
  return { documentId: undefined, title: words(isLoading ? 'placements.loading' : 'placements.gone') };
};
