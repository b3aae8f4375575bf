/** Where Strapi keeps a working copy; the panel's requests are addressed by it. */
export interface DocumentAt {
  readonly uid: string;
  readonly documentId: string;
}

/** The path of a document's form inside the admin. */
export const formPath = ({ uid, documentId }: DocumentAt): string => `/content-manager/collection-types/${uid}/${documentId}`;

/** One text for each document. */
export const keyOf = ({ uid, documentId }: DocumentAt): string => `${uid}/${documentId}`;
