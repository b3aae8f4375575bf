import type { Standing } from '../../../contract/publication';
import type { Words } from '../words';

/** What the dialog says before it is published: who will be able to read it, and who could until now. */
export const publishingWords = ({ readers, publicReaders, publicRevision }: Standing, words: Words): string => {
  if (readers === null)
    return publicReaders === null ? words('publish.confirm-body') : words('publish.confirm-opens', { readers: publicReaders });
  const wasOpen = publicRevision !== null && publicReaders === null;
  return words(wasOpen ? 'publish.confirm-closes' : 'publish.confirm-restricted', { readers });
};

/** What is said once it is: never “public” of what only some may read. */
export const publishedWords = ({ title, readers, goesAlong }: Standing, words: Words): string => {
  const count = goesAlong.length;
  if (readers !== null) return words('publish.done-restricted', { title, readers });
  const said = count > 0 ? words('publish.done-more', { title, count }) : words('publish.done', { title });
  const others = goesAlong.find((item) => item.readers !== null)?.readers;
  return others ? `${said} ${words('publish.done-some', { readers: others })}` : said;
};
