/**
 * Controls, line breaks, halves of characters, and what changes its neighbours or nothing at all: a name with one of them looks like
 * another name, or like none.
 */
const UNSEEN = String.raw`[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]`;

/** Persian, Sinhala and other scripts without capitals write names with a joiner between two letters, and with the lack of one. */
const JOINER = String.raw`(?<=[\p{Lo}\p{M}])[\u200C\u200D](?=\p{Lo})`;

const HIDDEN = new RegExp(`(?!${JOINER})${UNSEEN}`, 'gu');

/** What is said of a name that is no plain line. */
export const NOT_A_PLAIN_LINE = 'Type the name anew, in one line: there is a line break in it, or a character that nobody can see.';

/** Whether words that stand as a name are one line, and all of it can be seen. */
export const isPlainLine = (text: string): boolean => text.search(HIDDEN) === -1;

/** Words of a person as one line, without what nobody would see. */
export const withoutUnseen = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(HIDDEN, '').trim();
