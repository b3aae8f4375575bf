/** The words of a text: letters and digits, with apostrophes and hyphens inside. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

/** At least four letters, and hardly one of them small: "NEW MEMBERS". A short word that cannot be said ("NSPCC") is an acronym. */
export const isAllCapitals = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const small = text.replace(/[^\p{Ll}]/gu, '');
  if (letters.length < 4 || small.length > letters.length * 0.1) return false;
  return letters.length > 6 || /[AEIOU]/u.test(letters);
};

/** How many of the longer words after the first begin with a capital, 0 to 1; null when there is none to judge by. */
export const capitalisedShare = (text: string): number | null => {
  const longer = wordsOf(text)
    .slice(1)
    .filter((word) => word.length > 3);
  return longer.length === 0 ? null : longer.filter((word) => /^\p{Lu}/u.test(word)).length / longer.length;
};
