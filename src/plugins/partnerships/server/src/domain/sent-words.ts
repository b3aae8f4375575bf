type Data = Readonly<Record<string, unknown>>;

export interface SentBy {
  /** Names of the type's attributes. */
  readonly attributes: readonly string[];
  /** The member of staff who sends it (row); null where it is nobody on the staff. */
  readonly writer: number | null;
  /** Whether it is for a new document. */
  readonly isNew: boolean;
}

/** What Strapi keeps of each row by itself. The language is asked for beside the words, so it is no word either. */
const KEPT = ['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'firstPublishedAt', 'locale', 'localizations'];

/**
 * What somebody sent for a document, without what says which document and row it is, when and by whom it was written:
 * forms send all of that back, and Strapi would write it. Names that are no attributes go too: Strapi takes columns by them.
 */
export const sentWords = (data: Data, by: SentBy): Data => Object.fromEntries(Object.entries(data).filter((sent) => isWord(sent, by)));

const isWord = ([name, value]: readonly [string, unknown], { attributes, writer, isNew }: SentBy): boolean => {
  if (!attributes.includes(name) || KEPT.includes(name)) return false;
  const isWriter = writer !== null && value === writer;
  // Strapi's own forms put the writer among the words.
  if (name === 'createdBy') return isNew && isWriter;
  return name !== 'updatedBy' || isWriter;
};
