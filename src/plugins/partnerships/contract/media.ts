/** A row of the media library. */
export interface StoredFileRow {
  readonly id: number;
  readonly name: string;
}

/** Whose the files of the media library are. */
export interface MediaService {
  /**
   * Lets partnerships (global ids) see and use files, by stored name (hash and extension), beside those that may already. A file
   * stays with the one that had it first; of nobody's, that is the first of these. Unknown files and partnerships are left out.
   */
  share(files: readonly string[], partnerships: readonly string[]): Promise<void>;
  /** Refuses, as `file.in-use` and naming the places, when a member of staff would delete a file that a document holds. */
  requireUnused(files: readonly StoredFileRow[]): Promise<void>;
}
