import { EASY_TO_GUESS, isEasyToGuess } from './easy-passwords';

const LEAST_LENGTH = 8;
/** Strapi hashes with bcrypt, which does not read further. */
const MOST_BYTES = 72;

/**
 * What is wrong with a new password by Strapi's own rules and by ours, in words for the person who chooses it; null when it is fine.
 * `own` are their names and address.
 */
export const passwordProblem = (password: string, own: readonly string[] = []): string | null => {
  if (password.length < LEAST_LENGTH) return `Use at least ${String(LEAST_LENGTH)} characters.`;
  if (Buffer.byteLength(password) > MOST_BYTES) return `Use a shorter password: ${String(MOST_BYTES)} letters at most.`;
  if (!/[a-z]/.test(password)) return 'Use at least one small letter (a to z).';
  if (!/[A-Z]/.test(password)) return 'Use at least one capital letter (A to Z).';
  if (!/\d/.test(password)) return 'Use at least one number (0 to 9).';
  return isEasyToGuess(password, own) ? EASY_TO_GUESS : null;
};
