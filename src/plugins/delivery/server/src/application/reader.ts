import { DomainError } from '../../../../../kernel';
import type { Detail } from '../domain/content/head';
import { EVERYWHERE } from '../domain/projection/rows';
import { HOME_ZONE, localOf } from '../domain/time/moment';

import { type Batcher, createBatcher } from './batcher';
import type { Document, ReadStore } from './ports';

/** All that one request reads, each thing once, with one idea of what time it is. */
export interface Reader {
  readonly store: ReadStore;
  readonly documents: Batcher<Document>;
  readonly details: Batcher<Detail>;
  readonly now: Date;
  /** `YYYY-MM-DD` in England. */
  today(): string;
  /** The partnership, or the notice in its place, at a slug; of one that was merged, the one it is part of now. Null when there is none. */
  partnership(slug: string): Promise<Document | null>;
  /** The partnership that a slug meant, then those it was merged into, one after the other; the last is `partnership`. */
  lineage(slug: string): Promise<readonly Document[]>;
  /** The same for whoever asks for something of it. Throws `partnership.unknown`. */
  knownPartnership(slug: string): Promise<Document>;
  /** The list of one partnership, or of all. Throws `partnership.unknown`. */
  scope(slug: string | null): Promise<string>;
}

export const createReader = (store: ReadStore, now: Date): Reader => {
  const documents = createBatcher<Document>((ids) => store.documents(ids));
  const lineages = new Map<string, Promise<readonly Document[]>>();
  const findLineage = async (slug: string): Promise<readonly Document[]> => {
    const found = await store.atAddress({ kind: 'partnership', owner: '', slug });
    if (found) documents.know(found.id, found);
    return found ? followMerges(documents, found) : [];
  };
  const lineage = (slug: string): Promise<readonly Document[]> => {
    let asked = lineages.get(slug);
    if (!asked) lineages.set(slug, (asked = findLineage(slug)));
    return asked;
  };
  const partnership = async (slug: string): Promise<Document | null> => (await lineage(slug)).at(-1) ?? null;
  const knownPartnership = async (slug: string): Promise<Document> => {
    const found = await partnership(slug);
    if (found) return found;
    throw new DomainError({ code: 'partnership.unknown', refusal: 'not-found', message: `There is no partnership "${slug}".` });
  };
  return {
    store,
    documents,
    details: createBatcher<Detail>((ids) => store.details(ids)),
    now,
    today: () => localOf(now.getTime(), HOME_ZONE).date,
    partnership,
    lineage,
    knownPartnership,
    scope: async (slug) => (slug === null ? EVERYWHERE : (await knownPartnership(slug)).id),
  };
};

/** A merge is never undone, but what the law erased can end a lineage anywhere. */
const followMerges = async (documents: Batcher<Document>, first: Document): Promise<readonly Document[]> => {
  const lineage = [first];
  for (let last = first; ;) {
    const into = last.__typename === 'Partnership' && last.mergedIntoId !== null ? await documents.load(last.mergedIntoId) : null;
    if (!into || lineage.some(({ id }) => id === into.id)) return lineage;
    lineage.push(into);
    last = into;
  }
};
