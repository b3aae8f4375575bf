/** Where newsletter files come from. */
export interface NewsletterFiles {
  /** The bytes of a file. Refuses with `import.file-missing`, `import.file-unreadable` and `import.file-too-large`. */
  read(path: string): Promise<Uint8Array>;
}
