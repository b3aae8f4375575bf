import type { Core } from '@strapi/strapi';

import { AUDIENCES } from '../../api/audience/vocabulary';
import { TOPICS, type VocabularyWord } from '../../api/topic/vocabulary';

/** The document service of a type whose only attributes are a slug and a name. */
interface WordDocuments {
  findMany(query: { readonly limit: number }): Promise<readonly (VocabularyWord & { readonly documentId: string })[]>;
  create(command: { readonly data: VocabularyWord }): Promise<unknown>;
  update(command: { readonly documentId: string; readonly data: { readonly name: string } }): Promise<unknown>;
}

const MORE_THAN_ANY_LIST_HOLDS = 1000;

/**
 * Puts the closed lists of topics and audiences into the database: missing words are added, reworded names
 * are brought up to date, nothing is ever removed. Safe to repeat; called at every start.
 */
export const ensureVocabulary = async (strapi: Core.Strapi): Promise<void> => {
  await ensureWords(wordDocuments(strapi, 'api::topic.topic'), TOPICS);
  await ensureWords(wordDocuments(strapi, 'api::audience.audience'), AUDIENCES);
};

/** The two types have the same two attributes, which Strapi's types cannot say of a union of UIDs. */
const wordDocuments = (strapi: Core.Strapi, uid: 'api::topic.topic' | 'api::audience.audience'): WordDocuments =>
  strapi.documents(uid) as unknown as WordDocuments;

const ensureWords = async (documents: WordDocuments, words: readonly VocabularyWord[]): Promise<void> => {
  const known = new Map((await documents.findMany({ limit: MORE_THAN_ANY_LIST_HOLDS })).map((word) => [word.slug, word]));
  for (const word of words) {
    const existing = known.get(word.slug);
    if (!existing) await documents.create({ data: word });
    else if (existing.name !== word.name) await documents.update({ documentId: existing.documentId, data: { name: word.name } });
  }
};
