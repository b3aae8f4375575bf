import type { Core } from '@strapi/strapi';

export interface VocabularyIds {
  topics(slugs: readonly string[]): readonly string[];
  audiences(slugs: readonly string[]): readonly string[];
}

/** Document ids of the closed lists by slug. Throws on a word that is in no list. */
export const readVocabularyIds = async (strapi: Core.Strapi): Promise<VocabularyIds> => {
  const topics = await strapi.documents('api::topic.topic').findMany({ limit: 1000 });
  const audiences = await strapi.documents('api::audience.audience').findMany({ limit: 1000 });
  return { topics: lookUpIn(topics), audiences: lookUpIn(audiences) };
};

const lookUpIn = (words: readonly { readonly slug?: string | null; readonly documentId: string }[]) => {
  const ids = new Map(words.map(({ slug, documentId }) => [slug, documentId]));
  return (slugs: readonly string[]): readonly string[] =>
    slugs.map((slug) => {
      const id = ids.get(slug);
      if (id === undefined) throw new Error(`"${slug}" is in no vocabulary.`);
      return id;
    });
};
