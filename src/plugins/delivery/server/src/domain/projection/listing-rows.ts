import { assertNever } from '../../../../../../kernel';
import { HOME_ZONE, momentOf } from '../time/moment';

import { facetsOf } from './facets';
import { plainText } from './plain-words';
import type { PublishedItem } from './published-item';
import type { ListingRow } from './rows';
import { scopesOf } from './scopes';

/** The item's places in the lists that are in order of one text; events are listed by occurrence instead. */
export const listingRows = (item: PublishedItem): readonly ListingRow[] => {
  const { head } = item.body.content;
  // A merged partnership is found as the one it is part of.
  if (head.__typename === 'Event' || (head.__typename === 'Partnership' && head.mergedIntoId !== null)) return [];
  const sort = sortOf(item, head);
  const until = head.__typename === 'Story' ? head.expires : null;
  const [facets, scopes] = [new Set(facetsOf(item.body)), scopesOf(item)];
  return scopes.flatMap((scope) =>
    [...facets].map((facet) => ({ scope, kind: item.kind, facet, sort, item: item.key, restricted: !item.body.isPublic, until })),
  );
};

type ListedHead = Exclude<PublishedItem['body']['content']['head'], { readonly __typename: 'Event' }>;

const sortOf = ({ body, firstPublishedAt }: PublishedItem, head: ListedHead): string => {
  const firstDay = () => momentOf(firstPublishedAt, HOME_ZONE).date;
  switch (head.__typename) {
    case 'Partnership':
    case 'Contact':
      return plainText(body.title).slice(0, 200);
    case 'Issue':
      return `${head.period?.value ?? firstDay().slice(0, 7)} ${firstPublishedAt}`;
    case 'Story':
      return firstPublishedAt;
    case 'Briefing':
      return `${head.publishedOn ?? firstDay()} ${firstPublishedAt}`;
    default:
      return assertNever(head);
  }
};
