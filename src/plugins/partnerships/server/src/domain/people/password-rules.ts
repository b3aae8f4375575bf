const LEAST_LENGTH = 8;
/** Strapi hashes with bcrypt, which does not read further. */
const MOST_BYTES = 72;

/** What is wrong with a new password by Strapi's own rules, in words for the person who chooses it; null when it is fine. */
export const passwordProblem = (password: string): string | null => {
  if (password.length < LEAST_LENGTH) return `Use at least ${String(LEAST_LENGTH)} characters.`;
  if (Buffer.byteLength(password) > MOST_BYTES) return `Use a shorter password: ${String(MOST_BYTES)} letters at most.`;
  if (!/[a-z]/.test(password)) return 'Use at least one small letter (a to z).';
  if (!/[A-Z]/.test(password)) return 'Use at least one capital letter (A to Z).';
  return /\d/.test(password) ? null : 'Use at least one number (0 to 9).';
};
