import type { PublishedItem } from './published-item';
import type { PlacementRow } from './rows';

/** Which items an issue places, each once: who must be looked at again when an item changes. */
export const placementRows = ({ key, body: { content } }: PublishedItem): readonly PlacementRow[] => {
  if (!isIssue(content)) return [];
  const items = content.detail.sections.flatMap(({ placements }) => placements.map(({ itemId }) => itemId));
  return [...new Set(items)].map((item) => ({ item, issue: key }));
};

type AnyContent = PublishedItem['body']['content'];

const isIssue = (content: AnyContent): content is Extract<AnyContent, { readonly head: { readonly __typename: 'Issue' } }> =>
  content.head.__typename === 'Issue';
