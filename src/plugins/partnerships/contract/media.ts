/** A row of the media library. */
export interface StoredFileRow {
  readonly id: number;
  readonly name: string;
}

/** Files of one document, by stored name (hash and extension). */
export interface FileUse {
  readonly used: readonly string[];
  /** What it used before, and does no more. */
  readonly left: readonly string[];
  /** Global ids of the partnerships that own the document now. */
  readonly owners: readonly string[];
}

/** Whose the files of the media library are. */
export interface MediaService {
  /**
   * Makes right who may see and use files, after a document was saved or deleted: its owners those that it uses now, and nobody
   * those that they use no more. A file stays with the partnership that had it first; of nobody's, that is the first of the owners.
   * Unknown files and partnerships are left out.
   */
  settle(use: FileUse): Promise<void>;
  /** Refuses, as `file.in-use` and naming the places, when a member of staff would delete a file that a document holds. */
  requireUnused(files: readonly StoredFileRow[]): Promise<void>;
}
