import { DomainError } from '../../../../../../kernel';
import { plainWords } from '../projection/plain-words';

const MAX_LENGTH = 200;
const MAX_WORDS = 12;

/** The words of a search text, without accents and signs. Refuses `search.text-empty`, `search.text-too-long`. */
export const searchWords = (text: string): readonly string[] => {
  if (text.length > MAX_LENGTH) throw refusal('search.text-too-long', `Search for at most ${String(MAX_LENGTH)} characters.`);
  const words = [...new Set(plainWords(text))].slice(0, MAX_WORDS);
  if (words.length === 0) throw refusal('search.text-empty', 'Give at least one word to search for.');
  return words;
};

const refusal = (code: string, message: string): DomainError => new DomainError({ code, refusal: 'invalid', message });
