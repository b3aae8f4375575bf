import { isJsonArray, isJsonObject, type Json } from '../../../../../../kernel';

/** Enough to tell whether two texts are one. */
const LOOKED_AT = 2_000;
const ALIKE = 0.4;

/** Whether two texts share so many words that one is the other, changed. */
export const isAlike = (before: string, after: string): boolean => {
  const [was, is] = [wordsIn(before), wordsIn(after)];
  if (was.size === 0 || is.size === 0) return was.size === is.size;
  const shared = [...was].filter((word) => is.has(word)).length;
  return (2 * shared) / (was.size + is.size) >= ALIKE;
};

/** All texts in a value, in its order. */
export const textIn = (value: Json): string => {
  if (typeof value === 'string') return value;
  if (isJsonArray(value)) return value.map(textIn).filter(Boolean).join(' ');
  return isJsonObject(value)
    ? Object.entries(value)
        .filter(([key]) => key !== '__component' && key !== 'type')
        .map(([, inner]) => textIn(inner))
        .filter(Boolean)
        .join(' ')
    : '';
};

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .slice(0, LOOKED_AT)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
