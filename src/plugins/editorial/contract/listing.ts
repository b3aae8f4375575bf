import type { EditorialState } from './sign-off';

/**
 * How many documents of a type stand where, of those that the reader's lists show: within reach, and of the partnership picked in the side
 * bar. A state that none is in has no entry. Types that go public with another (sections) have no states of their own.
 */
export type StateCounts = Readonly<Partial<Record<EditorialState, number>>>;

/**
 * Lists by state over the admin's HTTP (admin session; errors as in routes.ts).
 *
 * - `GET /editorial/state-counts/:uid` → StateCountsResponse. Refuses `list.unknown`: a type that is not governed.
 * - `GET /content-manager/collection-types/:uid?state=draft`: Strapi's own list, of that state alone, with its paging, order, search and filters
 */
export interface StateCountsResponse {
  readonly data: StateCounts;
}
