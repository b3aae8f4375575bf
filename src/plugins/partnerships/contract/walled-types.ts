/** One type behind the wall. */
export interface WalledType {
  /** As staff call it: `newsletter`. */
  readonly name: string;
  /** The attribute by which staff know a document. */
  readonly title: string;
  /**
   * Paths of relations that lead from a document to its owning partnerships (`partnership`, `issue.coOwner`), or `self`
   * for the partnership itself. A document without any owner is nobody's.
   */
  readonly owners: readonly string[];
}

/** What stands behind the wall, by uid. */
export type WalledTypes = Readonly<Record<string, WalledType>>;

export const OWN_SELF = 'self';
