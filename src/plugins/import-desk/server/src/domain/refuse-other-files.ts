import { DomainError } from '../../../../../kernel';

import { isProse } from './headings/body-signs';
import type { Newsletter } from './read-newsletter';
import { isProgramText } from './text/program-text';

/**
 * Throws `import.not-a-newsletter` for text that is plainly something else: data, program code, a log, the source of a web
 * page, or no sentence at all. Every other text can be imported; a person sees at once what it is.
 */
export const refuseOtherFiles = (text: string, newsletter: Newsletter): void => {
  const lines = text
    .split(/\r\n?|\n/u)
    .filter((line) => line.trim() !== '')
    .slice(0, 2000);
  const kind = OTHER_KINDS.find(({ is }) => is(text, lines));
  if (kind) throw notANewsletter(`This looks like ${kind.name}, not a newsletter. ${kind.advice}`);
  if (!hasSentences(newsletter))
    throw notANewsletter('There are no sentences in this file that could be a newsletter. Check that you chose the right file.');
};

const notANewsletter = (message: string) => new DomainError({ code: 'import.not-a-newsletter', refusal: 'invalid', message });

const hasSentences = ({ sections }: Newsletter): boolean =>
  sections.some(({ blocks }) => blocks.some((block) => isProse(block) && /\p{L}{3,}\s+\p{L}{2,}\s+\p{L}{2,}/u.test(block.text)));

const RIGHT_FILE = 'Check that you chose the right file.';

const OTHER_KINDS: readonly {
  readonly name: string;
  readonly advice: string;
  readonly is: (text: string, lines: readonly string[]) => boolean;
}[] = [
  {
    name: 'the source of a web page',
    advice: 'Open it in a browser, copy the words of the page into a plain text file (.txt) and import that.',
    is: (text) => /^\s*(?:<\?xml|<!doctype|<html|<svg|<rss)\b/iu.test(text.slice(0, 500)),
  },
  { name: 'data in JSON', advice: RIGHT_FILE, is: (text) => /^\s*[[{]/u.test(text.slice(0, 100)) && isJson(text) },
  {
    name: 'a table of data (CSV)',
    advice: 'Import the newsletter itself; a table can be pasted into a section afterwards.',
    is: (_text, lines) => isSeparated(lines),
  },
  { name: 'a log', advice: RIGHT_FILE, is: (_text, lines) => share(lines, LOG_LINE) > 0.6 },
  { name: 'program code', advice: RIGHT_FILE, is: isProgramText },
];

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const share = (lines: readonly string[], pattern: RegExp): number =>
  lines.length < 5 ? 0 : lines.filter((line) => pattern.test(line)).length / lines.length;

const LOG_LINE =
  /^\s*\[?(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\d\d:\d\d:\d\d|\w{3} {1,2}\d{1,2} \d\d:\d\d:\d\d|(?:\d{1,3}\.){3}\d{1,3} - |(?:INFO|WARN|ERROR|DEBUG)\b)/u;
/** The same separator equally often, twice or more, in nearly every line. */
const isSeparated = (lines: readonly string[]): boolean =>
  lines.length >= 3 &&
  [',', ';', '\t', '|'].some((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const usual = counts[0] ?? 0;
    return usual >= 2 && counts.filter((count) => count === usual).length >= lines.length * 0.8;
  });
