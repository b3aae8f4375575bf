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
  /** The partnership, or the notice in its place, at a slug; null when there is none. */
  partnership(slug: string): Promise<Document | null>;
  /** The same for whoever asks for something of it. Throws `partnership.unknown`. */
  knownPartnership(slug: string): Promise<Document>;
  /** The list of one partnership, or of all. Throws `partnership.unknown`. */
  scope(slug: string | null): Promise<string>;
}

export const createReader = (store: ReadStore, now: Date): Reader => {
  const documents = createBatcher<Document>((ids) => store.documents(ids));
  const partnerships = new Map<string, Promise<Document | null>>();
  const findPartnership = async (slug: string): Promise<Document | null> => {
    const found = await store.atAddress({ kind: 'partnership', owner: '', slug });
    if (found) documents.know(found.id, found);
    return found;
  };
  const partnership = (slug: string): Promise<Document | null> => {
    let asked = partnerships.get(slug);
    if (!asked) partnerships.set(slug, (asked = findPartnership(slug)));
    return asked;
  };
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
    knownPartnership,
    scope: async (slug) => (slug === null ? EVERYWHERE : (await knownPartnership(slug)).id),
  };
};
