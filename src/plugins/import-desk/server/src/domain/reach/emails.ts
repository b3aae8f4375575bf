import type { AddressMatch } from './web-addresses';

/**
 * E-mail addresses in plain text, in order, as written; one disguised against robots ("jo [at] example [dot] org") stands for the
 * address that it means. Social-media handles ("@name") and addresses inside web addresses are none.
 */
export const findEmails = (text: string): AddressMatch[] => [...findPlain(text), ...findDisguised(text)].sort((a, b) => a.start - b.start);

const findPlain = (text: string): AddressMatch[] =>
  text.includes('@')
    ? [...text.matchAll(EMAIL)]
        .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
        .filter(({ start }) => !isInsideWebAddress(text, start))
    : [];

const LABEL = String.raw`[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?`;
const BEGIN = String.raw`(?<![\w.+'@/-])(?<name>[a-z\d](?:[\w.+'’-]{0,62}[\w+])?)`;
const EMAIL = new RegExp(String.raw`${BEGIN}@(?:${LABEL}\.)+[a-z]{2,24}(?![\w@])`, 'giu');

const isInsideWebAddress = (text: string, start: number): boolean => {
  const word = /\S*$/u.exec(text.slice(0, start))?.[0] ?? '';
  return /(?:https?:\/\/|www\.)/iu.test(word);
};

const findDisguised = (text: string): AddressMatch[] =>
  DISGUISES.flatMap((disguise) =>
    [...text.matchAll(disguise)].map(({ index, 0: written, groups = {} }) => ({
      start: index,
      end: index + written.length,
      text: `${groups.name ?? ''}@${(groups.domain ?? '').replace(/\s*[[({<]\s*(?:dot|\.)\s*[\])}>]\s*|\s+dot\s+/giu, '.')}`,
    })),
  );

const AT_IN_BRACKETS = String.raw`\s*[[({<]\s*(?:at|@)\s*[\])}>]\s*`;
const DOT = String.raw`(?:\.|\s*[[({<]\s*(?:dot|\.)\s*[\])}>]\s*)`;
const DOMAIN_END = String.raw`(?:uk|com|org|net|info|eu|wales|scot)`;

/** "jo [at] example.org", "jo(at)example[dot]org"; without brackets only where the dot is spelled out too: "jo at example dot org". */
const DISGUISES: readonly RegExp[] = [
  new RegExp(String.raw`${BEGIN}${AT_IN_BRACKETS}(?<domain>(?:${LABEL}${DOT})+[a-z]{2,24})(?![\w@])`, 'giu'),
  new RegExp(String.raw`${BEGIN}\s+at\s+(?<domain>(?:${LABEL}(?:\s+dot\s+|\.))*${LABEL}\s+dot\s+${DOMAIN_END})(?![\w@])`, 'giu'),
];
