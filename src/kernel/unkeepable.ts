/** Half of a pair that makes one character: no address can hold one, but JSON can, as `\ud800`. */
const HALF = /\p{Surrogate}/u;

/** Whether text holds the character NUL, which PostgreSQL can neither keep nor look for, or half a character, at which the hashing of passwords never ends. */
export const isUnkeepable = (text: string): boolean => text.includes('\u0000') || HALF.test(text);

/**
 * Whether such text stands anywhere in what was sent, at every depth; `spelledOut` answers what a text holds in turn. Step by step: it may
 * go deeper than functions can call themselves.
 */
export const holdsUnkeepable = (sent: unknown, spelledOut: (text: string) => unknown = () => null): boolean => {
  const left = [sent];
  while (left.length > 0) {
    const part = left.pop();
    if (typeof part === 'string' && isUnkeepable(part)) return true;
    if (typeof part === 'string') left.push(spelledOut(part));
    if (typeof part === 'object' && part !== null) for (const [key, inner] of Object.entries(part)) left.push(key, inner);
  }
  return false;
};
