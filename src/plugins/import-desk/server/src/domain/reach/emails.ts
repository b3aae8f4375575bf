import type { AddressMatch } from './web-addresses';

/** E-mail addresses in plain text, in order, as written. Social-media handles ("@name") and addresses inside web addresses are none. */
export const findEmails = (text: string): AddressMatch[] =>
  text.includes('@')
    ? [...text.matchAll(EMAIL)]
        .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
        .filter(({ start }) => !isInsideWebAddress(text, start))
    : [];

const EMAIL = /(?<![\w.+'@/-])[a-z\d](?:[\w.+'’-]{0,62}[\w+])?@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,24}(?![\w@])/giu;

const isInsideWebAddress = (text: string, start: number): boolean => {
  const word = /\S*$/u.exec(text.slice(0, start))?.[0] ?? '';
  return /(?:https?:\/\/|www\.)/iu.test(word);
};
