import { isDateOnly } from '../text/dates';
import { wordsOf } from '../text/words';

/** A newsletter's name without the number, month or season that stands before or behind it: "Anytown News | Issue 14 | Spring 2025". */
export const withoutDating = (title: string): string => {
  const parts = title.split(/(\s*[|·•]\s*|\s+[–—-]\s+|\s*[,:]\s+)/u);
  while (parts.length > 1 && isDatingOnly(parts.at(-1) ?? '')) parts.splice(-2);
  while (parts.length > 1 && isDatingOnly(parts[0] ?? '')) parts.splice(0, 2);
  const bare = parts.join('').replace(TRAILING_NUMBER, '').trim();
  return wordsOf(bare).length > 0 ? bare : title;
};

const isDatingOnly = (part: string): boolean => {
  const rest = part.replace(NUMBER, ' ').trim();
  return rest === '' || isDateOnly(rest);
};

const NUMBER = /\b(?:volume|vol\.?|issue|edition|number|no\.?)\s*(?:no\.?|number|#|:)?\s*\d{1,3}\b/giu;
const TRAILING_NUMBER = /\s+(?:issue|edition|no\.?|number)\s*(?:no\.?|number|#|:)?\s*\d{1,3}\s*$/iu;
