import type { ReadableBody } from '../content/read-body';

/** What stands beside a document: everything that it names. */
export interface Around {
  /** By public id, such as `event:2f1c…`; null for what does not exist any more. */
  title(id: string): string | null;
  /** The words that readers will find with the document; null where only its title is to be shown. */
  reading(id: string): ReadableBody | null;
}
