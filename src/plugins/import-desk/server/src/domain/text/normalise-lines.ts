/**
 * The file's lines with what no reader sees taken out: line ends of other systems, zero-width and soft-hyphen characters,
 * no-break spaces, private-use bullets, and HTML marks that carry no words. Line numbers stay those of the file, except
 * that a form feed ends a line.
 */
export const normaliseLines = (text: string): string[] =>
  text
    .replace(/\r\n?|[\u2028\u2029\v\f\u0085]/gu, '\n')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
    .replace(/[\uf000-\uf0ff]/gu, '•')
    .split('\n')
    .map((line) => stripTags(line).replace(/\s+$/u, ''));

/** Tags without words of their own. `<u>` stays: under a lost link it is the only trace of it. */
const stripTags = (line: string): string => {
  const bare = line.replace(BLOCK_TAGS, ' ');
  return withoutMarks(bare === line || /^\s/u.test(line) ? bare : bare.trimStart());
};

/** Boxes, lists and tables in HTML: what they hold apart stays apart by a space. */
const BLOCK_TAGS =
  /<\/?(?:details|summary|section|article|header|footer|main|aside|nav|figure|figcaption|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th)(?:\s[^>]*)?>/giu;

const withoutMarks = (line: string): string =>
  line
    .replace(/<a\s[^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/giu, '[$2]($1)')
    .replace(/<\/?(?:b|i|em|strong|sup|sub|span|font|div|p|center|small|mark)(?:\s[^>]*)?>/giu, '')
    .replace(/<br\s*\/?>/giu, ' ')
    .replace(/<\/u>(\s*)<u>/giu, '$1')
    .replace(/\]\s+\((?=https?:|mailto:|#\))/gu, '](');
