import type { Kind, ReadableBody } from '../content/read-body';

/** What the rows of a published document are made from. */
export interface PublishedItem {
  readonly key: string;
  readonly kind: Kind;
  readonly slug: string;
  readonly sequence: number;
  readonly firstPublishedAt: string;
  readonly body: ReadableBody;
}
