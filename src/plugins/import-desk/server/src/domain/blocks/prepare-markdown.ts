/**
 * The same lines, ready for a Markdown reader: bullets of every shape become `-`, rules under long lines and years at the
 * start of a line stop meaning headings and lists. One line in, one line out, so that line numbers stay true.
 */
export const prepareMarkdown = (lines: readonly string[]): string[] => {
  const bulleted = lines.map((line, index) => evenOut(line, lines[index - 1] ?? ''));
  return bulleted.map((line, index) => (isRule(line) && !underlinesTitle(bulleted, index) ? '' : line));
};

const evenOut = (line: string, before: string): string => {
  const bullet = BULLET.exec(line);
  if (bullet?.groups) return `${bullet.groups.indent ?? ''}- ${(bullet.groups.rest ?? '').replace(SECOND_BULLET, '')}`;
  if (YEAR_FIRST.test(line)) return line.replace(/([.)])/u, '\\$1');
  return BULLET.test(before) || /^\s*(?:[-*+]|\d{1,3}[.)])\s/u.test(before) ? line : line.trimStart();
};

/** Real bullets, arrows, ticks, Word's "o" before a tab, and dashes set as bullets. */
const BULLET =
  /^(?<indent>\s*)(?:[-*+•·∙▪▫◦‣⁃●○■□◆◇➢➤►▶✓✔✅→]|[–—](?=\s)|o(?=\t|\s{2,}))[ \t]*(?<=[ \t•·∙▪▫◦‣●○■□◆◇➢➤►▶✓✔✅→])(?<rest>\S.*)$/u;
const SECOND_BULLET = /^[•·>▪]\s*/u;
const YEAR_FIRST = /^\s*\d{4}[.)]\s/u;

const isRule = (line: string): boolean => /^\s*([-=_*~–—])(?:\s*\1){2,}\s*$/u.test(line);

/** A rule directly under a short line that stands alone is that line's underlining: a Markdown heading. */
const underlinesTitle = (lines: readonly string[], index: number): boolean => {
  const title = lines[index - 1] ?? '';
  const above = lines[index - 2] ?? '';
  const closes = /^\s*(?:-+|=+)\s*$/u.test(lines[index] ?? '');
  return closes && title.trim() !== '' && title.length <= 120 && !/[.,;]$/u.test(title) && (above.trim() === '' || isRule(above));
};
