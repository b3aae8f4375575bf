import type { Moment } from '../time/moment';

import type { Content, ContentOf } from './read-body';
import type { Term } from './references';
import type { WithdrawnHead } from './withdrawn';

/** What the stored objects of all kinds share. */
export interface SharedHead {
  /** The public id, such as `event:2f1c…`. */
  readonly id: string;
  readonly title: string;
  readonly slug: string;
  readonly revision: number;
  readonly firstPublishedAt: Moment;
  readonly publishedAt: Moment;
  readonly ownerIds: readonly string[];
  readonly topics: readonly Term[];
  readonly audiences: readonly Term[];
}

/** A public document as it is stored, under the names of the GraphQL schema, without its long texts. */
export type Head = SharedHead & Content['head'];

export type HeadOf<Name extends Content['head']['__typename']> = SharedHead & ContentOf<Name>['head'];

/** The long texts of a document. */
export type Detail = NonNullable<Content['detail']>;
export type DetailOf<Name extends Content['head']['__typename']> = NonNullable<ContentOf<Name>['detail']>;

/** Whatever stands under an id: a document or the notice that it was withdrawn. */
export type StoredHead = Head | WithdrawnHead;
