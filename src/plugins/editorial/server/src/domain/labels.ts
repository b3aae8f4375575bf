/** An attribute's name as words: `bookingDeadline` → `booking deadline`, `procedure-updates` → `procedure updates`. */
export const wordsOf = (attribute: string): string =>
  attribute
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[-_.]/g, ' ')
    .toLowerCase();

/** With a capital, to begin a sentence. */
export const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A title in quotation marks, cut at 60 characters. */
export const quoted = (title: string): string => `“${title.length > 60 ? `${title.slice(0, 59).trimEnd()}…` : title}”`;

/** Names in a sentence: `police, health and education`. */
export const inWords = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`;
