import { assertNever } from '../../../../../../kernel';
import type { ReadableBody } from '../content/read-body';

import { NO_FACET } from './rows';

/** What lists can be filtered by. */
export type FacetName = 'topic' | 'audience' | 'series' | 'kind' | 'purpose' | 'visibility';

/** How a filter is written in the rows: `topic:domestic-abuse`. */
export const facet = (name: FacetName, value: string): string => `${name}:${value}`;

/** What is for practitioners alone. */
export const FOR_PRACTITIONERS = facet('visibility', 'practitioners');

/** Every facet under which a document is listed, the empty one first. */
export const facetsOf = ({ content, topics, audiences, isPublic }: ReadableBody): readonly string[] => [
  NO_FACET,
  ...(isPublic ? [] : [FOR_PRACTITIONERS]),
  ...topics.map(({ slug }) => facet('topic', slug)),
  ...audiences.map(({ slug }) => facet('audience', slug)),
  ...ownFacets(content.head),
];

const ownFacets = (head: ReadableBody['content']['head']): readonly string[] => {
  switch (head.__typename) {
    case 'Partnership':
      return [];
    case 'Issue':
      return head.seriesSlug === null ? [] : [facet('series', head.seriesSlug)];
    case 'Story':
      return [facet('kind', head.storyKind)];
    case 'Event':
      return [facet('kind', head.eventKind)];
    case 'Briefing':
      return [facet('kind', head.briefingKind)];
    case 'Contact':
      return [facet('purpose', head.purpose)];
    default:
      return assertNever(head);
  }
};
