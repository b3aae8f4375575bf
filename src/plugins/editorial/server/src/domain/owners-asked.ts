interface Owned {
  /** Global ids of partnerships, the first owner first. */
  readonly owners: readonly string[];
  /** What it is a part of; null for a document of its own. */
  readonly whole: object | null;
}

/** Whose staff copy and delete a document: of what two own together the first owner's, of its parts both owners'. */
export const ownersAsked = ({ owners, whole }: Owned): readonly string[] => (whole ? owners : owners.slice(0, 1));
