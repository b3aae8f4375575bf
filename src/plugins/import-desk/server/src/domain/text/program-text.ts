/**
 * True for the text of a program or a script: it begins with `#!`, or one of its lines in four looks like code. Lines that begin
 * with `#` count neither way: they are comments of a script, and headings of Markdown. `lines` are those with words in them.
 */
export const isProgramText = (text: string, lines: readonly string[]): boolean => {
  if (/^\ufeff?#!\s?\S/u.test(text)) return true;
  const telling = lines.filter((line) => !/^\s*#/u.test(line));
  return telling.length >= FEWEST_LINES && telling.filter(isCode).length / telling.length > LEAST_CODE;
};

const FEWEST_LINES = 5;
const LEAST_CODE = 0.25;

const isCode = (line: string): boolean => CODE.some((sign) => sign.test(line));

const CODE: readonly RegExp[] = [
  /** A list in a newsletter also ends its lines in semicolons. */
  /[{}]\s*$|[)\]}"'\d=];\s*$|^\s*\w+;\s*$|=>\s*$|^\s*(?:\/\/|\/\*|\*\/)/u,
  /^\s*(?:import|export|const|let|var|function|class|def|return|if\s*\(|else\b|for\s*\(|while\s*\(|#include|package|using|public|private|SELECT|INSERT|CREATE|UPDATE)\b.*[(){};:=]/u,
  /** Words that stand alone only in a program. */
  /^\s*(?:fi|then|done|esac|do|end|begin|else|try|finally|pass|;;|\))\s*[;:]?\s*$/u,
  /** "name=value", "self.name = value", "local name=…". */
  /^\s*(?:export |local |readonly |set |my )?[A-Za-z_$@][\w.]*(?:\[[^\]]*\])?\s?(?:[+*/|:-]?=|:=)(?!=)/u,
  /** Shell: tests, loops and variables. */
  /;\s*(?:then|do)\s*$|^\s*(?:if|elif|while)\s+(?:!\s+)?\[|^\s*case\s.*\sin$|"\$[\w@*{(]|\$[{(]\w|\s(?:\|\||&&)\s|[12]?>&[12]\b|\s>\s?\/dev\//u,
  /^\s*(?:echo|printf|print|puts|sudo|apt-get|mkdir|chmod|grep|sed|awk)\s*[("'$-]/u,
  /** Python and Ruby. */
  /^\s*(?:def|class|with|for|while|if|elif|except)\s.*[\w)\]'"]:\s*$|^\s*from\s+[\w.]+\s+import\s|^\s*import\s+[\w.]+(?:\s+as\s+\w+)?$|^\s*(?:raise|yield|assert|await)\s+\w+\(/u,
  /** A call as a whole line: "thing.open(…)", "make_it(…)". */
  /^\s*(?:\w+\.)+[a-z_]\w*\(.*\)?\s*,?$|^\s*[a-z]+_\w+\(.*$/u,
];
