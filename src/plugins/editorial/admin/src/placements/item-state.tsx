import type { DocumentAt } from '../document-at';
import { useGetStatesQuery } from '../api/editorial-api';
import { StateBadge } from '../publication/state-badge';

/** Where a placed item stands itself. */
export const ItemState = ({ uid, documentId }: DocumentAt) => {
  const { data } = useGetStatesQuery({ uid, documentIds: [documentId] });
  const state = data?.[documentId];
  return state ? <StateBadge state={state} /> : null;
};
