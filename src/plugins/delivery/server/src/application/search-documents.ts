import type { Kind } from '../domain/content/read-body';
import { kindToken, ownerToken, VISIBLE_TOKEN } from '../domain/projection/search-tokens';
import { EVERYWHERE } from '../domain/projection/rows';
import { cursorsOf } from '../domain/reading/cursor';
import { type Page, pageOf, pageSize } from '../domain/reading/page';
import { searchWords } from '../domain/reading/search-words';

import type { Document } from './ports';
import type { Reader } from './reader';

export interface SearchRequest {
  readonly text: string;
  readonly partnership: string | null;
  /** Null for all kinds. */
  readonly kinds: readonly Kind[] | null;
  readonly first: number;
  readonly after: string | null;
}

/** A page of search results: title first, then anywhere, newest first within each. */
export const searchDocuments = async (reader: Reader, request: SearchRequest): Promise<Page<Document>> => {
  const { text, partnership, kinds, after } = request;
  const first = pageSize(request.first);
  const words = searchWords(text);
  const wanted = kinds && [...new Set(kinds)].sort();
  const cursors = cursorsOf(JSON.stringify(['search', words, partnership, wanted]), ['number', 'number']);
  const [tier, sequence] = after === null ? [] : cursors.read(after);
  const scope = await reader.scope(partnership);
  if (wanted?.length === 0) return pageOf<Document, { node: Document; cursor: string }>([], { first, after });
  const found = await reader.store.search({
    words,
    tokens: [
      [VISIBLE_TOKEN, ...reader.store.cleared.map(ownerToken)],
      ...(wanted ? [wanted.map(kindToken)] : []),
      ...(scope === EVERYWHERE ? [] : [[ownerToken(scope)]]),
    ],
    after: after === null ? null : { tier: Number(tier), sequence: Number(sequence) },
    limit: first + 1,
  });
  const edges = found.map((hit) => ({ node: hit.document, cursor: cursors.write([hit.tier, hit.sequence]) }));
  return pageOf(edges, { first, after });
};
