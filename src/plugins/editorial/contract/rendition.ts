import type { Html, JsonObject, SubjectRef } from '../../../kernel';

/** What one revision of a document says, public or not. */
export interface Words {
  readonly subject: SubjectRef;
  /** As in contract/body.ts. */
  readonly body: JsonObject;
  readonly schemaVersion: number;
}

export interface RenditionRequest {
  readonly document: Words;
  /** Everything the document names, by subject key; `words` where readers will find them with the document, else its title alone. */
  readonly items: ReadonlyMap<string, { readonly title: string; readonly words: Words | null }>;
  /** Files are at `<files>/<sha256><extension>`. */
  readonly files: string;
}

/** How readers will see what is not published yet. Added from above, by whatever serves readers. */
export interface Rendition {
  /** Addresses of the style sheets that belong to it. */
  readonly sheets: readonly string[];
  /** Markup without a title, all words escaped; null for what cannot be shown to readers as it stands. */
  show(request: RenditionRequest): Html | null;
}
