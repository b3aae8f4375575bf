/** Lower-case text without accents, for sorting and searching. */
export const plainText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** The words of a text, in order: what is written and what is searched for are cut up alike, whatever the database would do. */
export const plainWords = (text: string): readonly string[] => plainText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
